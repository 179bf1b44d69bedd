using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>What the paragraphs before tell about who speaks in the next one.</summary>
internal sealed record AttributionContext
{
    /// <summary>In paragraphs: how far before a quotation that is set apart its speaker spoke; a caption or a sentence of the reporter's may stand between.</summary>
    public const int FarthestSpeaker = 2;

    // Before the first paragraph, and not right before it.
    private const int BeforeAll = -2;

    /// <summary>The last paragraph that was attributed.</summary>
    public int Paragraph { get; init; } = BeforeAll;

    /// <summary>The last attributed utterance.</summary>
    public QuoteDraft? Previous { get; init; }

    /// <summary>The paragraph of the last attributed utterance.</summary>
    public int PreviousParagraph { get; init; } = BeforeAll;

    /// <summary>The paragraphs of quotation just before that were left open, and that no one was yet found to speak.</summary>
    public IReadOnlyList<QuoteDraft> Open { get; init; } = [];

    /// <summary>Who is announced to speak by a colon at the end of the paragraph before.</summary>
    public AnnouncedSpeaker? Announced { get; init; }

    /// <summary>The quotation that fills the paragraph before without a speaker.</summary>
    public QuoteDraft? Unsigned { get; init; }

    /// <summary>The last cue of the paragraph before, if that has no quotation.</summary>
    public Cue? Report { get; init; }

    /// <summary>The same where paragraphs of another kind stand between.</summary>
    public AttributionContext AfterGap() => this with { Announced = null, Report = null, Unsigned = null };

    /// <summary>The same with what one more paragraph tells.</summary>
    public AttributionContext After(ParagraphReading paragraph, AnnouncedSpeaker? announced)
    {
        QuoteDraft? attributed = Array.FindLast(paragraph.Quotes, static q => q.Speaker is not null && q.Kind != QuoteKind.Scare);
        QuoteDraft? final = paragraph.Quotes.Length > 0 ? paragraph.Quotes[paragraph.Quotes.Length - 1] : null;
        return this with
        {
            Paragraph = paragraph.Index,
            Previous = attributed ?? Previous,
            PreviousParagraph = attributed is null ? PreviousParagraph : paragraph.Index,
            Open = OpenAfter(paragraph, final),
            Unsigned = paragraph.Quotes.Length == 1 && final is { FillsParagraph: true, LacksSpeaker: true } ? final : null,
            Announced = announced,
            Report = final is null ? SentenceReports.LastOuter(paragraph) : null,
        };
    }

    private IReadOnlyList<QuoteDraft> OpenAfter(ParagraphReading paragraph, QuoteDraft? final)
    {
        if (final is not { Speaker: null, IsClosed: false })
            return [];
        return paragraph.Quotes.Length == 1 && final.Run.Continues ? [.. Open, final] : [final];
    }
}

/// <summary>Who is announced to speak in the next paragraph.</summary>
/// <param name="Cue">The cue of the sentence that announces it, if it has one.</param>
/// <param name="Speaker">Who will speak.</param>
internal sealed record AnnouncedSpeaker(Cue? Cue, Subject Speaker);
