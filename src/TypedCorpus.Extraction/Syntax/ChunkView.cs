using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>
/// The chunks of a passage, for patterns: each is one element, whose word and part of speech are those of its head. A boundary between sentences is an
/// element without a word.
/// </summary>
/// <param name="passage">The passage.</param>
/// <param name="others">Traits that a later stage knows of: see <see cref="FirstFree"/>.</param>
internal sealed class ChunkView(PassageSyntax passage, Func<ChunkCursor, ulong>? others = null) : ITokenView
{
    /// <summary>The first bit that stands for nothing that syntax knows, so that later stages can add what they know.</summary>
    public const int FirstFree = FirstTrait + 16;

    private const int FirstTrait = 24;

    /// <inheritdoc/>
    public int Count => passage.Count;

    /// <summary>What patterns over chunks can ask for: the kind and the traits of a chunk.</summary>
    public static Productions Productions() => new Productions().Seeing<ChunkKind>(BitOf).Seeing<ChunkTraits>(BitsOf);

    /// <inheritdoc/>
    public ReadOnlySpan<char> Chars(int token) => passage.KindAt(token) == ChunkKind.Boundary ? default : passage.Words.Article[passage[token].Head];

    /// <inheritdoc/>
    public WrittenWord WordOf(int token) => passage.KindAt(token) == ChunkKind.Boundary ? WrittenWords.Of(default) : passage.Words.Article.WordOf(passage[token].Head);

    /// <inheritdoc/>
    public bool SpaceBefore(int token) => passage.Words.Article.SpaceBefore(passage[token].First);

    /// <inheritdoc/>
    public PosTag TagOf(int token) => passage.Words.TagOf(passage[token].Head);

    /// <inheritdoc/>
    public ulong TraitsOf(int token)
    {
        Chunk chunk = passage[token];
        return BitOf(chunk.Kind) | BitsOf(chunk.Traits) | (others?.Invoke(passage.At(token)) ?? 0);
    }

    /// <inheritdoc/>
    public bool TryGetNumber(int token, out decimal value)
    {
        value = 0;
        return false;
    }

    private static ulong BitOf(ChunkKind kind) => 1UL << (int)kind;

    private static ulong BitsOf(ChunkTraits traits) => (ulong)traits << FirstTrait;
}
