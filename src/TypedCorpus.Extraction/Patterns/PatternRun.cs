namespace TypedCorpus.Extraction.Patterns;

/// <summary>Runs the programs of a rule set over tokens. It never looks twice at the same choice in the same place, so that it takes no longer than pattern times text.</summary>
internal sealed class PatternRun(RuleSet rules)
{
    /// <summary>How many tokens a match can have.</summary>
    public const int LongestMatch = 32;

    private readonly CaptureLog _captures = new(rules.MostCaptures);

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
    public Capture?[] Captures(int count) => _captures.ToArray(count);

    private int? Start(PatternProgram program, int from)
    {
        (_instructions, _from, _taken) = (program.Instructions, from, null);
        _attempt++;
        _captures.Start();
        return Follow(0, from);
    }

    private int? Follow(int step, int token)
    {
        while (true)
        {
            ref readonly PatternInstruction instruction = ref _instructions[step++];
            switch (instruction.Step)
            {
                case PatternStep.Match:
                    return token;
                case PatternStep.Take:
                    if (token == _limit || !_scanner.Tokens.Passes(instruction.Test!, _isReverse ? token - 1 : token))
                        return null;
                    _taken = null;
                    token = _isReverse ? token - 1 : token + 1;
                    break;
                case PatternStep.TakePart:
                    if (token == _limit || _scanner.PartAt(instruction.Part!.Number, token) is not { } part || part.Range.End > _limit || !instruction.Part.Passes(part))
                        return null;
                    (_taken, token) = (part, part.Range.End);
                    break;
                case PatternStep.TakePhrase:
                    return FollowPhrase(instruction.Class!, step, token);
                case PatternStep.Spacing:
                    if (_scanner.Tokens.IsSpaceBefore(token) != (instruction.Target == 1))
                        return null;
                    break;
                case PatternStep.Jump:
                    step = instruction.Target;
                    break;
                case PatternStep.Open:
                    _captures.Open(instruction.Target, token);
                    break;
                case PatternStep.Close:
                    _captures.Close(instruction.Target, token, _taken);
                    break;
                default:
                    int mark = (instruction.Split * (LongestMatch + 1)) + Math.Abs(token - _from);
                    if (_marks[mark] == _attempt)
                        return null;
                    _marks[mark] = _attempt;
                    if (Try(step, token) is { } found)
                        return found;
                    step = instruction.Target;
                    break;
            }
        }
    }

    /// <summary>Goes on at a step; what it has captured is undone where that leads nowhere.</summary>
    private int? Try(int step, int token)
    {
        int known = _captures.Begin();
        int? found = Follow(step, token);
        _captures.End(known, isKept: found is not null);
        return found;
    }

    private int? FollowPhrase(WordClass wordClass, int step, int token)
    {
        if (token >= _limit || _scanner.Tokens.FactsOf(token).Entry is not { } first)
            return null;
        _taken = null;
        foreach (VocabularyEntry[] phrase in wordClass.PhrasesFrom(first))
        {
            if (EndOf(phrase, token) is { } end && Try(step, end) is { } found)
                return found;
        }
        return wordClass.Has(first.Number) ? Follow(step, token + 1) : null;
    }

    /// <summary>Where a phrase that begins at a token ends; a hyphen between its words is as good as a space.</summary>
    private int? EndOf(VocabularyEntry[] phrase, int token)
    {
        int at = token + 1;
        foreach (VocabularyEntry word in phrase.AsSpan(1))
        {
            if (at + 1 < _limit && IsHyphen(at) && !IsWord(at, word))
                at++;
            if (at >= _limit || !IsWord(at, word))
                return null;
            at++;
        }
        return at;
    }

    private bool IsWord(int token, VocabularyEntry word) => _scanner.Tokens.FactsOf(token).Word == word.Number;

    private bool IsHyphen(int token) => _scanner.Tokens.View.Chars(token) is ['-' or '\u2010' or '\u2011'];
}
