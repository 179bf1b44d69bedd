using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>How a report stands to its cue.</summary>
internal enum ReportForm
{
    /// <summary>A clause with <c>that</c>, <c>whether</c>, <c>how</c>.</summary>
    Subordinate,

    /// <summary>A clause without a conjunction.</summary>
    Clause,

    /// <summary>A clause before its cue.</summary>
    Before,

    /// <summary>A noun phrase or an infinitive.</summary>
    Phrase,

    /// <summary>A piece of the sentence beside words in marks.</summary>
    Piece,
}

/// <summary>How sure it is that a report without marks is speech and reaches from where to where it does, from a table of what was measured.</summary>
internal static class ReportConfidences
{
    /// <summary>The share of reports of this form, by such a cue, that are right, in hundredths.</summary>
    public static int Of(Language language, Cue cue, ReportForm form)
    {
        string strength = cue.Strength >= CueStrength.NearlyAlways ? "always" : cue.Strength >= CueStrength.Mostly ? "mostly" : "sometimes";
        string subject = cue.Speaker is { Relation: SubjectRelation.Direct or SubjectRelation.Interrupted or SubjectRelation.Inverted } ? "direct" : "other";
        return language.Weights("quotes/report-confidence.tsv")[FormattableString.Invariant($"{strength} {form} {subject}").ToLowerInvariant()];
    }
}
