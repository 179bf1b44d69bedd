using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Makes records of attributed quotations and of reported speech.</summary>
internal sealed class QuoteWriter(ArticleSyntax words)
{
    private readonly List<QuoteAnnotation> _quotes = [];
    private readonly Dictionary<Cue, int> _attributionOf = [];
    private readonly Dictionary<TokenRange, int> _attributionOfLeader = [];
    private int _attributions;

    /// <summary>Adds the quotes of a paragraph, or of what was said inside one quotation.</summary>
    public void Write(ParagraphReading paragraph)
    {
        foreach (QuoteDraft quote in paragraph.Quotes)
            _quotes.Add(Marked(paragraph, quote));
        foreach (QuoteDraft term in paragraph.Terms)
            _quotes.Add(Term(term));
        if (paragraph.Cues.Length == 0)
            return;
        foreach (ReportPiece piece in new ReportPieces(paragraph).All())
            _quotes.Add(Report(paragraph, piece));
    }

    /// <summary>All quotes, ordered by span, each with the quote that it lies within.</summary>
    public List<QuoteAnnotation> Finish() => QuoteOrder.Nested(_quotes);

    private QuoteAnnotation Marked(ParagraphReading paragraph, QuoteDraft quote)
    {
        if (quote.Kind == QuoteKind.Scare)
            return Term(quote);
        Attributed attributed = new(quote.Cue, quote.Speaker, quote.Rule);
        int attribution = quote.Cue is { } cue ? AttributionOf(cue) : AttributionOfLeader(quote);
        int confidence = Confidences.Of(words.Language, quote.Rule, quote.Cue);
        return Annotation(paragraph, attributed, quote.Run.Inner, quote.Kind, StanceOf(quote), attribution, confidence);
    }

    private QuoteAnnotation Term(QuoteDraft quote) => new()
    {
        Span = quote.Run.Inner,
        Kind = QuoteKind.Scare,
        Stance = Stance.Asserted,
        Attribution = AttributionOfLeader(quote),
        CueClass = CueClass.None,
        Rule = quote.IsTitle ? QuoteAnnotation.TitleRule : AttributionBasis.None.Name(),
        Confidence = 0,
    };

    private QuoteAnnotation Report(ParagraphReading paragraph, ReportPiece piece)
    {
        Cue cue = piece.Cue;
        SpeakerRule rule = cue.IsLabel ? AttributionBasis.Label : cue.Speaker is { } known ? new SpeakerRule(AttributionBasis.Indirect, known.Relation) : AttributionBasis.None;
        int confidence = cue.Speaker is null ? 0 : Confidences.Of(words.Language, rule, cue);
        int reportConfidence = ReportConfidences.Of(words.Language, cue, piece.Form);
        return Annotation(
            paragraph, new Attributed(cue, cue.Speaker, rule), words.SpanOf(piece.Tokens), QuoteKind.Indirect, cue.Stance, AttributionOf(cue), confidence, reportConfidence);
    }

    private QuoteAnnotation Annotation(
        ParagraphReading paragraph, Attributed attributed, TextSpan span, QuoteKind kind, Stance stance, int attribution, int confidence, int? reportConfidence = null)
    {
        (Cue? cue, Subject? speaker, SpeakerRule rule) = attributed;
        return new QuoteAnnotation
        {
            Span = span,
            Kind = kind,
            Stance = stance,
            Attribution = attribution,
            Rule = rule.Name,
            Confidence = confidence,
            ReportConfidence = reportConfidence,
            CueSpan = Optional(cue?.Tokens),
            CueClass = cue?.Class ?? CueClass.None,
            Addressee = Optional(cue?.Content.Addressee),
            Venue = Optional(cue?.Content.Venue),
            Via = cue is null ? null : ViaOf(paragraph, cue),
            SpeakerSpan = Optional(WithoutParticiple(WithoutMarks(speaker?.Tokens), speaker?.Head)),
            SpeakerHead = (speaker?.Antecedent ?? speaker?.Head) is { } head ? words.Article.Tokens[head].Span : null,
            Role = Optional(speaker?.Role),
        };
    }

