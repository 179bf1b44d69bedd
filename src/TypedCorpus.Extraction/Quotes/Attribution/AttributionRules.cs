using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>The names of the rules that decide on a speaker.</summary>
internal static class AttributionRules
{
    /// <summary>Nothing shows who speaks.</summary>
    public const string None = "none";

    /// <summary>A paragraph that re-opens the quotation of the one before.</summary>
    public const string Reopened = "reopened";

    /// <summary>A further quotation behind an attributed one in its paragraph.</summary>
    public const string FollowOn = "follow-on";

    /// <summary>A quotation before an attributed one in its paragraph.</summary>
    public const string Ahead = "ahead";

    /// <summary>A paragraph of quotation behind an attributed paragraph.</summary>
    public const string NextParagraph = "next-paragraph";

    /// <summary>The subject of the sentence at the end of the paragraph before, which closes with a colon.</summary>
    public const string Announced = "announced";

    /// <summary>Whoever speaks in the last sentence of the paragraph before, which has no quotation.</summary>
    public const string ParagraphBefore = "paragraph-before";

    /// <summary>Whoever spoke last before a quotation that is set apart, the paragraphs between without quotations.</summary>
    public const string Standalone = "standalone";

    /// <summary>The subject of the sentence before, which announces it.</summary>
    public const string SentenceBefore = "sentence-before";

    /// <summary>The cue of the main clause, though syntax does not show that it reaches the quotation.</summary>
    public const string SentenceCue = "sentence-cue";

    /// <summary>The subject of its sentence, without a cue.</summary>
    public const string SentenceSubject = "sentence-subject";

    /// <summary>Whoever reports something in its sentence, though the words in marks are no part of it.</summary>
    public const string SentenceReport = "sentence-report";

    /// <summary>The name right behind a quotation, without a verb.</summary>
    public const string Verbless = "verbless";

    /// <summary>The name before a colon.</summary>
    public const string Label = "label";

    /// <summary>The name of a rule that decides by a cue.</summary>
    /// <param name="position">Where the cue stands: <c>after</c>, <c>before</c>, <c>inside</c>, <c>tail</c>.</param>
    /// <param name="way">How its subject was found.</param>
    public static string Of(string position, SubjectRelation way) => way switch
    {
        SubjectRelation.Direct => position,
        SubjectRelation.Inverted => "inverted",
        SubjectRelation.Interrupted => position + "-interrupted",
        SubjectRelation.Relative => position + "-relative",
        SubjectRelation.Coordinated => position + "-coordinated",
        SubjectRelation.Participle => position + "-participle",
        SubjectRelation.Infinitive => position + "-infinitive",
        SubjectRelation.Agent => position + "-agent",
        _ => position + "-possessor",
    };
}
