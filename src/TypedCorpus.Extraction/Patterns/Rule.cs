namespace TypedCorpus.Extraction.Patterns;

/// <summary>A rule of a rule file.</summary>
internal sealed class Rule
{
    /// <summary>Its name, which records keep that it has made.</summary>
    public required string Name { get; init; }

    /// <summary>The file that it stands in.</summary>
    public required string File { get; init; }

    /// <summary>The line of the file that its name stands in, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Its place among the rules of the set.</summary>
    public required int Order { get; init; }

    /// <summary>Its patterns, each by itself enough.</summary>
    public required PatternProgram[] Patterns { get; init; }

    /// <summary>The names of what its patterns capture.</summary>
    public required IReadOnlyList<string> Captures { get; init; }

    /// <summary>What is asked of the token before the match, if anything.</summary>
    public required NeighbourTest? After { get; init; }

    /// <summary>What is asked of the token behind the match, if anything.</summary>
    public required NeighbourTest? Before { get; init; }

    /// <summary>What a match makes.</summary>
    public required Production Production { get; init; }

    /// <summary>The texts that show what it matches and what it must not.</summary>
    public required IReadOnlyList<RuleExample> Examples { get; init; }
}

/// <summary>What is asked of the token beside a match.</summary>
/// <param name="Test">The test of the token; <see langword="null"/> where only the edge passes.</param>
/// <param name="PassesAtEdge">Whether no token there, at the edge of the sentence, passes too.</param>
internal sealed record NeighbourTest(TokenTest? Test, bool PassesAtEdge);

/// <summary>An example of a rule.</summary>
/// <param name="Text">The text, without its marks.</param>
/// <param name="Line">The line of the file, counted from 1.</param>
/// <param name="Span">What the rule must match, or must not, where square brackets say so; else any part of the text.</param>
/// <param name="IsMatch">Whether the rule must match, rather than not.</param>
/// <param name="Captures">What captures must hold, by name.</param>
/// <param name="Tags">The tags that the example gives to words, by the offset of the word.</param>
internal sealed record RuleExample(
    string Text,
    int Line,
    TextSpan? Span,
    bool IsMatch,
    IReadOnlyList<KeyValuePair<string, string>> Captures,
    IReadOnlyList<KeyValuePair<int, string>> Tags);

/// <summary>What a rule has matched.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Range">The tokens.</param>
/// <param name="Captures">The tokens of each capture, in the order of <see cref="Rule.Captures"/>; <see langword="null"/> for one that took no part.</param>
internal sealed record RuleMatch(Rule Rule, TokenRange Range, TokenRange?[] Captures)
{
    /// <summary>The name of what the match makes.</summary>
    public string Production => Rule.Production.Name;

    /// <summary>The tokens of an argument that is a capture; <see langword="null"/> where the rule or this match gives none.</summary>
    public TokenRange? Tokens(string argument) => Rule.Production.Find(argument) is { Capture: { } number } ? Captures[number] : null;

    /// <summary>An argument that the rule gives as a word or number; <see langword="null"/> where it gives none.</summary>
    public string? Constant(string argument) => Rule.Production.Find(argument) is { Capture: null } found ? found.Value : null;
}
