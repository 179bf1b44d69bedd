using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>How sure it is that a report without marks is speech and reaches from where to where it does, from a table of what was measured.</summary>
internal static class ReportConfidences
{
    /// <summary>The share of reports of this form, by such a cue, that are right, in hundredths.</summary>
    public static int Of(Language language, Cue cue, ReportForm form)
    {
        CueLevel level = cue.Strength >= CueStrength.NearlyAlways ? CueLevel.Always : cue.Strength >= CueStrength.Mostly ? CueLevel.Mostly : CueLevel.Sometimes;
        SubjectLevel subject = cue.Speaker is { Relation: SubjectRelation.Direct or SubjectRelation.Interrupted or SubjectRelation.Inverted } ? SubjectLevel.Direct : SubjectLevel.Other;
        return language.Weights("quotes/report-confidence.tsv")[FormattableString.Invariant($"{level} {form} {subject}").ToLowerInvariant()];
    }

    /// <summary>How often a cue reports speech, as rows of the table are called.</summary>
    private enum CueLevel
    {
        Always,
        Mostly,
        Sometimes,
    }

    /// <summary>Whether the subject stands beside its verb, as rows of the table are called.</summary>
    private enum SubjectLevel
    {
        Direct,
        Other,
    }
}