    /// <summary>The speaker of the cue that reports what another cue reports: <c>X said Y told him</c>.</summary>
    private TextSpan? ViaOf(ParagraphReading paragraph, Cue cue)
    {
        Cue? nearest = null;
        foreach (Cue other in CueWindow.Around(paragraph.Cues, cue.Tokens))
        {
            bool passesOn = other != cue && other.Speaker is { } passing && passing.Head != cue.Speaker?.Head && (other.Content.Covers(cue.Tokens) || PassesOn(other, cue));
            if (passesOn && (nearest is null || Distance(other, cue) < Distance(nearest, cue)))
                nearest = other;
        }
        return nearest?.Speaker is { } via ? words.SpanOf(via.Tokens) : null;
    }

    /// <summary>Whether a phrase inside an attribution says by whom that is known: <c>The ministry said, according to the Gazette, that</c>.</summary>
    private static bool PassesOn(Cue phrase, Cue cue) => phrase.Form == CueForm.Phrase && !phrase.Content.After.IsEmpty && phrase.Content.After == cue.Content.After;

    private static int Distance(Cue cue, Cue other) => Math.Abs(cue.Tokens.Start - other.Tokens.Start);

    private int AttributionOfLeader(QuoteDraft quote)
    {
        if (quote.Leader is { } leader && _attributionOfLeader.TryGetValue(leader, out int attribution))
            return attribution;
        _attributionOfLeader[quote.Tokens] = _attributions;
        return _attributions++;
    }

    private int AttributionOf(Cue cue)
    {
        if (!_attributionOf.TryGetValue(cue, out int attribution))
            _attributionOf.Add(cue, attribution = _attributions++);
        return attribution;
    }

    /// <summary>A quotation that follows one which was not said may have been said all the same; not so after one that is yet to be said.</summary>
    private static Stance StanceOf(QuoteDraft quote)
    {
        Stance stance = quote.Cue?.Stance ?? Stance.Asserted;
        return quote.Leader is null || stance == Stance.Future ? stance : Stance.Asserted;
    }

    /// <summary>The speaker as written; a name in marks without these.</summary>
    private TokenRange? WithoutMarks(TokenRange? speaker)
    {
        if (speaker is { } some && HalfInMarks(some) is { } whole)
            return whole;
        bool isInMarks = speaker is { Length: > 2 } name && ReportPieces.IsQuotationMark(words, name.Start) && ReportPieces.IsQuotationMark(words, name.Last);
        return isInMarks ? new TokenRange(speaker!.Value.Start + 1, speaker.Value.Last) : speaker;
    }

    /// <summary>A speaker who ends with words in marks whose closing mark is no part of it, without what he is called there: <c>a man known as “Norton.”</c></summary>
    private TokenRange? HalfInMarks(TokenRange speaker)
    {
        int mark = speaker.Start;
        while (mark < speaker.End && !ReportPieces.IsQuotationMark(words, mark))
            mark++;
        int noun = mark - 1;
        while (noun > speaker.Start && !words.TagOf(noun).IsNoun())
            noun--;
        bool isHalf = mark < speaker.End && !Enumerable.Range(mark + 1, speaker.End - mark - 1).Any(t => ReportPieces.IsQuotationMark(words, t));
        return isHalf && noun > speaker.Start ? speaker with { End = noun + 1 } : null;
    }

    /// <summary>A document that speaks without what was done with it: <c>a study published in May</c>.</summary>
    private TokenRange? WithoutParticiple(TokenRange? speaker, int? head)
    {
        if (speaker is not { } all || head is not { } noun || noun + 1 >= all.End || !all.Contains(TokenRange.Of(noun)))
            return speaker;
        bool isDocument = words.IsDocument(noun);
        // "A statement released by the ministry" says whose words they are.
        bool isDescribed = words.TagOf(noun + 1) is PosTag.VBN or PosTag.VBD && !words.Is(noun + 2, SyntaxRoles.Agentive);
        return isDocument && isDescribed ? all with { End = noun + 1 } : speaker;
    }

    private TextSpan? Optional(TokenRange? tokens) => tokens is { IsEmpty: false } some ? words.SpanOf(some) : null;

    /// <summary>On what an attribution rests.</summary>
    /// <param name="Cue">The cue, if there is one.</param>
    /// <param name="Speaker">Who speaks, if the text says so.</param>
    /// <param name="Rule">The rule that decided.</param>
    private readonly record struct Attributed(Cue? Cue, Subject? Speaker, SpeakerRule Rule);
}
