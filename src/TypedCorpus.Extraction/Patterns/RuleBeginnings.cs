namespace TypedCorpus.Extraction.Patterns;

/// <summary>Enters rules into the index by what their patterns can begin with; a pattern that begins with a part begins with what the part begins with.</summary>
/// <param name="set">The rules.</param>
/// <param name="patterns">The patterns of each rule.</param>
/// <param name="productions">What parts that code reads begin with.</param>
/// <param name="scope">The classes of words.</param>
internal sealed class RuleBeginnings(RuleSet set, List<PatternNode[]> patterns, Productions productions, PatternScope scope)
{
    // The parts on the way to the node that is being entered: a part that begins with itself would never end.
    private readonly Stack<int> _parts = new();

    // The number of the pattern that is entered next.
    private int _pattern;

    /// <summary>Enters the patterns of a rule; rules are entered in their order.</summary>
    /// <exception cref="FormatException">A part begins with itself, or nothing makes it.</exception>
    public void Add(int rule)
    {
        if (set.Rules[rule].Part is { } part)
            _parts.Push(part);
        foreach (PatternNode node in patterns[rule])
            Add(node, _pattern++);
        _parts.Clear();
    }

    private void Add(PatternNode node, int pattern)
    {
        switch (node)
        {
            case PatternNode.One one:
                Add(one.Test, pattern);
                break;
            case PatternNode.Phrase phrase:
                Add(phrase.Class.Beginnings, pattern);
                break;
            case PatternNode.Made made:
                AddPart(made.Part.Number, pattern);
                break;
            case PatternNode.Capture capture:
                Add(capture.Part, pattern);
                break;
            case PatternNode.Repeat repeat:
                Add(repeat.Part, pattern);
                break;
            case PatternNode.Choice choice:
                foreach (PatternNode alternative in choice.Alternatives)
                    Add(alternative, pattern);
                break;
            case PatternNode.Sequence sequence:
                foreach (PatternNode part in sequence.Parts)
                {
                    Add(part, pattern);
                    if (!part.CanBeEmpty)
                        break;
                }
                break;
        }
    }

    private void AddPart(int part, int pattern)
    {
        string name = set.PartNames[part];
        if (_parts.Contains(part))
            throw new FormatException($"'@{name}' would begin with itself");
        if (productions.ReadingOf(name) is { } reading)
        {
            foreach (string beginning in productions.BeginningsOf(reading))
                AddBeginning(beginning, pattern);
            return;
        }
        if (!set.Rules.Any(r => r.Part == part))
            throw new FormatException($"nothing makes '@{name}'");
        _parts.Push(part);
        for (int i = 0; i < patterns.Count; i++)
        {
            if (set.Rules[i].Part != part)
                continue;
            foreach (PatternNode node in patterns[i])
                Add(node, pattern);
        }
        _parts.Pop();
    }

    private void AddBeginning(string beginning, int pattern)
    {
        if (beginning == Productions.Digits)
            set.Index.AddAtDigits(1, int.MaxValue, pattern, PartOf(pattern));
        else if (beginning == Productions.Anything)
            set.Index.AtAnything.Add(pattern, PartOf(pattern));
        else
            Add((scope.Class(beginning) ?? throw new FormatException($"there is no class of words '{beginning}'")).Beginnings, pattern);
    }

    private void Add(TokenTest test, int pattern)
    {
        switch (test)
        {
            case TokenTest.Word word:
                word.Known.Patterns.Add(pattern, PartOf(pattern));
                break;
            case TokenTest.Exact exact:
                exact.Known.Patterns.Add(pattern, PartOf(pattern));
                break;
            case TokenTest.OfWords or TokenTest.OfClass:
                Add(TokenTest.WordsOf(test), pattern);
                break;
            case TokenTest.AnyOf anyOf:
                foreach (TokenTest alternative in anyOf.Tests)
                    Add(alternative, pattern);
                break;
            case TokenTest.Both both:
                Add(Narrower(both), pattern);
                break;
            case TokenTest.Tag tag:
                set.Index.Add(tag, pattern, PartOf(pattern));
                break;
            case TokenTest.Traits traits:
                set.Index.Add(traits, pattern, PartOf(pattern));
                break;
            case TokenTest.Number:
                set.Index.AtNumber.Add(pattern, PartOf(pattern));
                break;
            case TokenTest.Characters { Class.Name: "digits" } digits:
                set.Index.AddAtDigits(digits.Low, digits.High, pattern, PartOf(pattern));
                break;
            case TokenTest.Characters { Class.Name: "capital" or "capitals" }:
                set.Index.AtCapital.Add(pattern, PartOf(pattern));
                break;
            default:
                set.Index.AtAnything.Add(pattern, PartOf(pattern));
                break;
        }
    }

    private void Add(IEnumerable<VocabularyEntry> words, int pattern)
    {
        foreach (VocabularyEntry word in words)
            word.Patterns.Add(pattern, PartOf(pattern));
    }

    private int? PartOf(int pattern) => set.Patterns[pattern].Rule.Part;

    /// <summary>Which of two tests of a token fewer tokens pass.</summary>
    public static TokenTest Narrower(TokenTest.Both both) => WidthOf(both.First) <= WidthOf(both.Second) ? both.First : both.Second;

    private static int WidthOf(TokenTest test) => test switch
    {
        TokenTest.Word or TokenTest.Exact or TokenTest.OfWords or TokenTest.OfClass => 0,
        TokenTest.AnyOf anyOf => anyOf.Tests.Max(WidthOf),
        TokenTest.Both both => Math.Min(WidthOf(both.First), WidthOf(both.Second)),
        TokenTest.Characters { Class.Name: "digits" } => 1,
        TokenTest.Number => 2,
        TokenTest.Characters { Class.Name: "capital" or "capitals" } => 3,
        TokenTest.Tag or TokenTest.Traits => 4,
        _ => 5,
    };
}
