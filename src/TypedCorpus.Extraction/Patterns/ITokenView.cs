namespace TypedCorpus.Extraction.Patterns;

/// <summary>The tokens that patterns match, whatever cut the text into them: words, or whole phrases.</summary>
internal interface ITokenView
{
    /// <summary>How many tokens there are.</summary>
    int Count { get; }

    /// <summary>The characters of a token.</summary>
    ReadOnlySpan<char> Chars(int token);

    /// <summary>The word that a token is, as written.</summary>
    WrittenWord WordOf(int token);

    /// <summary>Whether white space stands before a token, or it is the first.</summary>
    bool SpaceBefore(int token);

    /// <summary>The part of speech of a token.</summary>
    PosTag TagOf(int token);

    /// <summary>What the stage says of a token beside its word and its part of speech, in bits that it has named: <see cref="Productions.Seeing"/>.</summary>
    ulong TraitsOf(int token);

    /// <summary>The value of a token that is a number.</summary>
    bool TryGetNumber(int token, out decimal value);
}
