using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>
/// A place among the words of an article, from which one looks on and back. Before the first word and after the last nothing is there, so that every question
/// is answered with no.
/// </summary>
/// <param name="Words">The words.</param>
/// <param name="Tags">Their tags, as far as they are corrected.</param>
/// <param name="Index">The token.</param>
internal readonly record struct WordCursor(ArticleSyntax Words, PosTag[] Tags, int Index)
{
    // In tokens, so that a chain without end costs no more than its length.
    private const int LongestCompound = 8;

    /// <summary>Whether a token is there.</summary>
    public bool Exists => (uint)Index < (uint)Tags.Length;

    /// <summary>The next place.</summary>
    public WordCursor Next => this with { Index = Index + 1 };

    /// <summary>The place before.</summary>
    public WordCursor Previous => this with { Index = Index - 1 };

    /// <summary>The first word of the sentence.</summary>
    public WordCursor SentenceStart => this with { Index = Words.SentenceAt(Index).FirstToken };

    /// <summary>The place after the last word of the sentence.</summary>
    public WordCursor SentenceEnd => this with { Index = Words.SentenceAt(Index).EndToken };

    /// <summary>The tag; <see langword="null"/> where no token is.</summary>
    public PosTag? Tag => Exists ? Tags[Index] : null;

    /// <summary>The word in lower case; nothing where no token is.</summary>
    public string Word => Words[Index];

    /// <summary>The first character as written; a NUL where no token is.</summary>
    public char First => Words.FirstOf(Index);

    /// <summary>The characters as written, of a token that exists.</summary>
    public ReadOnlySpan<char> Chars => Words.Article[Index];

    /// <summary>Whether it begins with a letter.</summary>
    public bool BeginsWithLetter => IsWord && char.IsLetter(First);

    /// <summary>Whether it is one initial: <c>W.</c></summary>
    public bool IsInitial => IsWord && Chars is [_, '.'];

    /// <summary>Whether it is initials, or one of them: <c>U.S.</c></summary>
    public bool IsInitials => IsWord && Chars is [_, '.', ..];

    /// <summary>Whether it is a comma.</summary>
    public bool IsComma => First == ',';

    /// <summary>Whether it is a quotation mark.</summary>
    public bool IsMark => Words.IsMark(Index);

    /// <summary>Whether it is a word rather than a number or a mark.</summary>
    public bool IsWord => Words.IsWord(Index);

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => Words.IsCapital(Index);

    /// <summary>Whether it has a capital, at the beginning or later: <c>iPhone</c>.</summary>
    public bool HasCapital => Exists && Words.Article.HasCapital(Index);

    /// <summary>Whether white space stands before it.</summary>
    public bool HasSpaceBefore => Exists && Words.Article.SpaceBefore(Index);

    /// <summary>Whether it is a hyphen.</summary>
    public bool IsHyphen => Exists && Chars is ['-' or '\u2010' or '\u2011'];

    /// <summary>Whether a hyphen joins the word to the next.</summary>
    public bool IsCompound => Next.IsHyphen && !Next.HasSpaceBefore && !Next.Next.HasSpaceBefore && Next.Next.BeginsWithLetter;

    /// <summary>The last word of a compound: that of <c>off-road</c>; the word itself where it is none.</summary>
    public WordCursor LastOfCompound
    {
        get
        {
            WordCursor last = this;
            while (last.IsCompound && last.IsBefore(Ahead(LongestCompound)))
                last = last.Next.Next;
            return last;
        }
    }

    /// <summary>Whether it is a finite verb.</summary>
    public bool IsFinite => Exists && Tags[Index].IsFinite();

    /// <summary>Whether it is a noun.</summary>
    public bool IsNoun => Exists && Tags[Index].IsNoun();

    /// <summary>Whether it is a noun or a personal pronoun.</summary>
    public bool IsNominal => IsNoun || Tag == PosTag.PRP;

    /// <summary>How often the word, as a verb, reports speech; 0 for never.</summary>
    public int CueStrength => Words.CueStrengthOf(Index);

    /// <summary>The place so many words on.</summary>
    public WordCursor Ahead(int count) => this with { Index = Index + count };

    /// <summary>The place so many words back.</summary>
    public WordCursor Back(int count) => this with { Index = Index - count };

    /// <summary>Whether the word plays one of <paramref name="roles"/>.</summary>
    public bool Is(SyntaxRoles roles) => Words.Is(Index, roles);

    /// <summary>The tokens from here up to another place.</summary>
    public TokenRange UpTo(WordCursor end) => new(Index, end.Index);

    /// <summary>Whether another place comes after this one, or is it.</summary>
    public bool IsUpTo(WordCursor other) => Index <= other.Index;

    /// <summary>Whether another place comes after this one.</summary>
    public bool IsBefore(WordCursor other) => Index < other.Index;
}
