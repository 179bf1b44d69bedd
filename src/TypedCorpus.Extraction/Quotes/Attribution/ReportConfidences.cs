using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>How sure it is that a report without marks is speech and reaches from where to where it does, from a table of what was measured.</summary>
internal static class ReportConfidences
{
    private static readonly CueLevel[] s_levels = (CueLevel[])Enum.GetValues(typeof(CueLevel));
    private static readonly ReportForm[] s_forms = (ReportForm[])Enum.GetValues(typeof(ReportForm));
    private static readonly SubjectLevel[] s_subjects = (SubjectLevel[])Enum.GetValues(typeof(SubjectLevel));

    // The rows of the table, by level, form and subject: "always clause direct".
    private static readonly string[] s_rows =
        [.. s_levels.SelectMany(static level => s_forms.SelectMany(form => s_subjects.Select(subject => $"{level} {form} {subject}".ToLowerInvariant())))];

    /// <summary>The share of reports of this form, by such a cue, that are right, in hundredths.</summary>
    public static int Of(Language language, Cue cue, ReportForm form)
    {
        CueLevel level = cue.Strength >= CueStrength.NearlyAlways ? CueLevel.Always : cue.Strength >= CueStrength.Mostly ? CueLevel.Mostly : CueLevel.Sometimes;
        SubjectLevel subject = cue.Speaker is { Relation: SubjectRelation.Direct or SubjectRelation.Interrupted or SubjectRelation.Inverted } ? SubjectLevel.Direct : SubjectLevel.Other;
        int row = (((int)level * s_forms.Length) + (int)form) * s_subjects.Length + (int)subject;
        return language.Weights("quotes/report-confidence.tsv")[s_rows[row]];
    }

    /// <summary>How often a cue reports speech, as rows of the table are called.</summary>
    private enum CueLevel
    {
        /// <summary>Nearly always.</summary>
        Always,

        /// <summary>More often than not.</summary>
        Mostly,

        /// <summary>Less often.</summary>
        Sometimes,
    }

    /// <summary>Whether the subject stands beside its verb, as rows of the table are called.</summary>
    private enum SubjectLevel
    {
        /// <summary>It does, or an insertion alone parts them.</summary>
        Direct,

        /// <summary>It was found further away, or not at all.</summary>
        Other,
    }
}
