using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Reports diagnostics in the order of their places, and no more of those to review than a person can take in.</summary>
internal static class DiagnosticReport
{
    /// <summary>So many review diagnostics are raised to warnings.</summary>
    public const int MaxReview = 100;

    /// <summary>Reports <paramref name="diagnostics"/>.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="diagnostics">What there is to say, in any order.</param>
    /// <param name="review">Whether review diagnostics are raised to warnings.</param>
    public static void Report(SourceProductionContext context, IEnumerable<DiagnosticInfo> diagnostics, bool review)
    {
        foreach (Diagnostic diagnostic in Select(diagnostics, review, context.CancellationToken))
            context.ReportDiagnostic(diagnostic);
    }

    /// <summary>What is reported of <paramref name="diagnostics"/>, in order.</summary>
    public static IEnumerable<Diagnostic> Select(IEnumerable<DiagnosticInfo> diagnostics, bool review, CancellationToken cancellationToken)
    {
        int reviewed = 0;
        foreach (DiagnosticInfo diagnostic in InOrder(diagnostics, review))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (review && diagnostic.IsReview && ++reviewed > MaxReview)
                continue;
            yield return diagnostic.ToDiagnostic(review);
        }
        if (reviewed > MaxReview)
        {
            string rest = (reviewed - MaxReview).ToString(CultureInfo.InvariantCulture);
            yield return Diagnostic.Create(ReviewRules.MoreToReview, Location.None, rest);
        }
    }

    /// <summary>By place; in a review the most doubtful first.</summary>
    private static IEnumerable<DiagnosticInfo> InOrder(IEnumerable<DiagnosticInfo> diagnostics, bool review) => diagnostics
        .OrderByDescending(d => review ? d.Doubt : 0)
        .ThenBy(d => d.Place?.File, StringComparer.Ordinal)
        .ThenBy(d => d.Place?.Span ?? default)
        .ThenBy(d => d.RuleId, StringComparer.Ordinal);
}
