using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>
/// A place among the chunks of a passage, from which one looks on and back. Before the first chunk and after the last a boundary stands, so that every
/// question is answered.
/// </summary>
/// <param name="Passage">The passage.</param>
/// <param name="Index">The index of the chunk.</param>
internal readonly record struct ChunkCursor(PassageSyntax Passage, int Index)
{
    /// <summary>The chunk.</summary>
    public Chunk Chunk => Passage[Index];

    /// <summary>What it is.</summary>
    public ChunkKind Kind => Passage.KindAt(Index);

    /// <summary>Its tokens.</summary>
    public TokenRange Tokens => Chunk.Tokens;

    /// <summary>The index of its head.</summary>
    public int Head => Chunk.Head;

    /// <summary>Whether it is a verb with a subject of its own.</summary>
    public bool IsFinite => Chunk.IsFinite;

    /// <summary>Whether it is a noun phrase that does not say when.</summary>
    public bool IsThing => Chunk.IsThing;

    /// <summary>Whether it is an adverb or a noun phrase that says when.</summary>
    public bool IsAdverbial => Chunk.IsAdverbial;

    /// <summary>Whether a sentence, or all that is read, ends there.</summary>
    public bool EndsSentence => Chunk.EndsSentence;

    /// <summary>Its first word in lower case; nothing for a boundary.</summary>
    public string Word => Passage.WordAt(Index);

    /// <summary>Its head in lower case; nothing for a boundary.</summary>
    public string HeadWord => Passage.HeadWordAt(Index);

    /// <summary>The next place.</summary>
    public ChunkCursor Next => Ahead(1);

    /// <summary>The place before.</summary>
    public ChunkCursor Previous => Back(1);

    /// <summary>The place after the noun phrase that begins here, with what belongs to it.</summary>
    public ChunkCursor AfterPhrase => Passage.Words.Phrases.EndOf(this);

    /// <summary>The subject of the verb here on its left, else <see langword="null"/>.</summary>
    public Subject? SubjectBefore => Passage.SubjectBefore(Index);

    /// <summary>The subject of the verb here that stands after it: <c>said Smith</c>; else <see langword="null"/>.</summary>
    public Subject? SubjectAfter => Passage.SubjectAfter(Index);

    /// <summary>The noun phrase here with what belongs to it, as a subject of some <paramref name="relation"/>.</summary>
    public Subject PhraseAs(SubjectRelation relation) => Passage.Words.Phrases.At(this, relation);

    /// <summary>Whether it is a quotation that ends with a comma inside its marks.</summary>
    public bool EndsWithComma => IsQuoteEndingWith(',');

    /// <summary>Whether it is a quotation that ends with an exclamation or question mark inside its marks.</summary>
    public bool EndsWithExclamationOrQuestion => IsQuoteEndingWith('?', '!');

    /// <summary>Whether it is a quotation that ends with one of some signs inside its marks, so that its sentence goes on.</summary>
    public bool IsQuoteEndingWith(params ReadOnlySpan<char> signs) => Passage.IsQuoteEndingWith(Index, signs);

    /// <summary>The place so many chunks on.</summary>
    public ChunkCursor Ahead(int count) => this with { Index = Index + count };

    /// <summary>The place so many chunks back.</summary>
    public ChunkCursor Back(int count) => this with { Index = Index - count };

    /// <summary>The place so many chunks on, at most that after the last chunk.</summary>
    public ChunkCursor AheadInPassage(int count) => this with { Index = Math.Min(Passage.Count, Index + count) };

    /// <summary>The place so many chunks back, at most the first chunk.</summary>
    public ChunkCursor BackInPassage(int count) => this with { Index = Math.Max(0, Index - count) };

    /// <summary>The same place, or another that comes after it.</summary>
    public ChunkCursor OrLater(ChunkCursor other) => other > this ? other : this;

    /// <summary>The first place from here on that is not of a kind.</summary>
    public ChunkCursor Past(ChunkKind kind)
    {
        ChunkCursor at = this;
        while (at.Kind == kind)
            at = at.Next;
        return at;
    }

    /// <summary>The nearest place from here back that is not of a kind.</summary>
    public ChunkCursor BackPast(ChunkKind kind)
    {
        ChunkCursor at = this;
        while (at.Kind == kind)
            at = at.Previous;
        return at;
    }

    /// <summary>The first comma of the sentence among the chunks after this one and before <paramref name="end"/>, else <see langword="null"/>.</summary>
    public ChunkCursor? CommaBefore(ChunkCursor end)
    {
        for (ChunkCursor i = Next; i < end && !i.EndsSentence; i = i.Next)
        {
            if (i.Kind == ChunkKind.Comma)
                return i;
        }
        return null;
    }

    /// <summary>The chunks of the sentence before this place, or as many of them as a search reaches.</summary>
    public ChunkRange SentenceBefore
    {
        get
        {
            ChunkCursor first = this;
            while (first.Index > 0 && first > Back(PassageSyntax.Reach) && first.Previous.Kind != ChunkKind.Boundary)
                first = first.Previous;
            return first.UpTo(this);
        }
    }

    /// <summary>The chunks from here up to another place.</summary>
    public ChunkRange UpTo(ChunkCursor end) => new(this, end);

    /// <summary>The one chunk here.</summary>
    public ChunkRange Alone => UpTo(Next);

    /// <summary>Whether the chunk has all of <paramref name="traits"/>.</summary>
    public bool Is(ChunkTraits traits) => Chunk.Is(traits);

    /// <summary>Whether it has any of <paramref name="traits"/>.</summary>
    public bool IsAny(ChunkTraits traits) => Chunk.IsAny(traits);

    /// <summary>Whether its first word plays one of <paramref name="roles"/>; that of a boundary plays none.</summary>
    public bool Is(SyntaxRoles roles) => Passage.Is(Index, roles);

    /// <summary>Whether it is of a kind, and its first word plays one of <paramref name="roles"/>.</summary>
    public bool Is(ChunkKind kind, SyntaxRoles roles) => Passage.Is(Index, kind, roles);

    /// <summary>Whether its first word plays one of <paramref name="roles"/>; a boundary is asked for the word after it.</summary>
    public bool BeginsWith(QuoteRoles roles) => Passage.Words.Is(Chunk.First, roles);

    /// <summary>Whether its head plays one of <paramref name="roles"/>; a boundary is asked for the word after it.</summary>
    public bool HasHead(QuoteRoles roles) => Passage.Words.Is(Chunk.Head, roles);

    /// <summary>Whether one place comes before another.</summary>
    public static bool operator <(ChunkCursor left, ChunkCursor right) => left.Index < right.Index;

    /// <summary>Whether one place comes after another.</summary>
    public static bool operator >(ChunkCursor left, ChunkCursor right) => left.Index > right.Index;

    /// <summary>Whether one place comes before another, or is it.</summary>
    public static bool operator <=(ChunkCursor left, ChunkCursor right) => left.Index <= right.Index;

    /// <summary>Whether one place comes after another, or is it.</summary>
    public static bool operator >=(ChunkCursor left, ChunkCursor right) => left.Index >= right.Index;
}
