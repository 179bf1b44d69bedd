using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>How sure it is that a report without marks is speech and reaches from where to where it does, from a table of what was measured.</summary>
internal static class ReportConfidences
{
    // The names of the rows of the table: "always clause direct".
    private static readonly Dictionary<Row, string> s_names = AllRows().ToDictionary(static row => row, static row => $"{row.Level} {row.Form} {row.Subject}".ToLowerInvariant());

    /// <summary>The share of reports of this form, by such a cue, that are right, in hundredths.</summary>
    public static int Of(Language language, Cue cue, ReportForm form)
    {
        CueLevel level = cue.Strength >= CueStrength.NearlyAlways ? CueLevel.Always : cue.Strength >= CueStrength.Mostly ? CueLevel.Mostly : CueLevel.Sometimes;
        SubjectLevel subject = cue.Speaker is { Relation: SubjectRelation.Direct or SubjectRelation.Interrupted or SubjectRelation.Inverted } ? SubjectLevel.Direct : SubjectLevel.Other;
        return language.Weights("quotes/report-confidence.tsv")[s_names[new Row(level, form, subject)]];
    }

    private static IEnumerable<Row> AllRows() =>
        from level in EnumMembers.Of<CueLevel>()
        from form in EnumMembers.Of<ReportForm>()
        from subject in EnumMembers.Of<SubjectLevel>()
        select new Row(level, form, subject);

    private readonly record struct Row(CueLevel Level, ReportForm Form, SubjectLevel Subject);

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
