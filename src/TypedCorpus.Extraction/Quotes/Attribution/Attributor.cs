using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Gives the quotations of an article their cues and speakers, paragraph by paragraph.</summary>
internal sealed class Attributor(ArticleSyntax words)
{
    private readonly CueChooser _chooser = new(words);
    private readonly SentenceAttribution _sentences = new(words);
    private readonly QuoteKinds _kinds = new(words);

    // What paragraphs say of quotations before them, by the tokens of these.
    private readonly Dictionary<TokenRange, QuoteDraft> _revised = [];

    /// <summary>What the paragraphs so far tell about the next one.</summary>
    public AttributionContext Context { get; private set; } = new();

    /// <summary>The next paragraph with its quotations attributed.</summary>
    public ParagraphReading Attribute(ParagraphReading paragraph)
    {
        // Turns of a conversation are read elsewhere: what was announced before them is over.
        if (paragraph.Index != Context.Paragraph + 1)
            Context = Context.AfterGap();
        QuoteDraft[] quotes = new QuoteDraft[paragraph.Quotes.Length];
        for (int i = 0; i < quotes.Length; i++)
            quotes[i] = ByCues(paragraph, paragraph.Quotes[i]);
        quotes = BySignature(paragraph, quotes);
        _kinds.Remember(paragraph);
        if (quotes.Length == 0)
            return paragraph;
        QuoteDraft? last = FollowBefore(paragraph, quotes);
        FollowAfter(quotes);
        BySentences(paragraph, quotes, last);
        for (int i = 0; i < quotes.Length; i++)
            quotes[i] = quotes[i].OfKind(i > 0 && GoesOnAfterAttribution(quotes[i - 1], quotes[i]) ? QuoteKind.Direct : _kinds.Of(quotes[i], paragraph));
        return paragraph with { Quotes = quotes };
    }

    /// <summary>Whether a quotation is the rest of the sentence that its attribution interrupts: <c>“I fell,” she said, “and nobody came.”</c></summary>
    private bool GoesOnAfterAttribution(QuoteDraft before, QuoteDraft quote)
    {
        bool isBetween = before.Kind == QuoteKind.Direct && quote.Cue is { } cue && before.Cue == cue && cue.Tokens.Start >= before.Tokens.End && cue.Tokens.End <= quote.Tokens.Start;
        bool isEnclosed = words.FirstOf(before.LastInside) == ',' && words.FirstOf(quote.Tokens.Start - 1) == ',';
        return isBetween && isEnclosed && words.FirstOf(quote.LastInside) is '.' or '!' or '?';
    }

    /// <summary>Keeps what the paragraphs after an attributed one may need.</summary>
    public void Remember(ParagraphReading paragraph) => Context = Context.After(paragraph, _sentences.Announcement(paragraph));

    /// <summary>Some paragraphs, each with what those after it say of its quotations.</summary>
    public IReadOnlyList<ParagraphReading> Revised(IReadOnlyList<ParagraphReading> paragraphs) =>
        _revised.Count == 0 ? paragraphs : [.. paragraphs.Select(paragraph => paragraph with { Quotes = Array.ConvertAll(paragraph.Quotes, Revised) })];

    /// <summary>Attributes a quotation by a cue of its own, by what the paragraph before announces, or by the quotation that it goes on with.</summary>
    private QuoteDraft ByCues(ParagraphReading paragraph, QuoteDraft quote)
    {
        if (_chooser.Choose(quote, paragraph.Cues) is { } choice)
            quote = ByCue(paragraph, quote, choice.Cue, choice.Position);
        if (quote.LacksSpeaker && quote.Cue is null && VerblessAttribution.Of(paragraph, quote) is { } named)
            quote = quote.SpokenBy(named, null, AttributionBasis.Verbless);
        if (quote is { LacksSpeaker: true, BeginsUtterance: true } && quote.Tokens.Start == paragraph.Tokens.Start && Context.Announced is { } announced)
            quote = quote.SpokenBy(announced.Speaker, announced.Cue, AttributionBasis.Announced);
        // After another quotation of its paragraph it goes on with that one.
        bool isFirst = paragraph.Quotes[0].Tokens == quote.Tokens;
        if (quote.LacksSpeaker && isFirst && quote.Run.Continues && Context.Previous is { } previous)
            quote = quote.Following(previous, AttributionBasis.Reopened);
        // The paragraphs before that were left open have their attribution here.
        if (quote.Speaker is not null && quote.Run.Continues)
        {
            foreach (QuoteDraft open in Context.Open)
                _revised[open.Tokens] = open.Following(quote, AttributionBasis.Reopened) with { Kind = QuoteKind.Direct };
        }
        return quote;
    }

    private static QuoteDraft ByCue(ParagraphReading paragraph, QuoteDraft quote, Cue cue, AttributionBasis position)
    {
        if (UnnamedSpeakers.Speaks(paragraph, quote, cue))
            return quote with { IsUnnamed = true, Cue = cue.Speaker is null ? cue : null };
        if (cue.Speaker is not { } speaker)
            return quote with { Cue = cue };
        return quote.SpokenBy(speaker, cue, cue.IsLabel ? AttributionBasis.Label : new SpeakerRule(position, speaker.Relation));
    }

