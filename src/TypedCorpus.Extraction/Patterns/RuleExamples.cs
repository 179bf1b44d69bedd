namespace TypedCorpus.Extraction.Patterns;

/// <summary>Tries the examples of a rule set.</summary>
internal static class RuleExamples
{
    /// <summary>What is wrong with the examples, each with file and line; none if all hold.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="read">Cuts an example into tokens with tags.</param>
    public static IEnumerable<string> Failures(RuleSet rules, Func<RuleExample, IExampleView> read)
    {
        foreach (Rule rule in rules.Rules)
        {
            foreach (RuleExample example in rule.Examples)
            {
                if (FailureMessage(rules, rule, example, read(example)) is { } failure)
                    yield return $"{rule.File}({example.Line}): rule '{rule.Name}' {failure}: {example.Text}";
            }
        }
    }

    private static string? FailureMessage(RuleSet rules, Rule rule, RuleExample example, IExampleView view)
    {
        RuleScanner scanner = rules.Scan(view, view.Maker);
        scanner.Read(new TokenRange(0, view.Count));
        RuleMatch? found = null;
        for (int i = 0; i < view.Count && found is null; i++)
        {
            RuleMatch? match = scanner.MatchAt(i, rule);
            if (match is not null && (example.Span is not { } span || view.SpanOf(match.Range) == span))
                found = match;
        }
        Part? part = found is not null && rule.Part is { } number ? scanner.PartAt(number, found.Range.Start) : null;
        if (!example.IsMatch)
            return found is null || (rule.Part is not null && part?.Range != found.Range) ? null : $"matches '{TextOf(example, found.Range, view)}', which it must not";
        if (found is null)
            return example.Span is null ? "does not match" : "does not match what is in brackets";
        if (rule.Part is not null && part?.Range != found.Range)
            return part is null ? "matches, but nothing is made of it" : $"matches, but another rule takes '{TextOf(example, part.Range, view)}'";
        if (rule.Part is null && scanner.MatchAt(found.Range.Start) is { } best && !ReferenceEquals(best.Rule, rule))
            return $"matches, but rule '{best.Rule.Name}' takes '{TextOf(example, best.Range, view)}' before it";
        foreach (KeyValuePair<string, string> expected in example.Captures)
        {
            int place = rule.Captures.ToList().IndexOf(expected.Key);
            string actual = place >= 0 && found.Captures[place] is { } capture ? TextOf(example, capture.Range, view) : string.Empty;
            if (actual != expected.Value)
                return $"captures '{actual}' as {expected.Key}, not '{expected.Value}'";
        }
        return null;
    }

    private static string TextOf(RuleExample example, TokenRange range, IExampleView view)
    {
        TextSpan span = view.SpanOf(range);
        return example.Text.Substring(span.Start, span.Length);
    }
}

/// <summary>The tokens of an example, and where they lie in its text.</summary>
internal interface IExampleView : ITokenView
{
    /// <summary>Where tokens lie.</summary>
    TextSpan SpanOf(TokenRange range);

    /// <summary>What the stage makes of parts.</summary>
    IPartMaker Maker { get; }
}
