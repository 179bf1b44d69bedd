namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a scanner remembers while it matches. It is large, so that one scanner after the other uses it.</summary>
internal sealed class MatchMemory(RuleSet rules)
{
    // More tokens than a match is long; a power of two.
    private const int Remembered = 64;

    private readonly Known<VocabularyEntry>[] _entries = new Known<VocabularyEntry>[Remembered];
    private readonly Known<Part>[]?[] _parts = new Known<Part>[]?[rules.PartNames.Count];
    private readonly List<PatternRun> _runs = [];
    private readonly List<int[]> _candidates = [];

    /// <summary>For each rule, the last attempt that tried it.</summary>
    public int[] Tried { get; } = new int[rules.Rules.Count];

    /// <summary>The number of the last attempt.</summary>
    public int Attempt { get; set; }

    /// <summary>The number of the run of tokens that is looked at: what is known of others counts no more.</summary>
    public int Run { get; set; }

    /// <summary>What is known of the word of a token.</summary>
    public ref Known<VocabularyEntry> Entry(int token) => ref _entries[token & (Remembered - 1)];

    /// <summary>What is known of a part at a token.</summary>
    public ref Known<Part> PartAt(int part, int token) => ref (_parts[part] ??= new Known<Part>[Remembered])[token & (Remembered - 1)];

    /// <summary>Room for the patterns that are tried at one depth of parts within parts.</summary>
    public int[] CandidatesAt(int depth)
    {
        while (_candidates.Count <= depth)
            _candidates.Add(new int[rules.Patterns.Length]);
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

/// <summary>What is known at a token of a run of tokens; nothing is a thing to know.</summary>
internal readonly struct Known<T>(int run, int token, T? value)
    where T : class
{
    /// <summary>What is known.</summary>
    public T? Value { get; } = value;

    /// <summary>Whether it is of this token.</summary>
    public bool IsOf(int otherRun, int otherToken) => run == otherRun && token == otherToken;
}
