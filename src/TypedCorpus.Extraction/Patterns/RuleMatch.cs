namespace TypedCorpus.Extraction.Patterns;

/// <summary>What a rule has matched.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Range">The tokens.</param>
/// <param name="Captures">What each capture holds, in the order of <see cref="Rule.Captures"/>; <see langword="null"/> for one that took no part.</param>
internal sealed record RuleMatch(Rule Rule, TokenRange Range, Capture?[] Captures)
{
    /// <summary>The number of what the match makes among the productions of the stage.</summary>
    public int Production => Rule.Production.Number;

    /// <summary>The tokens of an argument that is a capture; <see langword="null"/> where the rule or this match gives none.</summary>
    public TokenRange? Tokens(string argument) => CaptureOf(argument)?.Range;

    /// <summary>What was made of the tokens of an argument that captures a part; <see langword="null"/> where the rule or this match gives none.</summary>
    public object? Made(string argument) => CaptureOf(argument)?.Made;

    /// <summary>An argument that the rule gives as a word or number; <see langword="null"/> where it gives none.</summary>
    public string? Constant(string argument) => Rule.Production.Find(argument) is { Capture: null } found ? found.Value : null;

    /// <summary>What an argument means that the stage declares as one of an enumeration, and that all rules with the production give.</summary>
    public T Value<T>(string argument)
        where T : struct, Enum => (T)Rule.Production.Find(argument)!.Read!;

    private Capture? CaptureOf(string argument) => Rule.Production.Find(argument) is { Capture: { } number } ? Captures[number] : null;
}

/// <summary>What a match keeps under a name.</summary>
/// <param name="Range">The tokens.</param>
/// <param name="Made">What a part was made of them, where the capture holds one and nothing else.</param>
internal readonly record struct Capture(TokenRange Range, object? Made = null);
