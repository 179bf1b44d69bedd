namespace TypedCorpus.Extraction.Patterns;

/// <summary>What an instruction of a <see cref="PatternProgram"/> does.</summary>
internal enum PatternStep : byte
{
    /// <summary>Takes a token that passes a test.</summary>
    Take,

    /// <summary>Takes a word or phrase of a class.</summary>
    TakePhrase,

    /// <summary>Goes on only where a space is before the next token, or none is.</summary>
    Spacing,

    /// <summary>Goes on at the next instruction, or, where that leads nowhere, at another.</summary>
    Split,

    /// <summary>Goes on elsewhere.</summary>
    Jump,

    /// <summary>A capture begins.</summary>
    Open,

    /// <summary>A capture ends.</summary>
    Close,

    /// <summary>The pattern has matched.</summary>
    Match,
}

/// <summary>An instruction of a <see cref="PatternProgram"/>.</summary>
/// <param name="Step">What it does.</param>
/// <param name="Test">The test of <see cref="PatternStep.Take"/>.</param>
/// <param name="Class">The class of <see cref="PatternStep.TakePhrase"/>.</param>
/// <param name="Target">Where a split or jump leads, the number of a capture, or 1 for a space.</param>
internal readonly record struct PatternInstruction(PatternStep Step, TokenTest? Test = null, WordClass? Class = null, int Target = 0);

/// <summary>A pattern as a short list of instructions without loops: each takes its text forward, so that what it costs is bounded by its length.</summary>
internal sealed class PatternProgram
{
    private const int MostInstructions = 600;

    private readonly List<PatternInstruction> _instructions = [];

    /// <summary>Compiles a pattern, whose captures have the numbers of their places in <paramref name="captures"/>.</summary>
    public PatternProgram(PatternNode pattern, IReadOnlyList<string> captures)
    {
        Add(pattern, captures);
        _instructions.Add(new PatternInstruction(PatternStep.Match));
        if (_instructions.Count > MostInstructions)
            throw new FormatException($"the pattern is too long: {_instructions.Count} steps where {MostInstructions} are allowed; make it two rules");
        Instructions = [.. _instructions];
    }

    /// <summary>The instructions.</summary>
    public PatternInstruction[] Instructions { get; }

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
            bool isLast = i == choice.Alternatives.Length - 1;
            int split = isLast ? -1 : Reserve();
            Add(choice.Alternatives[i], captures);
            if (isLast)
                continue;
            ends.Add(Reserve());
            _instructions[split] = new PatternInstruction(PatternStep.Split, Target: _instructions.Count);
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
        _instructions[split] = new PatternInstruction(PatternStep.Split, Target: _instructions.Count);
    }

    private int Reserve()
    {
        _instructions.Add(default);
        return _instructions.Count - 1;
    }
}
