namespace TypedCorpus.Extraction.Patterns;

/// <summary>Which tokens a context asks about.</summary>
internal enum ContextPlace
{
    /// <summary>Those before the match: <c>after:</c>.</summary>
    Preceding,

    /// <summary>Those that the match begins with: <c>begins:</c>.</summary>
    Beginning,

    /// <summary>Those after the match: <c>before:</c>.</summary>
    Following,
}

/// <summary>What a rule asks of the tokens around a match: a test of one token, or a pattern.</summary>
/// <param name="Place">Which tokens.</param>
/// <param name="Test">The test of the one token there.</param>
/// <param name="Program">The pattern; reversed, where it looks at the tokens before.</param>
/// <param name="PassesAtEdge">Whether no token there, at the edge of the sentence, passes too.</param>
/// <param name="IsNegative">Whether the match is good only where this does not hold.</param>
internal sealed record RuleContext(ContextPlace Place, TokenTest? Test, PatternProgram? Program, bool PassesAtEdge, bool IsNegative);
