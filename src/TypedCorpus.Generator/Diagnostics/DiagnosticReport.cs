using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>Reports diagnostics in the order of their places, and no more of those to review, or that only inform, than a person can take in.</summary>
internal static class DiagnosticReport
{
    /// <summary>So many review diagnostics are raised to warnings.</summary>
    public const int MaxReview = 100;

    /// <summary>
    /// So many diagnostics of a rule are reported that only inform. The compiler takes about a fifth of a millisecond for each, whether anybody reads it or not,
    /// and 10,000 articles had 20,000.
    /// </summary>
    public const int MaxInformation = 1000;

    /// <summary>Reports <paramref name="diagnostics"/>.</summary>
    /// <param name="context">Where to.</param>
    /// <param name="diagnostics">What there is to say, in any order.</param>
    /// <param name="how">What the project sets.</param>
    public static void Report(SourceProductionContext context, IEnumerable<DiagnosticInfo> diagnostics, ReportOptions how)
    {
        foreach (Diagnostic diagnostic in Select(diagnostics, how, context.CancellationToken))
            context.ReportDiagnostic(diagnostic);
    }

    /// <summary>What is reported of <paramref name="diagnostics"/>, in order.</summary>
    public static IEnumerable<Diagnostic> Select(IEnumerable<DiagnosticInfo> diagnostics, ReportOptions how, CancellationToken cancellationToken)
    {
        bool review = how.Review;
        int reviewed = 0;
        Dictionary<string, Omission> informing = new(StringComparer.Ordinal);
        foreach (DiagnosticInfo diagnostic in InOrder(diagnostics, review))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (review && diagnostic.IsReview && ++reviewed > MaxReview)
                continue;
            if (!how.All && diagnostic.EffectiveSeverity(review) <= RuleSeverity.Info && IsOmitted(diagnostic, informing))
                continue;
            yield return diagnostic.ToDiagnostic(review);
        }
        foreach (KeyValuePair<string, Omission> rule in informing.Where(static r => r.Value.First is not null).OrderBy(static r => r.Key, StringComparer.Ordinal))
            yield return rule.Value.ToDiagnostic(rule.Key);
        if (reviewed > MaxReview)
            yield return Diagnostic.Create(ReviewRules.MoreToReview, Location.None, TextOf(reviewed - MaxReview));
    }

    private static bool IsOmitted(DiagnosticInfo diagnostic, Dictionary<string, Omission> informing)
    {
        if (!informing.TryGetValue(diagnostic.RuleId, out Omission? omission))
            informing.Add(diagnostic.RuleId, omission = new Omission());
        return omission.Takes(diagnostic);
    }

    /// <summary>By place; in a review the most doubtful first.</summary>
    private static IEnumerable<DiagnosticInfo> InOrder(IEnumerable<DiagnosticInfo> diagnostics, bool review) => diagnostics
        .OrderByDescending(d => review ? d.Doubt : 0)
        .ThenBy(d => d.Place?.File, StringComparer.Ordinal)
        .ThenBy(d => d.Place?.Span ?? default)
        .ThenBy(d => d.RuleId, StringComparer.Ordinal);

    private static string TextOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What is left out of the diagnostics of one rule.</summary>
    private sealed class Omission
    {
        private int _count;

        /// <summary>The first one that is left out, else <see langword="null"/>.</summary>
        public DiagnosticInfo? First { get; private set; }

        /// <summary>Whether <paramref name="diagnostic"/>, the next one, is left out.</summary>
        public bool Takes(DiagnosticInfo diagnostic)
        {
            if (++_count <= MaxInformation)
                return false;
            First ??= diagnostic;
            return true;
        }

        public Diagnostic ToDiagnostic(string rule) =>
            Diagnostic.Create(ReviewRules.MoreInformation, First?.Place?.ToLocation() ?? Location.None, TextOf(_count - MaxInformation), rule);
    }
}

/// <summary>What the project sets of diagnostics.</summary>
/// <param name="Review">Whether review diagnostics are raised to warnings.</param>
/// <param name="All">Whether all that only inform are reported, however many there are.</param>
internal readonly record struct ReportOptions(bool Review, bool All);
