namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a scanner remembers while it matches. One scanner after the other uses it.</summary>
internal sealed class MatchMemory(RuleSet rules)
{
    // More tokens than a match is long; a power of two.
    private const int Remembered = 64;

    // Ways to find patterns: by word, by tag, by the first character, by each trait, or for every token.
    private const int MostBuckets = 6 + 64;

    private readonly KnownFacts[] _facts = new KnownFacts[Remembered];
    private readonly List<PatternRun> _runs = [];
    private readonly List<PatternGroup[]> _candidates = [];

    // For each pattern the last run of tokens in which its words were sought, times two, and one more where there was one.
    private readonly int[] _needed = new int[rules.Patterns.Length];

    /// <summary>The numbers of the words of the run of tokens, once they have been gathered.</summary>
    public List<int> Words { get; } = [];

    /// <summary>Whether the words have been gathered.</summary>
    public bool KnowsWords { get; set; }

    /// <summary>The parts of the run of tokens that is looked at.</summary>
    public PartMemory Parts { get; } = new();

    /// <summary>The number of the run of tokens that is looked at: what is known of others counts no more.</summary>
    public int Run { get; private set; }

    /// <summary>Forgets all that is known of a run of tokens.</summary>
    public void Forget()
    {
        Run++;
        Parts.Forget();
        Words.Clear();
        KnowsWords = false;
    }

    /// <summary>Whether the run of tokens has a word that a pattern needs; <see langword="null"/> while that is not known.</summary>
    public bool? HasNeeded(int pattern) => _needed[pattern] >> 1 == Run ? (_needed[pattern] & 1) != 0 : null;

    /// <summary>Keeps whether the run of tokens has a word that a pattern needs, and returns it.</summary>
    public bool SetNeeded(int pattern, bool has)
    {
        _needed[pattern] = (Run << 1) | (has ? 1 : 0);
        return has;
    }

    /// <summary>What is known of a token.</summary>
    public ref KnownFacts FactsOf(int token) => ref _facts[token & (Remembered - 1)];

    /// <summary>Room for the patterns that are tried at one depth of parts within parts.</summary>
    public PatternGroup[] CandidatesAt(int depth)
    {
        while (_candidates.Count <= depth)
            _candidates.Add(new PatternGroup[MostBuckets]);
        return _candidates[depth];
    }

    /// <summary>What runs a pattern at one depth of parts within parts.</summary>
    public PatternRun RunAt(int depth)
    {
        while (_runs.Count <= depth)
            _runs.Add(new PatternRun(rules));
        return _runs[depth];
    }
}

/// <summary>What is known of a token of a run of tokens.</summary>
internal readonly struct KnownFacts(int run, int token, TokenFacts facts)
{
    /// <summary>What is known.</summary>
    public readonly TokenFacts Facts = facts;

    /// <summary>Whether it is of this token.</summary>
    public bool IsOf(int otherRun, int otherToken) => run == otherRun && token == otherToken;
}
