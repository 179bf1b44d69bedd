namespace TypedCorpus.Extraction.Patterns;

/// <summary>Finds out what the second token of a pattern must be, so that most attempts end before they begin.</summary>
internal sealed class SecondTokens
{
    private readonly RuleSet _set;

    // For each part what its first token can be, its second, and whether it can be one token.
    private readonly TokenFilter?[] _firsts;
    private readonly Ending?[] _parts;

    /// <summary>Tells each pattern of a set what its second token must be.</summary>
    public SecondTokens(RuleSet set)
    {
        _set = set;
        _firsts = new TokenFilter?[set.PartNames.Count];
        _parts = new Ending?[set.PartNames.Count];
        foreach (RulePattern pattern in set.Patterns)
        {
            Ending ending = new();
            Add(pattern.Program, ending);
            if (ending.IsOneToken)
                ending.Second.Open();
            pattern.Program.Second = ending.Second;
        }
    }

    private void Add(PatternProgram program, Ending ending)
    {
        foreach (int first in program.Consuming(0))
        {
            PatternInstruction instruction = program.Instructions[first];
            bool canBeOne = true;
            if (instruction.Class is { } words)
            {
                foreach (VocabularyEntry[] phrase in words.Phrases)
                    ending.Second.Add([phrase[1]]);
                if (words.HasPhrases)
                    ending.Second.Add(TokenShapes.Punctuation);
            }
            else if (instruction.Part is { } part)
                canBeOne = Add(part.Number, ending.Second);
            if (canBeOne)
                ending.IsOneToken |= AddFirst(program, first + 1, ending.Second);
        }
    }

    /// <summary>Adds what a part has as its second token. Returns whether the part can be one token.</summary>
    private bool Add(int part, TokenFilter second)
    {
        if (_set.ReadingOf(part) is not null)
        {
            second.Open();
            return true;
        }
        Ending ending = _parts[part] ??= Of(part);
        second.Add(ending.Second);
        return ending.IsOneToken;
    }

    private Ending Of(int part)
    {
        Ending ending = new();
        foreach (RulePattern pattern in _set.Patterns.Where(p => p.Rule.Part == part))
            Add(pattern.Program, ending);
        return ending;
    }

    private TokenFilter FirstOf(int part)
    {
        if (_firsts[part] is { } known)
            return known;
        TokenFilter first = new();
        // What code reads after other tokens can begin otherwise than it does alone.
        if (_set.ReadingOf(part) is not null)
            first.Open();
        foreach (RulePattern pattern in _set.Patterns.Where(p => p.Rule.Part == part))
            AddFirst(pattern.Program, 0, first);
        return _firsts[part] = first;
    }

    /// <summary>Adds what comes first from a step of a program on. Returns whether the program can end there.</summary>
    private bool AddFirst(PatternProgram program, int step, TokenFilter filter)
    {
        foreach (int next in program.Consuming(step))
        {
            PatternInstruction instruction = program.Instructions[next];
            if (instruction.Test is { } test)
                filter.Add(test);
            else if (instruction.Class is { } words)
                filter.Add(words.Beginnings);
            else
                filter.Add(FirstOf(instruction.Part!.Number));
        }
        return program.CanEnd(step);
    }

    private sealed class Ending
    {
        public TokenFilter Second { get; } = new();

        public bool IsOneToken { get; set; }
    }
}
