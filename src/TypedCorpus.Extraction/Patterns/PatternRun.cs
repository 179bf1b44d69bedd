namespace TypedCorpus.Extraction.Patterns;

/// <summary>Runs the programs of a rule set over tokens. It never looks twice at the same choice in the same place, so that it takes no longer than pattern times text.</summary>
internal sealed class PatternRun(RuleScanner scanner, RuleSet rules)
{
    /// <summary>How many tokens a match can have.</summary>
    public const int LongestMatch = 32;

    private readonly TokenRange?[] _captures = new TokenRange?[rules.MostCaptures];

    // For each instruction and token, the last attempt that tried it.
    private readonly int[] _marks = new int[rules.LongestPattern * (LongestMatch + 1)];
    private PatternInstruction[] _instructions = [];
    private int _attempt;
    private int _first;
    private int _end;

    /// <summary>Where the match that begins at a token ends; <see langword="null"/> without a match.</summary>
    public int? Run(PatternProgram program, int first, int end)
    {
        (_instructions, _first, _end) = (program.Instructions, first, end);
        _attempt++;
        Array.Clear(_captures, 0, _captures.Length);
        return Follow(0, first);
    }

    /// <summary>What the last match has captured.</summary>
    public TokenRange?[] Captures(int count) => count == 0 ? [] : _captures.AsSpan(0, count).ToArray();

    private int? Follow(int step, int token)
    {
        while (true)
        {
            ref readonly PatternInstruction instruction = ref _instructions[step];
            switch (instruction.Step)
            {
                case PatternStep.Match:
                    return token;
                case PatternStep.Take:
                    if (token >= _end || !scanner.Passes(instruction.Test!, token))
                        return null;
                    token++;
                    step++;
                    break;
                case PatternStep.TakePhrase:
                    return FollowPhrase(instruction.Class!, step, token);
                case PatternStep.Spacing:
                    bool isSpace = token >= _end || scanner.View.SpaceBefore(token);
                    if (isSpace != (instruction.Target == 1))
                        return null;
                    step++;
                    break;
                case PatternStep.Jump:
                    step = instruction.Target;
                    break;
                case PatternStep.Split:
                    int mark = (step * (LongestMatch + 1)) + token - _first;
                    if (_marks[mark] == _attempt)
                        return null;
                    _marks[mark] = _attempt;
                    if (Follow(step + 1, token) is { } found)
                        return found;
                    step = instruction.Target;
                    break;
                default:
                    return FollowCapture(instruction, step, token);
            }
        }
    }

    private int? FollowPhrase(WordClass wordClass, int step, int token)
    {
        if (token >= _end || scanner.EntryOf(token) is not { } first)
            return null;
        foreach (VocabularyEntry[] phrase in wordClass.PhrasesFrom(first))
        {
            if (EndOf(phrase, token) is { } end && Follow(step + 1, end) is { } found)
                return found;
        }
        return first.IsIn(wordClass) ? Follow(step + 1, token + 1) : null;
    }

    /// <summary>Where a phrase that begins at a token ends; a hyphen between its words is as good as a space.</summary>
    private int? EndOf(VocabularyEntry[] phrase, int token)
    {
        int at = token + 1;
        foreach (VocabularyEntry word in phrase.AsSpan(1))
        {
            if (at + 1 < _end && IsHyphen(at) && !ReferenceEquals(scanner.EntryOf(at), word))
                at++;
            if (at >= _end || !ReferenceEquals(scanner.EntryOf(at), word))
                return null;
            at++;
        }
        return at;
    }

    private bool IsHyphen(int token) => scanner.View.Chars(token) is ['-' or '\u2010' or '\u2011'];

    private int? FollowCapture(in PatternInstruction instruction, int step, int token)
    {
        TokenRange? before = _captures[instruction.Target];
        _captures[instruction.Target] = instruction.Step == PatternStep.Open ? new TokenRange(token, token) : new TokenRange(before!.Value.Start, token);
        int? found = Follow(step + 1, token);
        if (found is null)
            _captures[instruction.Target] = before;
        return found;
    }
}
