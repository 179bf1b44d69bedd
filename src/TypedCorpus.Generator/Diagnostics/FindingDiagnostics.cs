using Microsoft.CodeAnalysis;
using TypedCorpus.Extraction;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Makes diagnostics of what extraction has to say.</summary>
internal static class FindingDiagnostics
{
    /// <summary>The diagnostics of one article, those that its configuration switches off left out.</summary>
    /// <param name="file">The article's file as the compiler knows it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="findings">What there is to say.</param>
    /// <param name="severities">What configuration sets for this file.</param>
    public static EquatableArray<DiagnosticInfo> Of(string file, string text, IEnumerable<Finding> findings, RuleSeverities severities)
    {
        List<DiagnosticInfo> diagnostics = [];
        LineMap? lines = null;
        foreach (Finding finding in findings)
        {
            string id = RuleOf(finding.Kind).Id;
            RuleSeverity? severity = severities[id];
            if (severity == RuleSeverity.None)
                continue;
            lines ??= new LineMap(text);
            // In a review a correction follows; here nothing does.
            EquatableArray<string> arguments = finding.Kind is FindingKind.AmbiguousName or FindingKind.UnresolvedSpeaker ? [.. ArgumentsOf(finding), ""] : ArgumentsOf(finding);
            diagnostics.Add(new DiagnosticInfo(id, FilePlace.In(file, lines, finding.Span), arguments, severity));
        }
        return diagnostics.ToEquatableArray();
    }

    /// <summary>What the message of a finding names.</summary>
    public static EquatableArray<string> ArgumentsOf(Finding finding) => finding.Kind switch
    {
        FindingKind.AmbiguousName when finding.Arguments.Count > 1 => [finding.Arguments[0], string.Join(", ", finding.Arguments.Skip(1))],
        FindingKind.UnresolvedSpeaker when finding.Arguments.All(a => a.Length == 0) => ["the text names none"],
        FindingKind.UnmatchedCorrection => [finding.Arguments[0], finding.Arguments.Count > 1 && finding.Arguments[1].Length > 0 ? "; " + finding.Arguments[1] : ""],
        _ => finding.Arguments,
    };

    private static DiagnosticDescriptor RuleOf(FindingKind kind) => kind switch
    {
        FindingKind.Unreadable => ArticleRules.Unreadable,
        FindingKind.Empty => ArticleRules.Empty,
        FindingKind.Damaged => ArticleRules.Damaged,
        FindingKind.TooLarge => ArticleRules.TooLarge,
        FindingKind.MalformedFrontMatter => ArticleRules.MalformedFrontMatter,
        FindingKind.UnbalancedMark => ArticleRules.UnbalancedMark,
        FindingKind.UnresolvedSpeaker => ReviewRules.UnresolvedSpeaker,
        FindingKind.FigureOverflow => ArticleRules.FigureOverflow,
        FindingKind.AmbiguousName => ReviewRules.AmbiguousName,
        FindingKind.InvalidGazetteer => GazetteerRules.Invalid,
        FindingKind.InvalidSchema => SchemaRules.Invalid,
        FindingKind.SchemaBreak => SchemaRules.Broken,
        FindingKind.InvalidCorrection => CorrectionRules.Invalid,
        FindingKind.UnmatchedCorrection => CorrectionRules.Unmatched,
        FindingKind.AmbiguousCorrection => CorrectionRules.Ambiguous,
        FindingKind.RepeatedCorrection => CorrectionRules.Repeated,
        FindingKind.UnneededCorrection => CorrectionRules.Unneeded,
        FindingKind.InvalidLock => LockRules.Invalid,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Every kind of finding has a rule."),
    };
}
