namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a scanner remembers while it matches.</summary>
internal sealed class MatchMemory(RuleSet rules)
{
    // As many tokens as a run whose words are gathered, so that each is looked up once; a power of two.
    private const int Remembered = 128;

    private readonly KnownFacts[] _facts = new KnownFacts[Remembered];
    private readonly List<PatternRun> _runs = [];
    private readonly List<ulong[]> _candidates = [];

    /// <summary>The patterns that need no word in particular, or one that the run of tokens has, once its words have been gathered.</summary>
    public ulong[] PatternsWithWords { get; } = new ulong[rules.Conditions.Length];

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
        KnowsWords = false;
    }

    /// <summary>What is known of a token.</summary>
    public ref KnownFacts FactsOf(int token) => ref _facts[token & (Remembered - 1)];

    /// <summary>Room for the patterns that are tried at one depth of parts within parts, a bit for each.</summary>
    public ulong[] CandidatesAt(int depth)
    {
        while (_candidates.Count <= depth)
            _candidates.Add(new ulong[rules.Conditions.Length]);
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
