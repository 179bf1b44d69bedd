namespace TypedCorpus.Extraction.Patterns;

/// <summary>Which parts of a pattern ask about one token, and what they ask.</summary>
internal static class NodeTests
{
    /// <summary>The test of a part that is one token in any case; <see langword="null"/> for another.</summary>
    public static TokenTest? TestOf(PatternNode node) => node is PatternNode.One one ? one.Test : null;

    /// <summary>The test of a part that is asked of one token, where of a class only its single words count; <see langword="null"/> for a part of several tokens.</summary>
    public static TokenTest? AskedOf(PatternNode node)
    {
        switch (node)
        {
            case PatternNode.Phrase phrase:
                return new TokenTest.OfClass(phrase.Class);
            case PatternNode.Choice choice:
                TokenTest?[] tests = [.. choice.Alternatives.Select(AskedOf)];
                return Array.TrueForAll(tests, static t => t is not null) ? TokenTest.Any(tests!) : null;
            default:
                return TestOf(node);
        }
    }

    /// <summary>The names of what a pattern captures.</summary>
    public static IEnumerable<string> CapturesOf(PatternNode node) => node switch
    {
        PatternNode.Capture capture => CapturesOf(capture.Part).Prepend(capture.Name),
        PatternNode.Sequence sequence => sequence.Parts.SelectMany(CapturesOf),
        PatternNode.Choice choice => choice.Alternatives.SelectMany(CapturesOf),
        PatternNode.Repeat repeat => CapturesOf(repeat.Part),
        _ => [],
    };

    /// <summary>A pattern as it is matched from its end to its beginning.</summary>
    /// <exception cref="FormatException">The pattern has a part that is only found from its beginning.</exception>
    public static PatternNode Reversed(PatternNode node) => node switch
    {
        PatternNode.Sequence sequence => new PatternNode.Sequence([.. Enumerable.Reverse(sequence.Parts).Select(Reversed)]),
        PatternNode.Choice choice => new PatternNode.Choice([.. choice.Alternatives.Select(Reversed)]),
        PatternNode.Repeat repeat => repeat with { Part = Reversed(repeat.Part) },
        PatternNode.Phrase phrase => new PatternNode.One(new TokenTest.OfClass(phrase.Class)),
        PatternNode.Made => throw new FormatException("what stands before a match cannot be '@'"),
        _ => node,
    };
}
