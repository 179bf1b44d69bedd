using System.Collections.Concurrent;

namespace TypedCorpus.Extraction.Patterns;

/// <summary>The rules of one or several files, found by the token that a match begins with: a thousand rules cost what the few do that can begin there.</summary>
internal sealed class RuleSet
{
    private readonly WordTable<VocabularyEntry> _words;
    private readonly int?[] _readings;
    private readonly ConcurrentBag<RuleScanner> _free = [];
    private SecondTokens _seconds = null!;

    private readonly ByWord<TokenFacts> _facts;

    private RuleSet(WordTable<VocabularyEntry> words, Rule[] rules, IReadOnlyList<string> parts, Productions productions)
    {
        _words = words;
        Rules = rules;
        Patterns = [.. rules.SelectMany(static r => r.Patterns.Select(p => new RulePattern(r, p)))];
        PartNames = parts;
        _readings = [.. parts.Select(productions.ReadingOf)];
        _facts = new ByWord<TokenFacts>(word => Conditions.FactsOf(_words.Find(word.Text.AsSpan(), word.Form.Word), word.Text));
        MostCaptures = rules.Select(static r => r.Captures.Count).DefaultIfEmpty().Max();
        MostSplits = rules.SelectMany(static r => r.Patterns.Concat(r.AtStart.Concat(r.AtEnd).Select(static c => c.Program))).Max(static p => p?.Splits) ?? 0;
    }

    /// <summary>All rules, in the order of the files.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The patterns of all rules, in the order of the files.</summary>
    public RulePattern[] Patterns { get; }

    /// <summary>The names of the parts that patterns refer to.</summary>
    public IReadOnlyList<string> PartNames { get; }

    /// <summary>How many captures the rule with most of them has.</summary>
    public int MostCaptures { get; }

    /// <summary>How many choices the pattern with most of them has.</summary>
    public int MostSplits { get; }

    /// <summary>Which patterns can begin where.</summary>
    public PatternIndex Index { get; } = new();

    /// <summary>What all patterns ask of their first tokens and of the words around.</summary>
    public PatternConditions Conditions { get; private set; } = null!;

    /// <summary>What the rules know of a word.</summary>
    public TokenFacts FactsOf(WrittenWord word) => _facts.Of(word);

    /// <summary>What the next token must be for any pattern of a group to begin with a word, or, for <see langword="null"/>, with what the group is for.</summary>
    public TokenFilter NextOf(PatternGroup group, VocabularyEntry? word) => group.Next ??= _seconds.After(word, group);

    /// <summary>The number of the reading of a part that the code of the stage reads; <see langword="null"/> for a part that rules make.</summary>
    public int? ReadingOf(int part) => _readings[part];

    /// <summary>A scanner, which reads one run of tokens after the other and is released at the end.</summary>
    /// <param name="view">The tokens.</param>
    /// <param name="maker">What makes parts of matches, if the rules have parts.</param>
    public RuleScanner Scan(ITokenView view, IPartMaker? maker = null)
    {
        RuleScanner scanner = _free.TryTake(out RuleScanner? free) ? free : new RuleScanner(this);
        scanner.Begin(view, maker ?? NoParts.Instance);
        return scanner;
    }

    /// <summary>Takes a scanner back that nobody uses any more.</summary>
    public void Return(RuleScanner scanner) => _free.Add(scanner);

    /// <summary>The number of a part that rules of the set make.</summary>
    /// <exception cref="ArgumentException">The set has no such part.</exception>
    public int PartOf(string name) => FindPart(name) ?? throw new ArgumentException($"The rules make no part '{name}'.", nameof(name));

    /// <summary>The number of a part that rules of the set make; <see langword="null"/> where none does.</summary>
    public int? FindPart(string name)
    {
        for (int i = 0; i < PartNames.Count; i++)
        {
            if (PartNames[i] == name)
                return i;
        }
        return null;
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
        PatternScope NewScope() => new(words, classes, language, parts, productions.Traits);
        foreach (KeyValuePair<string, string> file in files)
        {
            RuleFileReader reader = new(file.Key, file.Value, NewScope(), productions, names);
            reader.Read(rules, patterns);
        }
        RuleSet set = new(words, [.. rules], parts.All, productions);
        RuleBeginnings beginnings = new(set, patterns, productions, NewScope());
        for (int i = 0; i < rules.Count; i++)
            RuleFileException.Locate(rules[i].File, rules[i].Line, () => beginnings.Add(i));
        set._seconds = new SecondTokens(set, productions, NewScope());
        set.Conditions = new PatternConditions(set);
        return set;
    }
}

/// <summary>A pattern with the rule that it belongs to.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Program">The pattern.</param>
internal readonly record struct RulePattern(Rule Rule, PatternProgram Program);
