using System.Globalization;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>How sure each rule is, in hundredths, from a table of what was measured.</summary>
internal static class Confidences
{
    private const int StrongCue = CueStrength.NearlyAlways;

    private static readonly Dictionary<string, (int Strong, int Weak)> s_byRule = EmbeddedFile.Rows("quotes/confidence.tsv").ToDictionary(
        r => r[0],
        r => (int.Parse(r[1], CultureInfo.InvariantCulture), int.Parse(r[2], CultureInfo.InvariantCulture)),
        StringComparer.Ordinal);

    /// <summary>The share of attributions by a rule and such a cue that are right, in hundredths.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such rule.</exception>
    public static int Of(string rule, Cue? cue)
    {
        (int Strong, int Weak) share = s_byRule[rule];
        return cue is { Strength: >= StrongCue } ? share.Strong : share.Weak;
    }

    /// <summary>Whether a cue as written is one of those that nearly always report speech.</summary>
    public static bool IsStrong(string cue)
    {
        string[] words = cue.ToLowerInvariant().Split(' ');
        if (words.Length > 1 && words[0] is "according" or "in")
            return true;
        foreach (CueVerb verb in CueLexicon.VerbsOf(words[0]))
        {
            if (verb.Strength >= StrongCue && verb.Particles.SequenceEqual(words.Skip(1), StringComparer.Ordinal))
                return true;
        }
        return false;
    }
}
