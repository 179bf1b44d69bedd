namespace TypedCorpus.Extraction.Patterns;

/// <summary>A pattern as a short list of instructions without loops: each takes its text forward, so that what it costs is bounded by its length.</summary>
internal sealed class PatternProgram
{
    private const int MostInstructions = 600;

    private readonly List<PatternInstruction> _instructions = [];

    // For each step how a match goes on there, found when first asked for.
    private readonly ReachedSteps?[] _reached;

    /// <summary>Compiles a pattern, whose captures have the numbers of their places in <paramref name="captures"/>.</summary>
    public PatternProgram(PatternNode pattern, IReadOnlyList<string> captures)
    {
        Add(pattern, captures);
        _instructions.Add(new PatternInstruction(PatternStep.Match));
        if (_instructions.Count > MostInstructions)
            throw new FormatException($"the pattern is too long: {_instructions.Count} steps where {MostInstructions} are allowed; make it two rules");
        Instructions = [.. _instructions];
        _reached = new ReachedSteps?[Instructions.Length];
    }

    /// <summary>How many splits it has.</summary>
    public int Splits { get; private set; }

    /// <summary>The instructions.</summary>
    public PatternInstruction[] Instructions { get; }

    /// <summary>What the second token of a match must be; it is asked before the program runs.</summary>
    public TokenFilter Second { get; set; } = new();

    /// <summary>Words of which every match has one; <see langword="null"/> where a match may do without any.</summary>
    public WordBits? Needed { get; init; }

    /// <summary>The part that every match begins with, where there is one; what comes after it is asked before the program runs.</summary>
    public LeadingPart? Lead { get; set; }

    /// <summary>How a match can go on at a step.</summary>
    public ReachedSteps From(int step) => _reached[step] ??= Reach(step);

    private ReachedSteps Reach(int step)
    {
        bool[] isReached = new bool[Instructions.Length];
        List<int> taking = [];
        bool canEnd = false;
        Stack<int> open = new([step]);
        while (open.Count > 0)
        {
            int at = open.Pop();
            if (isReached[at])
                continue;
            isReached[at] = true;
            PatternInstruction instruction = Instructions[at];
            if (instruction.Step is PatternStep.Take or PatternStep.TakePart or PatternStep.TakePhrase)
                taking.Add(at);
            canEnd |= instruction.Step == PatternStep.Match;
            if (instruction.Step is PatternStep.Split or PatternStep.Jump)
                open.Push(instruction.Target);
            if (instruction.Step is PatternStep.Split or PatternStep.Spacing or PatternStep.Open or PatternStep.Close)
                open.Push(at + 1);
        }
        return new ReachedSteps([.. taking], canEnd);
    }

    private void Add(PatternNode node, IReadOnlyList<string> captures)
    {
        switch (node)
        {
            case PatternNode.One one:
                _instructions.Add(new PatternInstruction(PatternStep.Take, one.Test));
                break;
            case PatternNode.Phrase phrase:
                _instructions.Add(new PatternInstruction(PatternStep.TakePhrase, Class: phrase.Class));
                break;
            case PatternNode.Made made:
                _instructions.Add(new PatternInstruction(PatternStep.TakePart, Part: made.Part));
                break;
            case PatternNode.Spacing spacing:
                _instructions.Add(new PatternInstruction(PatternStep.Spacing, Target: spacing.IsSpace ? 1 : 0));
                break;
            case PatternNode.Sequence sequence:
                foreach (PatternNode part in sequence.Parts)
                    Add(part, captures);
                break;
            case PatternNode.Capture capture:
                int number = captures.ToList().IndexOf(capture.Name);
                _instructions.Add(new PatternInstruction(PatternStep.Open, Target: number));
                Add(capture.Part, captures);
                _instructions.Add(new PatternInstruction(PatternStep.Close, Target: number));
                break;
            case PatternNode.Choice choice:
                AddChoice(choice, captures);
                break;
            case PatternNode.Repeat repeat:
                for (int i = 0; i < repeat.Least; i++)
                    Add(repeat.Part, captures);
                AddOptional(repeat.Part, repeat.Most - repeat.Least, captures);
                break;
        }
    }

    private void AddChoice(PatternNode.Choice choice, IReadOnlyList<string> captures)
    {
        List<int> ends = [];
        for (int i = 0; i < choice.Alternatives.Length; i++)
        {
            int? split = i < choice.Alternatives.Length - 1 ? Reserve() : null;
            Add(choice.Alternatives[i], captures);
            if (split is not { } reserved)
                continue;
            ends.Add(Reserve());
            _instructions[reserved] = SplitTo(_instructions.Count);
        }
        foreach (int end in ends)
            _instructions[end] = new PatternInstruction(PatternStep.Jump, Target: _instructions.Count);
    }

    private void AddOptional(PatternNode part, int times, IReadOnlyList<string> captures)
    {
        if (times == 0)
            return;
        int split = Reserve();
        Add(part, captures);
        AddOptional(part, times - 1, captures);
        _instructions[split] = SplitTo(_instructions.Count);
    }

    private PatternInstruction SplitTo(int target) => new(PatternStep.Split, Target: target, Split: Splits++);

    private int Reserve()
    {
        _instructions.Add(default);
        return _instructions.Count - 1;
    }
}

/// <summary>The part that every match of a pattern begins with.</summary>
/// <param name="Part">Its number among the parts of the set.</param>
/// <param name="After">What the token after it must be.</param>
internal sealed record LeadingPart(int Part, TokenFilter After);

/// <summary>What is reached from a step of a program on without a token.</summary>
/// <param name="Taking">The instructions that can take the next token.</param>
/// <param name="CanEnd">Whether the pattern can end there.</param>
internal sealed record ReachedSteps(int[] Taking, bool CanEnd);
