namespace TypedCorpus.Extraction;

/// <summary>A run of tokens.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last.</param>
public readonly record struct TokenRange(int Start, int End)
{
    /// <summary>How many tokens it has.</summary>
    public int Length => End - Start;

    /// <summary>Whether it has no token.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The last token.</summary>
    public int Last => End - 1;

    /// <summary>Whether a token lies in it.</summary>
    public bool Contains(int token) => token >= Start && token < End;

    /// <summary>Whether all of <paramref name="other"/> lies in it.</summary>
    internal bool Contains(TokenRange other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether it shares a token with <paramref name="other"/>.</summary>
    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;

    /// <summary>A run of one token.</summary>
    public static TokenRange Of(int token) => new(token, token + 1);
}
