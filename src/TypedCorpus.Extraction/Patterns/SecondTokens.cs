namespace TypedCorpus.Extraction.Patterns;

/// <summary>Finds out what the second token of patterns must be, so that most attempts end before they begin.</summary>
internal sealed class SecondTokens
{
    private readonly RuleSet _set;
    private readonly TokenFilter[] _inner;

    // For each part what its first token can be, and the patterns of its rules.
    private readonly TokenFilter?[] _firsts;
    private readonly PatternProgram[][] _programs;
    private readonly WordBits[] _readable;

    // What follows the first token of the rules of each part, whatever word that is.
    private readonly Ending?[] _endings;

    /// <summary>Tells each pattern of a set what its second token must be.</summary>
    public SecondTokens(RuleSet set, Productions productions, PatternScope scope)
    {
        _set = set;
        _firsts = new TokenFilter?[set.PartNames.Count];
        _programs = [.. set.PartNames.Select((_, part) => set.Patterns.Where(p => p.Rule.Part == part).Select(static p => p.Program).ToArray())];
        _inner = [.. set.PartNames.Select((_, part) => set.ReadingOf(part) is { } reading ? FilterOf(productions.InnerBeginningsOf(reading), scope) : new TokenFilter())];
        _readable = [.. set.PartNames.Select((_, part) => set.ReadingOf(part) is { } reading ? WordsOf(productions.BeginningsOf(reading), scope) : new WordBits())];
        _endings = new Ending?[set.PartNames.Count];
        foreach (RulePattern pattern in set.Patterns)
        {
            pattern.Program.Second = Closed(Of(pattern.Program, null, _endings));
            pattern.Program.Lead = LeadOf(pattern.Program);
        }
    }

    /// <summary>What the next token must be for any pattern of a group to begin with a word, or, for <see langword="null"/>, with what the group is for.</summary>
    public TokenFilter After(VocabularyEntry? word, PatternGroup group)
    {
        TokenFilter all = new();
        // Many patterns begin with the same parts.
        Ending?[] endings = new Ending?[_endings.Length];
        foreach (int pattern in group.Patterns)
            all.Add(word is null ? _set.Patterns[pattern].Program.Second : Closed(Of(_set.Patterns[pattern].Program, word, endings)));
        return all;
    }

    private static TokenFilter Closed(Ending ending)
    {
        if (ending.IsOneToken)
            ending.Second.Open();
        return ending.Second;
    }

    private static TokenFilter FilterOf(IReadOnlyList<string> beginnings, PatternScope scope)
    {
        TokenFilter filter = new();
        if (beginnings.Count == 0)
            filter.Open();
        foreach (string beginning in beginnings)
        {
            if (Productions.ShapeOf(beginning) is { } shape)
                filter.Add(shape);
            else
                filter.Add(scope.Class(beginning)?.Beginnings ?? []);
        }
        return filter;
    }

    private static WordBits WordsOf(IReadOnlyList<string> beginnings, PatternScope scope)
    {
        WordBits words = new();
        foreach (string beginning in beginnings.Where(static b => b != Productions.Anything && Productions.ShapeOf(b) is null))
            words.Add(scope.Class(beginning)?.Beginnings ?? []);
        return words;
    }

    /// <summary>What follows the first token of a program, where that is a word, or any token.</summary>
    private Ending Of(PatternProgram program, VocabularyEntry? word, Ending?[] parts)
    {
        Ending ending = new();
        foreach (int first in program.From(0).Taking)
        {
            if (Take(program.Instructions[first], word, ending.Second, parts))
                ending.IsOneToken |= AddFirst(program, first + 1, ending.Second);
        }
        return ending;
    }

    /// <summary>What follows the first token of a part, where that is a word, or any token; what is found is kept in <paramref name="parts"/>.</summary>
    private Ending Of(int part, VocabularyEntry? word, Ending?[] parts)
    {
        if (parts[part] is { } known)
            return known;
        Ending all = new();
        foreach (PatternProgram program in _programs[part])
        {
            Ending ending = Of(program, word, parts);
            all.Second.Add(ending.Second);
            all.IsOneToken |= ending.IsOneToken;
        }
        return parts[part] = all;
    }

    /// <summary>Adds what can follow within what an instruction takes. Returns whether it can take the one token alone.</summary>
    private bool Take(PatternInstruction instruction, VocabularyEntry? word, TokenFilter second, Ending?[] parts)
    {
        if (instruction.Class is { } words)
        {
            foreach (VocabularyEntry[] phrase in word is null ? words.Phrases : words.PhrasesFrom(word))
            {
                second.Add([phrase[1]]);
                second.Add(TokenShapes.Punctuation);
            }
            return word is null || words.Has(word.Number);
        }
        if (instruction.Part is not { } part)
            return word is null || instruction.Test!.IsFoundAt(word);
        if (_set.ReadingOf(part.Number) is not null)
        {
            bool canRead = word is null || _inner[part.Number].CanBe(word) || _readable[part.Number].Has(word.Number);
            if (canRead)
                second.Open();
            return canRead;
        }
        Ending made = Of(part.Number, word, parts);
        second.Add(made.Second);
        return made.IsOneToken;
    }

    private LeadingPart? LeadOf(PatternProgram program)
    {
        int[] first = program.From(0).Taking;
        if (first.Length != 1 || program.Instructions[first[0]].Part is not { } part)
            return null;
        TokenFilter after = new();
        if (AddFirst(program, first[0] + 1, after))
            after.Open();
        return new LeadingPart(part.Number, after);
    }

    private TokenFilter FirstOf(int part)
    {
        if (_firsts[part] is { } known)
            return known;
        TokenFilter first = new();
        first.Add(_inner[part]);
        foreach (PatternProgram program in _programs[part])
            AddFirst(program, 0, first);
        return _firsts[part] = first;
    }

    /// <summary>Adds what comes first from a step of a program on. Returns whether the program can end there.</summary>
    private bool AddFirst(PatternProgram program, int step, TokenFilter filter)
    {
        foreach (int next in program.From(step).Taking)
        {
            PatternInstruction instruction = program.Instructions[next];
            if (instruction.Test is { } test)
                filter.Add(test);
            else if (instruction.Class is { } words)
                filter.Add(words.Beginnings);
            else
                filter.Add(FirstOf(instruction.Part!.Number));
        }
        return program.From(step).CanEnd;
    }

    private sealed class Ending
    {
        public TokenFilter Second { get; } = new();

        public bool IsOneToken { get; set; }
    }
}
