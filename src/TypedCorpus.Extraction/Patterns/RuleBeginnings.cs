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

    /// <summary>Enters a rule.</summary>
    /// <exception cref="FormatException">A part begins with itself, or nothing makes it.</exception>
    public void Add(int rule)
    {
        if (set.Rules[rule].Part is { } part)
            _parts.Push(part);
        foreach (PatternNode pattern in patterns[rule])
            Add(pattern, rule);
        _parts.Clear();
    }

    private void Add(PatternNode node, int rule)
    {
        switch (node)
        {
            case PatternNode.One one:
                Add(one.Test, rule);
                break;
            case PatternNode.Phrase phrase:
                Add(phrase.Class, rule);
                break;
            case PatternNode.Made made:
                AddPart(made.Part.Number, rule);
                break;
            case PatternNode.Capture capture:
                Add(capture.Part, rule);
                break;
            case PatternNode.Repeat repeat:
                Add(repeat.Part, rule);
                break;
            case PatternNode.Choice choice:
                foreach (PatternNode alternative in choice.Alternatives)
                    Add(alternative, rule);
                break;
            case PatternNode.Sequence sequence:
                foreach (PatternNode part in sequence.Parts)
                {
                    Add(part, rule);
                    if (!part.CanBeEmpty)
                        break;
                }
                break;
        }
    }

    private void AddPart(int part, int rule)
    {
        string name = set.PartNames[part];
        if (_parts.Contains(part))
            throw new FormatException($"'@{name}' would begin with itself");
        if (productions.BeginningsOf(name) is { } read)
        {
            foreach (string beginning in read)
                AddBeginning(beginning, rule);
            return;
        }
        if (!set.Rules.Any(r => r.Part == part))
            throw new FormatException($"nothing makes '@{name}'");
        _parts.Push(part);
        for (int i = 0; i < patterns.Count; i++)
        {
            if (set.Rules[i].Part != part)
                continue;
            foreach (PatternNode pattern in patterns[i])
                Add(pattern, rule);
        }
        _parts.Pop();
    }

    private void AddBeginning(string beginning, int rule)
    {
        if (beginning == Productions.Digits)
            RuleIndex.Add(set.Index.AtDigits, rule);
        else
            Add(scope.Class(beginning) ?? throw new FormatException($"there is no class of words '{beginning}'"), rule);
    }

    private void Add(TokenTest test, int rule)
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
                Add(ofClass.Class, rule);
                break;
            case TokenTest.AnyOf anyOf:
                foreach (TokenTest alternative in anyOf.Tests)
                    Add(alternative, rule);
                break;
            case TokenTest.Both both:
                // The narrower of the two decides.
                Add(WidthOf(both.First) <= WidthOf(both.Second) ? both.First : both.Second, rule);
                break;
            case TokenTest.Tag tag:
                set.Index.Add(tag, rule);
                break;
            case TokenTest.Number:
                RuleIndex.Add(set.Index.AtNumber, rule);
                break;
            case TokenTest.Characters { Class.Name: "digits" }:
                RuleIndex.Add(set.Index.AtDigits, rule);
                break;
            case TokenTest.Characters { Class.Name: "capital" or "capitals" }:
                RuleIndex.Add(set.Index.AtCapital, rule);
                break;
            default:
                RuleIndex.Add(set.Index.AtAnything, rule);
                break;
        }
    }

    private static void Add(WordClass wordClass, int rule)
    {
        foreach (VocabularyEntry entry in wordClass.Words.Concat(wordClass.PhraseStarts))
            entry.Add(rule);
    }

    private static int WidthOf(TokenTest test) => test switch
    {
        TokenTest.Word or TokenTest.Exact or TokenTest.OfClass => 0,
        TokenTest.AnyOf anyOf => anyOf.Tests.Max(WidthOf),
        TokenTest.Both both => Math.Min(WidthOf(both.First), WidthOf(both.Second)),
        TokenTest.Characters { Class.Name: "digits" } => 1,
        TokenTest.Number => 2,
        TokenTest.Characters { Class.Name: "capital" or "capitals" } => 3,
        TokenTest.Tag => 4,
        _ => 5,
    };
}
