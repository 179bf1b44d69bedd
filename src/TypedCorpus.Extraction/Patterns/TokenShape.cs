namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a token begins with.</summary>
[Flags]
internal enum TokenShapes : byte
{
    None = 0,

    /// <summary>A letter.</summary>
    Letter = 1,

    /// <summary>A capital.</summary>
    Capital = 2,

    /// <summary>A small letter.</summary>
    Small = 4,

    /// <summary>A digit.</summary>
    Digit = 8,

    /// <summary>A quotation mark.</summary>
    Quotation = 16,

    /// <summary>Neither a letter nor a digit.</summary>
    Punctuation = 32,
}

/// <summary>Tells the shape of a token by its first character.</summary>
internal static class TokenShape
{
    private static readonly TokenShapes[] s_ascii = [.. Enumerable.Range(0, 0x80).Select(static c => Classify((char)c))];

    /// <summary>What a token begins with.</summary>
    public static TokenShapes Of(ReadOnlySpan<char> token)
    {
        if (token.Length == 0)
            return TokenShapes.None;
        char first = token[0];
        return first < 0x80 ? s_ascii[first] : Classify(first);
    }

    private static TokenShapes Classify(char c)
    {
        TokenShapes shape = char.IsLetter(c) ? TokenShapes.Letter : TokenShapes.None;
        if (char.IsUpper(c))
            shape |= TokenShapes.Capital;
        if (char.IsLower(c))
            shape |= TokenShapes.Small;
        if (c is >= '0' and <= '9')
            shape |= TokenShapes.Digit;
        if (c is '"' or '\'' or '\u2018' or '\u2019' or '\u201c' or '\u201d')
            shape |= TokenShapes.Quotation;
        return char.IsLetterOrDigit(c) ? shape : shape | TokenShapes.Punctuation;
    }
}
