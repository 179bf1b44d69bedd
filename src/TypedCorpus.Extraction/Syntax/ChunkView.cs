using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>
/// The chunks of one passage after the other, for patterns: each is one element, whose word and part of speech are those of its head. A boundary between sentences is an
/// element without a word.
/// </summary>
/// <param name="others">Traits that a later stage knows of: see <see cref="FirstFree"/>.</param>
internal sealed class ChunkView(Func<ChunkCursor, ulong>? others = null) : ITokenView
{
    /// <summary>The first bit that stands for nothing that syntax knows, so that later stages can add what they know.</summary>
    public const int FirstFree = FirstTrait + 16;

    private const int FirstTrait = 24;

    private PassageSyntax _passage = null!;

    /// <inheritdoc/>
    public int Count => _passage.Count;

    /// <summary>Takes a passage in place of another.</summary>
    public void Read(PassageSyntax passage) => _passage = passage;

    /// <summary>Whether the chunks are those of a _passage.</summary>
    public bool IsOf(PassageSyntax passage) => ReferenceEquals(_passage, passage);

    /// <summary>What patterns over chunks can ask for: the kind and the traits of a chunk.</summary>
    public static Productions Productions() => new Productions().Seeing<ChunkKind>(BitOf).Seeing<ChunkTraits>(BitsOf);

    /// <inheritdoc/>
    public ReadOnlySpan<char> Chars(int token) => _passage.KindAt(token) == ChunkKind.Boundary ? default : _passage.Words.Article[_passage[token].Head];

    /// <inheritdoc/>
    public WrittenWord WordOf(int token) => _passage.KindAt(token) == ChunkKind.Boundary ? WrittenWords.Of(default) : _passage.Words.Article.WordOf(_passage[token].Head);

    /// <inheritdoc/>
    public bool SpaceBefore(int token) => _passage.Words.Article.SpaceBefore(_passage[token].First);

    /// <inheritdoc/>
    public PosTag TagOf(int token) => _passage.Words.TagOf(_passage[token].Head);

    /// <inheritdoc/>
    public ulong TraitsOf(int token)
    {
        Chunk chunk = _passage[token];
        return BitOf(chunk.Kind) | BitsOf(chunk.Traits) | (others?.Invoke(_passage.At(token)) ?? 0);
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
