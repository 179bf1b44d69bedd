using System.Globalization;
using TypedCorpus.Extraction.Quotes.Cues;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>How sure each rule is, in hundredths, from a table of what was measured.</summary>
internal static class Confidences
{
    private const int Default = 50;
    private const int StrongCue = 8;

    private static readonly Dictionary<string, (int Strong, int Weak)> s_byRule = QuoteData.Rows("confidence.tsv").ToDictionary(
        r => r[0],
        r => (int.Parse(r[1], CultureInfo.InvariantCulture), int.Parse(r[2], CultureInfo.InvariantCulture)),
        StringComparer.Ordinal);

    /// <summary>The share of attributions by a rule and such a cue that are right, in hundredths.</summary>
    public static int Of(string rule, Cue? cue)
    {
        if (!s_byRule.TryGetValue(rule, out (int Strong, int Weak) share))
            return Default;
        return cue is { Strength: >= StrongCue } ? share.Strong : share.Weak;
    }
}
