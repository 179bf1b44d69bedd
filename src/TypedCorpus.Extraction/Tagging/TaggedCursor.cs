using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>
/// A place among the tokens of an article, from which one looks on and back. Before the first token and after the last nothing is there, so that every
/// question is answered with no.
/// </summary>
/// <param name="Article">The article.</param>
/// <param name="Index">The token.</param>
internal readonly record struct TaggedCursor(TaggedArticle Article, int Index)
{
    /// <summary>Whether a token is there.</summary>
    public bool Exists => (uint)Index < (uint)Article.Tags.Length;

    /// <summary>The next place.</summary>
    public TaggedCursor Next => Ahead(1);

    /// <summary>The place before.</summary>
    public TaggedCursor Previous => Back(1);

    /// <summary>The tag; <see langword="null"/> where no token is.</summary>
    public PosTag? Tag => Exists ? Article.Tags[Index] : null;

    /// <summary>The characters as written; none where no token is.</summary>
    public ReadOnlySpan<char> Chars => Exists ? Article.Article[Index] : default;

    /// <summary>The token, which exists, in its key form: see <see cref="NameText"/>.</summary>
    public string Key => Article.Article.KeyOf(Index);

    /// <summary>The characters of the token, which exists.</summary>
    public TextSpan Span => Article.Article.Tokens[Index].Span;

    /// <summary>What the token can be by the lexicon.</summary>
    public WordClasses Classes => Exists ? Article.ClassesOf(Index) : WordClasses.None;

    /// <summary>Whether it is a noun.</summary>
    public bool IsNoun => Tag is { } tag && tag.IsNoun();

    /// <summary>Whether it is a finite verb.</summary>
    public bool IsFinite => Tag is { } tag && tag.IsFinite();

    /// <summary>Whether it is a word with a capital, at the beginning or later.</summary>
    public bool HasCapital => Exists && Article.Article.HasCapital(Index);

    /// <summary>Whether it has the tag and the capital of a name.</summary>
    public bool IsCapitalName => Exists && Article.IsCapitalName(Index);

    /// <summary>Whether a title of persons is there.</summary>
    public bool IsTitle => Exists && Article.Language.Titles.IsTitleWord(Chars);

    /// <summary>Whether the token is in a set of words.</summary>
    public bool IsIn(WordSet words) => Exists && words.Contains(Chars);

    /// <summary>Whether two tokens, which exist, stand in one sentence.</summary>
    public bool SharesSentence(TaggedCursor other) => Article.Article.SentenceOf(Index) == Article.Article.SentenceOf(other.Index);

    /// <summary>The place so many tokens on.</summary>
    public TaggedCursor Ahead(int count) => new(Article, Index + count);

    /// <summary>The place so many tokens back.</summary>
    public TaggedCursor Back(int count) => new(Article, Index - count);

    /// <summary>The tokens from here up to another place.</summary>
    public TokenRange UpTo(TaggedCursor end) => new(Index, end.Index);

    /// <summary>Whether one place comes before another.</summary>
    public static bool operator <(TaggedCursor left, TaggedCursor right) => left.Index < right.Index;

    /// <summary>Whether one place comes after another.</summary>
    public static bool operator >(TaggedCursor left, TaggedCursor right) => left.Index > right.Index;

    /// <summary>Whether one place comes before another, or is it.</summary>
    public static bool operator <=(TaggedCursor left, TaggedCursor right) => left.Index <= right.Index;

    /// <summary>Whether one place comes after another, or is it.</summary>
    public static bool operator >=(TaggedCursor left, TaggedCursor right) => left.Index >= right.Index;
}
