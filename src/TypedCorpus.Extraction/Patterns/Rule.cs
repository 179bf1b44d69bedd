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

    /// <summary>What is asked of the tokens before a match and of those it begins with.</summary>
    public required RuleContext[] AtStart { get; init; }

    /// <summary>What is asked of the tokens after a match.</summary>
    public required RuleContext[] AtEnd { get; init; }

    /// <summary>The number of the part that it makes for other patterns; <see langword="null"/> for a rule that makes something by itself.</summary>
    public required int? Part { get; init; }

    /// <summary>What a match makes.</summary>
    public required Production Production { get; init; }

    /// <summary>The texts that show what it matches and what it must not.</summary>
    public required IReadOnlyList<RuleExample> Examples { get; init; }
}

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
