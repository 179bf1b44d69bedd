namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a scanner matches in its run of tokens, from left to right; the next match begins after the one before.</summary>
/// <param name="scanner">The scanner.</param>
internal struct ScannedMatches(RuleScanner scanner)
{
    private int _next = scanner.Tokens.Within.Start;

    /// <summary>The match.</summary>
    public RuleMatch Current { get; private set; } = null!;

    /// <summary>For <c>foreach</c>.</summary>
    public readonly ScannedMatches GetEnumerator() => this;

    /// <summary>Goes on to the next match.</summary>
    public bool MoveNext()
    {
        while (_next < scanner.Tokens.Within.End)
        {
            RuleMatch? match = scanner.MatchAt(_next);
            _next = match?.Range.End ?? _next + 1;
            if (match is null)
                continue;
            Current = match;
            return true;
        }
        return false;
    }

    /// <summary>All that are left.</summary>
    public List<RuleMatch> ToList()
    {
        List<RuleMatch> matches = [];
        while (MoveNext())
            matches.Add(Current);
        return matches;
    }
}
