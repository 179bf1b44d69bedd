using System.Globalization;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>How sure the figures of each rule are, in hundredths, from a table of what was counted.</summary>
internal static class FigureConfidence
{
    private static readonly Dictionary<string, int> s_byRule = Language.English.Files.Rows("figures/confidence.tsv")
        .ToDictionary(static r => r[0], static r => int.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The share of figures by a rule that are right, in hundredths.</summary>
    /// <exception cref="InvalidOperationException">The table has no row for the rule.</exception>
    public static int Of(string rule) =>
        s_byRule.TryGetValue(rule, out int share) ? share : throw new InvalidOperationException($"figures/confidence.tsv has no row for the rule '{rule}'.");
}
