namespace TypedCorpus.Extraction;

/// <summary>A token: a word, a number, a mark of punctuation, a symbol.</summary>
/// <param name="Start">The offset of its first code unit in the article's text.</param>
/// <param name="End">The offset after its last code unit.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    /// <summary>How many code units it covers.</summary>
    public int Length => End - Start;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => TextSpan.FromBounds(Start, End);
}

/// <summary>What a <see cref="Token"/> is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters; also clitics (<c>n't</c>, <c>'s</c>), abbreviations with their full stop, handles, addresses.</summary>
    Word,

    /// <summary>Begins with a digit: <c>3.2</c>, <c>300,000</c>, <c>1990s</c>, <c>21st</c>, <c>5km</c>.</summary>
    Number,

    /// <summary>Punctuation other than quotation marks; dots and hyphens in a run are one token.</summary>
    Punctuation,

    /// <summary>A quotation mark of any style. An apostrophe inside or at the edge of a word is part of the word's tokens.</summary>
    QuotationMark,

    /// <summary>Currency signs, per cent, mathematical signs, emoji.</summary>
    Symbol,
}
