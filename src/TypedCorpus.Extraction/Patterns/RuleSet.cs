namespace TypedCorpus.Extraction.Patterns;

/// <summary>The rules of one or several files, found by the token that a match begins with: a thousand rules cost what the few do that can begin there.</summary>
internal sealed class RuleSet
{
    private readonly WordTable<VocabularyEntry> _words;
    private readonly bool[] _isRead;

    private RuleSet(WordTable<VocabularyEntry> words, Rule[] rules, IReadOnlyList<string> parts, Productions productions)
    {
        _words = words;
        Rules = rules;
        PartNames = parts;
        _isRead = [.. parts.Select(p => productions.BeginningsOf(p) is not null)];
        MostCaptures = rules.Select(static r => r.Captures.Count).DefaultIfEmpty().Max();
        MostSplits = rules.SelectMany(static r => r.Patterns.Concat(r.AtStart.Concat(r.AtEnd).Select(static c => c.Program))).Max(static p => p?.Splits) ?? 0;
    }

    /// <summary>All rules, in the order of the files.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The names of the parts that patterns refer to.</summary>
    public IReadOnlyList<string> PartNames { get; }

    /// <summary>How many captures the rule with most of them has.</summary>
    public int MostCaptures { get; }

    /// <summary>How many choices the pattern with most of them has.</summary>
    public int MostSplits { get; }

    /// <summary>Which rules can begin where.</summary>
    public RuleIndex Index { get; } = new();

    /// <summary>What the rules know of a word.</summary>
    public VocabularyEntry? Find(ReadOnlySpan<char> word) => _words.Find(word);

    /// <summary>Whether the code of the stage reads a part, rather than rules.</summary>
    public bool IsRead(int part) => _isRead[part];

    /// <summary>The number of a part that rules of the set make.</summary>
    /// <exception cref="ArgumentException">The set has no such part.</exception>
    public int PartOf(string name)
    {
        for (int i = 0; i < PartNames.Count; i++)
        {
            if (PartNames[i] == name)
                return i;
        }
        throw new ArgumentException($"The rules make no part '{name}'.", nameof(name));
    }

    /// <summary>Reads the text of rule files, each with its name.</summary>
    /// <exception cref="RuleFileException">A file has an error.</exception>
    public static RuleSet Read(IWordClasses language, Productions productions, params KeyValuePair<string, string>[] files)
    {
        WordTable<VocabularyEntry> words = new();
        Dictionary<string, WordClass> classes = new(StringComparer.Ordinal);
        List<Rule> rules = [];
        List<PatternNode[]> patterns = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        PartNames parts = new();
        foreach (KeyValuePair<string, string> file in files)
        {
            RuleFileReader reader = new(file.Key, file.Value, new PatternScope(words, classes, language, parts), productions, names);
            reader.Read(rules, patterns);
        }
        RuleSet set = new(words, [.. rules], parts.All, productions);
        RuleBeginnings beginnings = new(set, patterns, productions, new PatternScope(words, classes, language, parts));
        for (int i = 0; i < rules.Count; i++)
            RuleFileException.Locate(rules[i].File, rules[i].Line, () => beginnings.Add(i));
        return set;
    }
}
