namespace TypedCorpus.Extraction.Patterns;

/// <summary>What an instruction of a <see cref="PatternProgram"/> does.</summary>
internal enum PatternStep : byte
{
    /// <summary>Takes a token that passes a test.</summary>
    Take,

    /// <summary>Takes a word or phrase of a class.</summary>
    TakePhrase,

    /// <summary>Takes what has been made of the tokens from here on.</summary>
    TakePart,

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
/// <param name="Part">The part of <see cref="PatternStep.TakePart"/>.</param>
/// <param name="Target">Where a split or jump leads, the number of a capture, or 1 for a space.</param>
/// <param name="Split">The number of a split among those of its program.</param>
internal readonly record struct PatternInstruction(PatternStep Step, TokenTest? Test = null, WordClass? Class = null, PartTest? Part = null, int Target = 0, int Split = 0);
