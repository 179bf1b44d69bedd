namespace TypedCorpus.Extraction.Patterns;

/// <summary>Runs the programs of a rule set over tokens. It never looks twice at the same choice in the same place, so that it takes no longer than pattern times text.</summary>
internal sealed class PatternRun(RuleSet rules)
{
    /// <summary>How many tokens a match can have.</summary>
    public const int LongestMatch = 32;

    private readonly Capture?[] _captures = new Capture?[rules.MostCaptures];

    // For each split and token, the last attempt that tried it.
    private readonly int[] _marks = new int[rules.MostSplits * (LongestMatch + 1)];
    private RuleScanner _scanner = null!;
    private PatternInstruction[] _instructions = [];
    private Part? _taken;
    private int _attempt;
    private int _from;
    private int _limit;
    private bool _isReverse;

    /// <summary>Where the match that begins at a token ends; <see langword="null"/> without a match.</summary>
    public int? Run(RuleScanner scanner, PatternProgram program, int from, TokenRange within)
    {
        (_scanner, _isReverse, _limit) = (scanner, false, Math.Min(within.End, from + LongestMatch));
        return Start(program, from);
    }

    /// <summary>Whether a program that was made from the reverse of a pattern matches the tokens before a token.</summary>
    public bool RunBack(RuleScanner scanner, PatternProgram program, int from, TokenRange within)
    {
        (_scanner, _isReverse, _limit) = (scanner, true, Math.Max(within.Start, from - LongestMatch));
        return Start(program, from) is not null;
    }

    /// <summary>What the last match has captured.</summary>
    public Capture?[] Captures(int count) => count == 0 ? [] : _captures.AsSpan(0, count).ToArray();

    private int? Start(PatternProgram program, int from)
    {
        (_instructions, _from, _taken) = (program.Instructions, from, null);
        _attempt++;
        Array.Clear(_captures, 0, _captures.Length);
        return Follow(0, from);
    }

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
                    if (token == _limit || !_scanner.Passes(instruction.Test!, _isReverse ? token - 1 : token))
                        return null;
                    _taken = null;
                    token += _isReverse ? -1 : 1;
                    step++;
                    break;
                case PatternStep.TakePart:
                    if (token == _limit || _scanner.PartAt(instruction.Part!.Number, token) is not { } part || part.Range.End > _limit || !instruction.Part.Passes(part))
                        return null;
                    (_taken, token) = (part, part.Range.End);
                    step++;
                    break;
                case PatternStep.TakePhrase:
                    return FollowPhrase(instruction.Class!, step, token);
                case PatternStep.Spacing:
                    if (_scanner.IsSpaceBefore(token) != (instruction.Target == 1))
                        return null;
                    step++;
                    break;
                case PatternStep.Jump:
                    step = instruction.Target;
                    break;
                case PatternStep.Split:
                    int mark = (instruction.Split * (LongestMatch + 1)) + Math.Abs(token - _from);
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
        if (token >= _limit || _scanner.EntryOf(token) is not { } first)
            return null;
        _taken = null;
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
            if (at + 1 < _limit && IsHyphen(at) && !ReferenceEquals(_scanner.EntryOf(at), word))
                at++;
            if (at >= _limit || !ReferenceEquals(_scanner.EntryOf(at), word))
                return null;
            at++;
        }
        return at;
    }

    private bool IsHyphen(int token) => _scanner.View.Chars(token) is ['-' or '\u2010' or '\u2011'];

    private int? FollowCapture(in PatternInstruction instruction, int step, int token)
    {
        Capture? before = _captures[instruction.Target];
        _captures[instruction.Target] = instruction.Step == PatternStep.Open ? new Capture(new TokenRange(token, token)) : Closed(before!.Value.Range.Start, token);
        int? found = Follow(step + 1, token);
        if (found is null)
            _captures[instruction.Target] = before;
        return found;
    }

    private Capture Closed(int start, int end)
    {
        TokenRange range = new(start, end);
        return new Capture(range, _taken?.Range == range ? _taken.Value : null);
    }
}
