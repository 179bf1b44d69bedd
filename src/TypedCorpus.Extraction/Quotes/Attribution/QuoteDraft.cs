using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>A quotation in marks, or the turn of a conversation, while its attribution is looked for.</summary>
internal sealed class QuoteDraft
{
    /// <summary>The text in marks; that of a turn has none.</summary>
    public required QuotedRun Run { get; init; }

    /// <summary>The index of its first token, the opening mark.</summary>
    public required int First { get; init; }

    /// <summary>The index behind its last token, the closing mark if it has one.</summary>
    public required int End { get; init; }

    /// <summary>The cue that introduces it, else <see langword="null"/>.</summary>
    public Cue? Cue { get; set; }

    /// <summary>Who speaks, else <see langword="null"/>.</summary>
    public Subject? Speaker { get; set; }

    /// <summary>Whether the sentence says that the words were used, but not by whom.</summary>
    public bool IsUnnamed { get; set; }

    /// <summary>Whether somebody is still to be found who uses the words.</summary>
    public bool LacksSpeaker => Speaker is null && !IsUnnamed;

    /// <summary>The quotation that it continues, and whose attribution it shares, else <see langword="null"/>.</summary>
    public QuoteDraft? Leader { get; set; }

    /// <summary>The rule that decided.</summary>
    public string Rule { get; set; } = AttributionRules.None;

    /// <summary>How it reports words.</summary>
    public QuoteKind Kind { get; set; } = QuoteKind.Direct;

    /// <summary>Whether it begins a sentence or stands behind the comma or colon that introduces an utterance.</summary>
    public bool BeginsUtterance { get; set; }

    /// <summary>Whether it begins a sentence that goes on as if the words in marks were a noun: "…" is a term for.</summary>
    public bool IsSubject { get; set; }

    /// <summary>Whether it is the turn of a conversation, without marks.</summary>
    public bool IsTurn { get; init; }

    /// <summary>Whether it is the whole of its paragraph.</summary>
    public bool FillsParagraph { get; set; }

    /// <summary>Whether it stands in single marks, outside of any others, in an article that sets speech in double ones.</summary>
    public bool HasSecondaryMarks { get; init; }
}
