using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>
/// A sentence, a paragraph or the inside of a quotation as syntax reads it: its chunks, and who does what its verbs say. It never changes; a subject is
/// looked for when it is first asked for.
/// </summary>
internal sealed class PassageSyntax
{
    /// <summary>Over how many chunks a search reaches, so that a passage without end costs no more than its length.</summary>
    public const int Reach = 60;

    private readonly Chunk[] _chunks;
    private readonly int _count;

    /// <summary>Takes what was read.</summary>
    /// <param name="words">The article.</param>
    /// <param name="tokens">The tokens of the passage.</param>
    /// <param name="chunks">Its chunks, in order.</param>
    /// <param name="count">How many these are.</param>
    public PassageSyntax(ArticleSyntax words, TokenRange tokens, Chunk[] chunks, int count)
    {
        Words = words;
        Tokens = tokens;
        _chunks = chunks;
        _count = count;
        Number = words.Enter();
    }

    /// <summary>The article that it is part of.</summary>
    public ArticleSyntax Words { get; }

    /// <summary>Its tokens.</summary>
    public TokenRange Tokens { get; }

    /// <summary>Its number among the passages of the article that were read.</summary>
    public int Number { get; }

    /// <summary>How many chunks it has.</summary>
    public int Count => _count;

    /// <summary>The first chunk.</summary>
    public ChunkCursor Start => At(0);

    /// <summary>The place after the last chunk.</summary>
    public ChunkCursor End => At(Count);

    /// <summary>The place of a chunk.</summary>
    public ChunkCursor At(int chunk) => new(this, chunk);

    /// <summary>A chunk; before the first and after the last one stands a boundary.</summary>
    public Chunk this[int chunk] => (uint)chunk < (uint)_count ? _chunks[chunk] : new Chunk(ChunkKind.Boundary, new TokenRange(Tokens.End, Tokens.End), Tokens.End, ChunkTraits.None);

    /// <summary>What a chunk is; before the first and after the last one stands a boundary.</summary>
    public ChunkKind KindAt(int chunk) => (uint)chunk < (uint)_count ? _chunks[chunk].Kind : ChunkKind.Boundary;

    /// <summary>Whether the first word of a chunk plays one of <paramref name="roles"/>; that of a boundary plays none.</summary>
    public bool Is(int chunk, SyntaxRoles roles) => KindAt(chunk) != ChunkKind.Boundary && Words.Is(_chunks[chunk].First, roles);

    /// <summary>Whether a chunk is of a kind, and its first word plays one of <paramref name="roles"/>.</summary>
    public bool Is(int chunk, ChunkKind kind, SyntaxRoles roles) => KindAt(chunk) == kind && Words.Is(_chunks[chunk].First, roles);

    /// <summary>The first word of a chunk in lower case; nothing for a boundary.</summary>
    public string WordAt(int chunk) => KindAt(chunk) == ChunkKind.Boundary ? "" : Words[_chunks[chunk].First];

    /// <summary>The head of a chunk in lower case; nothing for a boundary.</summary>
    public string HeadWordAt(int chunk) => KindAt(chunk) == ChunkKind.Boundary ? "" : Words[_chunks[chunk].Head];

    /// <summary>The subject of a verb on its left, else <see langword="null"/>.</summary>
    public Subject? SubjectBefore(int verb) => Words.SubjectBefore(this, verb);

    /// <summary>The subject of a verb that stands before it: <c>said Smith</c>; else <see langword="null"/>.</summary>
    public Subject? SubjectAfter(int verb) => Words.Subjects.After(At(verb));

    /// <summary>The chunks that a rule has matched, which it counts as its elements.</summary>
    public ChunkRange Matched(TokenRange elements) => At(elements.Start).UpTo(At(elements.End));

    /// <summary>The first chunk that ends after a token; the place after the last chunk where none does.</summary>
    public ChunkCursor AtToken(int token) => At(BinarySearch.First(new ArraySegment<Chunk>(_chunks, 0, _count), token, static (chunk, token) => chunk.End > token));

    /// <summary>Whether a quotation ends with one of some signs inside its marks, so that its sentence goes on.</summary>
    public bool IsQuoteEndingWith(int chunk, params ReadOnlySpan<char> signs) =>
        KindAt(chunk) == ChunkKind.Quote && _chunks[chunk].Tokens.Length > 2 && signs.IndexOf(Words.FirstOf(_chunks[chunk].End - 2)) >= 0;
}
