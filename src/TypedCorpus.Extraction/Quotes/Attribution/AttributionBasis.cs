namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>On what the decision for a speaker rests.</summary>
internal enum AttributionBasis : byte
{
    /// <summary>Nothing shows who speaks.</summary>
    None,

    /// <summary>A paragraph re-opens the quotation of the one before.</summary>
    Reopened,

    /// <summary>A quotation follows an attributed one in its paragraph.</summary>
    FollowOn,

    /// <summary>Words in marks within a sentence follow an attributed quotation in its paragraph.</summary>
    FollowOnInside,

    /// <summary>A quotation precedes an attributed one in its paragraph.</summary>
    Ahead,

    /// <summary>A paragraph of quotation follows an attributed paragraph.</summary>
    NextParagraph,

    /// <summary>The subject of the sentence at the end of the paragraph before, which closes with a colon.</summary>
    Announced,

    /// <summary>Whoever speaks in the last sentence of the paragraph before, which has no quotation.</summary>
    ParagraphBefore,

    /// <summary>Whoever spoke last before a quotation that is set apart, the paragraphs between without quotations.</summary>
    Standalone,

    /// <summary>Whoever says the same words elsewhere in the article.</summary>
    Repeated,

    /// <summary>The subject of the sentence before, which announces it.</summary>
    SentenceBefore,

    /// <summary>The cue of the main clause, though syntax does not show that it reaches the quotation.</summary>
    SentenceCue,

    /// <summary>The subject of its sentence, without a cue.</summary>
    SentenceSubject,

    /// <summary>Whoever reports something in its sentence, though the words in marks are no part of it.</summary>
    SentenceReport,

    /// <summary>The name right after a quotation, without a verb.</summary>
    Verbless,

    /// <summary>The name before a colon.</summary>
    Label,

    /// <summary>A cue right after a quotation.</summary>
    After,

    /// <summary>A cue right before a quotation.</summary>
    Before,

    /// <summary>A cue further before a quotation.</summary>
    Inside,

    /// <summary>A cue further after a quotation.</summary>
    Tail,

    /// <summary>A cue that reports without marks.</summary>
    Indirect,
}

/// <summary>The bases of attribution by name.</summary>
internal static class AttributionBases
{
    private static readonly string[] s_names = [.. Enum.GetNames(typeof(AttributionBasis)).Select(EnumRows.RowOf)];

    /// <summary>The name as records and tables have it: <c>follow-on</c>.</summary>
    public static string Name(this AttributionBasis basis) => s_names[(int)basis];

    /// <summary>Whether a quote was attributed on this basis.</summary>
    public static bool Decided(this AttributionBasis basis, QuoteAnnotation quote) => quote.Rule == basis.Name();

    /// <summary>Whether a cue decides, whose subject has been found in one of several ways.</summary>
    public static bool IsCue(this AttributionBasis basis) => basis >= AttributionBasis.After;
}
