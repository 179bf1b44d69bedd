namespace TypedCorpus.Extraction.Patterns;

/// <summary>The rules of one or several files, found by the token that a match begins with: a thousand rules cost what the few do that can begin there.</summary>
internal sealed class RuleSet
{
    private readonly WordTable<VocabularyEntry> _words;
    private readonly List<int>[] _byTag = [.. Enumerable.Range(0, 64).Select(static _ => new List<int>())];
    private readonly List<int> _byNumber = [];
    private readonly List<int> _byDigits = [];
    private readonly List<int> _byCapital = [];
    private readonly List<int> _byAnything = [];

    private RuleSet(WordTable<VocabularyEntry> words, Rule[] rules)
    {
        _words = words;
        Rules = rules;
        MostCaptures = rules.Select(static r => r.Captures.Count).DefaultIfEmpty().Max();
        LongestPattern = rules.SelectMany(static r => r.Patterns).Select(static p => p.Instructions.Length).DefaultIfEmpty().Max();
    }

    /// <summary>All rules, in the order of the files.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>How many captures the rule with most of them has.</summary>
    public int MostCaptures { get; }

    /// <summary>How many instructions the longest pattern has.</summary>
    public int LongestPattern { get; }

    /// <summary>The rules that can begin at any token.</summary>
    public IReadOnlyList<int> AtAnything => _byAnything;

    /// <summary>The rules that can begin at a number.</summary>
    public IReadOnlyList<int> AtNumber => _byNumber;

    /// <summary>The rules that can begin at digits.</summary>
    public IReadOnlyList<int> AtDigits => _byDigits;

    /// <summary>The rules that can begin at a word with a capital.</summary>
    public IReadOnlyList<int> AtCapital => _byCapital;

    /// <summary>Whether some rule begins by asking for a part of speech.</summary>
    public bool LooksAtTags { get; private set; }

    /// <summary>The rules that can begin at a part of speech.</summary>
    public IReadOnlyList<int> AtTag(PosTag tag) => _byTag[(int)tag];

    /// <summary>What the rules know of a word.</summary>
    public VocabularyEntry? Find(ReadOnlySpan<char> word) => _words.Find(word);

    /// <summary>Reads the text of rule files, each with its name.</summary>
    /// <exception cref="RuleFileException">A file has an error.</exception>
    public static RuleSet Read(IWordClasses language, Productions productions, params KeyValuePair<string, string>[] files)
    {
        WordTable<VocabularyEntry> words = new();
        Dictionary<string, WordClass> classes = new(StringComparer.Ordinal);
        List<Rule> rules = [];
        List<PatternNode[]> patterns = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> file in files)
        {
            RuleFileReader reader = new(file.Key, file.Value, new PatternScope(words, classes, language), productions, names);
            reader.Read(rules, patterns);
        }
        RuleSet set = new(words, [.. rules]);
        for (int i = 0; i < patterns.Count; i++)
        {
            foreach (PatternNode pattern in patterns[i])
                set.AddStarts(pattern, i);
        }
        return set;
    }

    /// <summary>Adds a rule to the lists of the tokens that its pattern can begin with.</summary>
    private void AddStarts(PatternNode node, int rule)
    {
        switch (node)
        {
            case PatternNode.One one:
                AddStart(one.Test, rule);
                break;
            case PatternNode.Phrase phrase:
                AddStart(phrase.Class, rule);
                break;
            case PatternNode.Capture capture:
                AddStarts(capture.Part, rule);
                break;
            case PatternNode.Repeat repeat:
                AddStarts(repeat.Part, rule);
                break;
            case PatternNode.Choice choice:
                foreach (PatternNode alternative in choice.Alternatives)
                    AddStarts(alternative, rule);
                break;
            case PatternNode.Sequence sequence:
                foreach (PatternNode part in sequence.Parts)
                {
                    AddStarts(part, rule);
                    if (!part.CanBeEmpty)
                        break;
                }
                break;
        }
    }

    private void AddStart(TokenTest test, int rule)
    {
        switch (test)
        {
            case TokenTest.Word word:
                word.Known.Add(rule);
                break;
            case TokenTest.Exact exact:
                exact.Known.Add(rule);
                break;
            case TokenTest.OfClass ofClass:
                AddStart(ofClass.Class, rule);
                break;
            case TokenTest.AnyOf anyOf:
                foreach (TokenTest alternative in anyOf.Tests)
                    AddStart(alternative, rule);
                break;
            case TokenTest.Both both:
                // The narrower of the two decides.
                AddStart(WidthOf(both.First) <= WidthOf(both.Second) ? both.First : both.Second, rule);
                break;
            case TokenTest.Tag tag:
                LooksAtTags = true;
                for (int i = 0; i < _byTag.Length; i++)
                {
                    if (tag.Has((PosTag)i))
                        Add(_byTag[i], rule);
                }
                break;
            case TokenTest.Number:
                Add(_byNumber, rule);
                break;
            case TokenTest.Characters { Class.Name: "digits" }:
                Add(_byDigits, rule);
                break;
            case TokenTest.Characters { Class.Name: "capital" or "capitals" }:
                Add(_byCapital, rule);
                break;
            default:
                Add(_byAnything, rule);
                break;
        }
    }

    private static void AddStart(WordClass wordClass, int rule)
    {
        foreach (VocabularyEntry entry in wordClass.Words.Concat(wordClass.PhraseStarts))
            entry.Add(rule);
    }

    private static void Add(List<int> rules, int rule)
    {
        if (rules.Count == 0 || rules[rules.Count - 1] != rule)
            rules.Add(rule);
    }

    private static int WidthOf(TokenTest test) => test switch
    {
        TokenTest.Word or TokenTest.Exact or TokenTest.OfClass => 0,
        TokenTest.AnyOf anyOf => anyOf.Tests.Max(WidthOf),
        TokenTest.Both both => Math.Min(WidthOf(both.First), WidthOf(both.Second)),
        TokenTest.Number or TokenTest.Characters { Class.Name: "digits" } => 1,
        TokenTest.Characters { Class.Name: "capital" or "capitals" } => 2,
        TokenTest.Tag => 3,
        _ => 4,
    };
}
