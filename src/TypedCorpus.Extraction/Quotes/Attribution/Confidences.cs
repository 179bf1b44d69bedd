using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>How sure each rule is, in hundredths, from a table of what was measured.</summary>
internal static class Confidences
{
    private const int StrongCue = CueStrength.NearlyAlways;

    private const int StrongColumn = 0;
    private const int WeakColumn = 1;

    /// <summary>The share of attributions by a rule and such a cue that are right, in hundredths.</summary>
    /// <exception cref="InvalidDataException">The table has no such rule.</exception>
    public static int Of(Language language, SpeakerRule rule, Cue? cue) =>
        language.Weights("quotes/confidence.tsv")[rule.Name, cue is { Strength: >= StrongCue } ? StrongColumn : WeakColumn];

    /// <summary>Whether a cue as written is one of those that nearly always report speech.</summary>
    public static bool IsStrong(Language language, string cue)
    {
        string[] words = cue.ToLowerInvariant().Split(' ');
        if (words.Length > 1 && (language.QuoteWords.Of(words[0]) & (QuoteRoles.OpensSourcePhrase | QuoteRoles.BeforeWordsOf)) != 0)
            return true;
        foreach (CueVerb verb in language.Cues.VerbsOf(words[0]))
        {
            if (verb.Strength >= StrongCue && verb.Particles.SequenceEqual(words.Skip(1), StringComparer.Ordinal))
                return true;
        }
        return false;
    }
}