    /// <summary>Attributes the quotation that a line with a dash and a name signs, in its paragraph or in the one before.</summary>
    private QuoteDraft[] BySignature(ParagraphReading paragraph, QuoteDraft[] quotes)
    {
        QuoteDraft? quote = quotes.Length == 0 ? Context.Unsigned : quotes[0];
        if (quote is not { LacksSpeaker: true, BeginsUtterance: true } || AttributionLine.Of(paragraph) is not { } signature)
            return quotes;
        QuoteDraft signed = quote.SpokenBy(signature.Speaker, signature, AttributionBasis.Label) with { Kind = QuoteKind.Direct };
        if (quotes.Length > 0)
            return [signed, .. quotes.Skip(1)];
        _revised[signed.Tokens] = signed;
        return quotes;
    }

    /// <summary>Whether a quotation without a cue is the rest of the sentence that another breaks off, past what is said of the speaker: <c>“With respect,” said Reed, who never says less, “you are wrong.”</c></summary>
    private bool IsRestOfSentence(QuoteDraft before, QuoteDraft quote)
    {
        bool isInterrupted = before is { BeginsUtterance: true, Cue: { } cue } && cue.Tokens.Start >= before.Tokens.End && words.ShareSentence(before.Tokens.Start, quote.Tokens.Start);
        return isInterrupted && quote.Cue is null && words.FirstOf(before.LastInside) == ',' && words.FirstOf(quote.Tokens.Start - 1) == ',' && words.FirstOf(quote.LastInside) is '.' or '!' or '?';
    }

    /// <summary>Lets quotations follow the attributed ones before them.</summary>
    /// <returns>The last of them that has a speaker.</returns>
    private QuoteDraft? FollowBefore(ParagraphReading paragraph, QuoteDraft[] quotes)
    {
        QuoteDraft? last = null;
        for (int i = 0; i < quotes.Length; i++)
        {
            QuoteDraft quote = quotes[i];
            if (quote.LacksSpeaker && last is not null && IsRestOfSentence(last, quote))
                quote = quote.Following(last, AttributionBasis.FollowOn) with { Place = QuotePlace.Utterance };
            if (quote.LacksSpeaker && !quote.BeginsUtterance && quote.Cue is null)
                quote = SentenceAttribution.BySurestCue(paragraph, quote) ?? quote;
            if (quote.LacksSpeaker && quote.BeginsUtterance)
                quote = _sentences.ByLead(paragraph, quote, last) ?? quote;
            if (quote.LacksSpeaker && last is not null && (quote.BeginsUtterance || !_kinds.IsShort(quote)))
                quote = quote.Following(last, FollowOn(quote));
            last = quote.Speaker is null ? last : quote;
            quotes[i] = quote;
        }
        return last;
    }

    /// <summary>Lets utterances follow the attributed ones after them.</summary>
    private static void FollowAfter(QuoteDraft[] quotes)
    {
        QuoteDraft? next = null;
        for (int i = quotes.Length - 1; i >= 0; i--)
        {
            QuoteDraft quote = quotes[i];
            if (quote is { LacksSpeaker: true, BeginsUtterance: true } && next is { BeginsUtterance: true } && next.Rule.Basis != AttributionBasis.FollowOn)
                quote = quote.Following(next, AttributionBasis.Ahead);
            next = quote.Speaker is null ? next : quote;
            quotes[i] = quote;
        }
    }

    /// <summary>Attributes what is left by the paragraph before, by its own sentence, by the sentence before.</summary>
    private void BySentences(ParagraphReading paragraph, QuoteDraft[] quotes, QuoteDraft? last)
    {
        for (int i = 0; i < quotes.Length; i++)
        {
            if (quotes[i].LacksSpeaker)
                quotes[i] = BySentences(paragraph, quotes[i], last);
        }
    }

    private QuoteDraft BySentences(ParagraphReading paragraph, QuoteDraft quote, QuoteDraft? last) =>
        ByParagraphBefore(paragraph, quote) ?? _sentences.BySentence(paragraph, quote, _kinds) ?? (last is null ? quote : quote.Following(last, FollowOn(quote)));

    private static AttributionBasis FollowOn(QuoteDraft quote) => quote.BeginsUtterance ? AttributionBasis.FollowOn : AttributionBasis.FollowOnInside;

    private QuoteDraft Revised(QuoteDraft quote) => _revised.TryGetValue(quote.Tokens, out QuoteDraft? revised) ? revised : quote;

    private QuoteDraft? ByParagraphBefore(ParagraphReading paragraph, QuoteDraft quote)
    {
        if (!quote.BeginsUtterance)
            return null;
        int distance = paragraph.Index - Context.PreviousParagraph;
        if (quote.Tokens.Start == paragraph.Tokens.Start && Context.Previous is { } previous && distance == 1)
            return quote.Following(previous, AttributionBasis.NextParagraph);
        if (!quote.FillsParagraph || quote.Cue is not null)
            return null;
        if (Context.Report is { } report)
            return quote.SpokenBy(report.Speaker, report, AttributionBasis.ParagraphBefore);
        bool isStandalone = Context.Previous is { } spoken && spoken.Rule.Basis != AttributionBasis.Standalone && distance <= AttributionContext.FarthestSpeaker && !_kinds.IsShort(quote);
        return isStandalone ? quote.Following(Context.Previous!, AttributionBasis.Standalone) : null;
    }
}
