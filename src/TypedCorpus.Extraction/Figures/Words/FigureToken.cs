namespace TypedCorpus.Extraction.Figures;

/// <summary>
/// The smallest piece that figures are read from: a run of letters, a run of digits, or one other character. Finer than a token, since
/// <c>$1.2bn</c>, <c>5km</c> and <c>12-ton</c> are taken apart.
/// </summary>
internal readonly struct FigureToken(TextSpan span, FigureTokenKind kind, bool spaceBefore, NumberWord? word, WrittenWord written)
{
    /// <summary>The offset of its first code unit.</summary>
    public int Start { get; } = span.Start;

    /// <summary>The offset after its last code unit.</summary>
    public int End { get; } = span.End;

    /// <summary>What it is made of.</summary>
    public FigureTokenKind Kind { get; } = kind;

    /// <summary>Whether white space stands before it.</summary>
    public bool SpaceBefore { get; } = spaceBefore;

    /// <summary>What the lexicon of figures knows of it.</summary>
    public NumberWord? Word { get; } = word;

    /// <summary>Its characters as a word.</summary>
    public WrittenWord Written { get; } = written;

    /// <summary>How many code units it covers.</summary>
    public int Length => End - Start;
}

/// <summary>What an <see cref="FigureToken"/> is made of.</summary>
internal enum FigureTokenKind : byte
{
    /// <summary>Letters.</summary>
    Letters,

    /// <summary>The digits 0 to 9.</summary>
    Digits,

    /// <summary>One character of any other sort.</summary>
    Sign,
}
