namespace TypedCorpus.Extraction.Patterns;

/// <summary>Reads what a rule asks of the tokens around its match: <c>after: edge | the</c>. An error is a <see cref="FormatException"/>.</summary>
internal static class RuleContextReader
{
    private const string Edge = "edge";
    private const string Not = "not-";

    /// <summary>The fields that are contexts.</summary>
    public static readonly IReadOnlyList<string> Fields = ["after", "before", "begins", Not + "after", Not + "before"];

    /// <summary>Reads a context.</summary>
    public static RuleContext Read(string field, string value, PatternScope scope)
    {
        bool isNegative = field.StartsWith(Not, StringComparison.Ordinal);
        ContextPlace place = (isNegative ? field.Substring(Not.Length) : field) switch
        {
            "after" => ContextPlace.Preceding,
            "before" => ContextPlace.Following,
            _ => ContextPlace.Beginning,
        };
        string[] parts = value.Split(['|'], 2);
        bool isEdge = parts[0].Trim() == Edge;
        if (isEdge && parts.Length == 1)
            return new RuleContext(place, null, null, true, isNegative);
        PatternNode node = PatternReader.Read(isEdge ? parts[1].Trim() : value, scope);
        if (NodeTests.CapturesOf(node).Any())
            throw new FormatException("what stands before or after a match is not captured");
        if (NodeTests.AskedOf(node) is { } test)
            return new RuleContext(place, test, null, isEdge || (!isNegative && HoldsForNothing(test)), isNegative);
        PatternProgram program = new(place == ContextPlace.Preceding ? NodeTests.Reversed(node) : node, []);
        return new RuleContext(place, null, program, isEdge, isNegative);
    }

    /// <summary>Whether a test asks only what a token is not, so that no token is right too.</summary>
    private static bool HoldsForNothing(TokenTest test) => test switch
    {
        TokenTest.Not => true,
        TokenTest.Both both => HoldsForNothing(both.First) && HoldsForNothing(both.Second),
        _ => false,
    };
}
