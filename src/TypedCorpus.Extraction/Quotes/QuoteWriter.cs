using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Quotes.Attribution;
using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>Makes records of attributed quotations and of reported speech.</summary>
internal sealed class QuoteWriter(SentenceView words)
{
    private const int MinimalIndirectStrength = CueStrength.Sometimes;

    // In words: a piece of the sentence around words in marks that is no longer and no clause (the plan, that his members) is no report.
    private const int LongestScrap = 4;

    private readonly List<QuoteAnnotation> _quotes = [];
    private readonly Dictionary<Cue, int> _attributionOf = [];
    private readonly Dictionary<QuoteDraft, int> _attributionOfLeader = [];
    private int _attributions;
    private List<Cue> _cues = [];

    /// <summary>Adds the quotes of a paragraph, or of what was said inside one quotation.</summary>
    public void Write(ParagraphReading paragraph)
    {
        _cues = paragraph.Cues;
        foreach (QuoteDraft quote in paragraph.Quotes)
            _quotes.Add(Marked(quote));
        foreach (QuoteDraft term in paragraph.Terms)
            _quotes.Add(Marked(term));
        foreach (Cue cue in paragraph.Cues)
        {
            if (!IsReport(cue) || ContentAfter(cue) is not { } after)
                continue;
            WritePieces(cue, cue.Before, paragraph.Quotes);
            WritePieces(cue, after, paragraph.Quotes);
        }
    }

    /// <summary>All quotes, ordered by span, each with the quote that it lies within.</summary>
    public List<QuoteAnnotation> Finish()
    {
        // Of two that begin together the longer one comes first, so that whatever holds a quote stands before it.
        _quotes.Sort((a, b) =>
        {
            int order = a.Span.Start.CompareTo(b.Span.Start);
            order = order != 0 ? order : b.Span.Length.CompareTo(a.Span.Length);
            order = order != 0 ? order : ((int)a.Kind).CompareTo((int)b.Kind);
            order = order != 0 ? order : b.Confidence.CompareTo(a.Confidence);
            return order != 0 ? order : (a.CueSpan?.Start ?? -1).CompareTo(b.CueSpan?.Start ?? -1);
        });
        // A quote is known by its span: where two cues report the same words, the surer one does.
        TextSpan? before = null;
        _quotes.RemoveAll(quote =>
        {
            bool isSame = quote.Span == before;
            before = quote.Span;
            return isSame;
        });
        Stack<int> holders = new();
        for (int i = 0; i < _quotes.Count; i++)
        {
            while (holders.Count > 0 && _quotes[holders.Peek()].Span.End <= _quotes[i].Span.Start)
                holders.Pop();
            if (holders.Count > 0 && _quotes[holders.Peek()] is { } holder && holder.Span.Contains(_quotes[i].Span) && holder.Span != _quotes[i].Span
                && holder.Attribution != _quotes[i].Attribution)
                _quotes[i] = _quotes[i] with { Within = holders.Peek() };
            holders.Push(i);
        }
        return OrderedBySpan();
    }

    /// <summary>The same in the order of the model, by start and then by length, with the indices of holders changed to match.</summary>
    private List<QuoteAnnotation> OrderedBySpan()
    {
        int[] order = Enumerable.Range(0, _quotes.Count).OrderBy(i => _quotes[i].Span).ThenBy(i => _quotes[i].Kind).ToArray();
        int[] place = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            place[order[i]] = i;
        return order.Select(i => _quotes[i].Within is { } within ? _quotes[i] with { Within = place[within] } : _quotes[i]).ToList();
    }

    /// <summary>The speaker of the cue that reports what another cue reports: <c>X said Y told him</c>.</summary>
    private TextSpan? ViaOf(Cue cue)
    {
        (int first, int end) = CueWindow.Around(_cues, cue.First, cue.End);
        Cue? nearest = null;
        for (int i = first; i < end; i++)
        {
            Cue other = _cues[i];
            if (other != cue && other.Speaker is { } passing && other.Covers(cue.First, cue.End) && passing.Head != cue.Speaker?.Head
                && (nearest is null || Math.Abs(other.First - cue.First) < Math.Abs(nearest.First - cue.First)))
                nearest = other;
        }
        return nearest?.Speaker is { } via ? words.SpanOf(via.First, via.End) : null;
    }

    /// <summary>
    /// Whether what a cue reports is a report without marks. A noun phrase or an infinitive is none behind verbs of deeds (<c>refused to go</c>), behind
    /// nouns (<c>promises of a bridge</c>), nor where no main clause says that somebody spoke, but for the surest verbs: <c>voters who pledged to stay</c>.
    /// </summary>
    private static bool IsReport(Cue cue)
    {
        if ((cue.IsLabel && !cue.IsHeadline) || cue.Strength < MinimalIndirectStrength)
            return false;
        if (cue.Speaker is not { } speaker)
            return cue.ReportsClause && (cue.HasUnknownAsker || (cue.IsFinite && cue.Strength >= CueStrength.Always));
        return cue.ReportsClause || !((cue.Frames & CueFrames.NonReporting) != 0 || speaker.Relation is SubjectRelation.Possessor || (speaker.Relation is SubjectRelation.Relative or SubjectRelation.Infinitive && cue.Strength < CueStrength.Reliably));
    }

    /// <summary>
    /// What stands behind a cue, as far as its speaker: <c>denying claims of fraud, she left</c>. Where the words reported have the speaker for
    /// their own subject, there is none: in <c>asked whether the county would pay</c> whoever asked was sought in vain.
    /// </summary>
    private TokenRange? ContentAfter(Cue cue)
    {
        if (cue.Speaker is not { } speaker || !cue.Covers(speaker.First, speaker.End))
            return cue.After;
        bool isBehindClause = cue.Class != CueClass.Questioning && speaker.First > cue.After.Start && speaker.First < cue.After.End && words[speaker.First - 1] is ",";
        return isBehindClause ? new TokenRange(cue.After.Start, speaker.First - 1) : null;
    }

    private QuoteAnnotation Marked(QuoteDraft quote)
    {
        bool isScare = quote.Kind == QuoteKind.Scare;
        Cue? cue = isScare ? null : quote.Cue;
        return new QuoteAnnotation
        {
            Span = quote.Run.Inner,
            Kind = quote.Kind,
            Stance = isScare ? Stance.Asserted : StanceOf(quote),
            Attribution = AttributionOf(quote, cue),
            SpeakerSpan = !isScare && quote.Speaker is { } speaker ? SpeakerSpan(speaker) : null,
            SpeakerHead = !isScare && quote.Speaker is { } headed ? HeadOf(headed) : null,
            CueSpan = cue is null ? null : words.SpanOf(cue.First, cue.End),
            CueClass = cue?.Class ?? CueClass.None,
            Rule = isScare ? AttributionRules.None : quote.Rule,
            Confidence = isScare ? 0 : Confidences.Of(words.Language, quote.Rule, quote.Cue),
            Role = !isScare && quote.Speaker is { Role.IsEmpty: false } r ? words.SpanOf(r.Role.Start, r.Role.End) : null,
            Addressee = Optional(cue?.Addressee),
            Venue = Optional(cue?.Venue),
            Via = cue is null ? null : ViaOf(cue),
        };
    }

    private int AttributionOf(QuoteDraft quote, Cue? cue)
    {
        if (cue is not null)
            return AttributionOf(cue);
        if (quote.Leader is { } leader && _attributionOfLeader.TryGetValue(leader, out int attribution))
            return attribution;
        _attributionOfLeader[quote] = _attributions;
        return _attributions++;
    }

    private int AttributionOf(Cue cue)
    {
        if (!_attributionOf.TryGetValue(cue, out int attribution))
            _attributionOf.Add(cue, attribution = _attributions++);
        return attribution;
    }

    private void WritePieces(Cue cue, TokenRange content, List<QuoteDraft> quotes)
    {
        int start = content.Start;
        for (int i = BinarySearch.First(quotes, start, static (quote, token) => quote.End > token); i < quotes.Count && quotes[i].First < content.End; i++)
        {
            QuoteDraft quote = quotes[i];
            if (quote.Cue != cue)
                continue;
            if (HasClause(start, quote.First))
                WritePiece(cue, start, quote.First, ReportForm.Piece);
            start = quote.End;
        }
        if (start == content.Start)
            WritePiece(cue, start, content.End, FormOf(cue, content));
        else if (HasClause(start, content.End))
            WritePiece(cue, start, content.End, ReportForm.Piece);
    }

    private ReportForm FormOf(Cue cue, TokenRange content)
    {
        if (content.End <= cue.First)
            return ReportForm.Before;
        if (content.Start < content.End && words.Language.FunctionWords.IsSubordinator(words[content.Start]))
            return ReportForm.Subordinate;
        return cue.ReportsClause ? ReportForm.Clause : ReportForm.Phrase;
    }

    /// <summary>Whether what stands beside words in marks says something by itself: a clause, or more than a few words.</summary>
    private bool HasClause(int first, int end)
    {
        if (words.CountWords(first, end) > LongestScrap)
            return true;
        bool hasSubject = false;
        for (int i = first; i < end; i++)
        {
            if (words.TagOf(i).IsFinite())
                return hasSubject && words.CountWords(i + 1, end) > 0;
            hasSubject |= words.TagOf(i).IsNoun() || words.TagOf(i) is PosTag.PRP or PosTag.DT or PosTag.EX;
        }
        return false;
    }

    private void WritePiece(Cue cue, int first, int end, ReportForm form)
    {
        while (first < end && words.Article.Tokens[first].Kind is TokenKind.Punctuation)
            first++;
        while (end > first && words.Article.Tokens[end - 1].Kind is TokenKind.Punctuation)
            end--;
        // A mark whose partner lies outside of the piece is no part of it.
        int marks = CountMarks(first, end);
        if (marks == 1 && first < end && IsMark(first))
            first++;
        else if (marks == 1 && first < end && IsMark(end - 1))
            end--;
        if (first >= end)
            return;
        string rule = cue.IsLabel ? AttributionRules.Label : cue.Speaker is { } known ? AttributionRules.Of("indirect", known.Relation) : AttributionRules.None;
        _quotes.Add(new QuoteAnnotation
        {
            Span = words.SpanOf(first, end),
            Kind = QuoteKind.Indirect,
            Stance = cue.Stance,
            Attribution = AttributionOf(cue),
            SpeakerSpan = cue.Speaker is { } speaker ? SpeakerSpan(speaker) : null,
            SpeakerHead = cue.Speaker is { } headed ? HeadOf(headed) : null,
            CueSpan = words.SpanOf(cue.First, cue.End),
            CueClass = cue.Class,
            Rule = rule,
            Confidence = cue.Speaker is null ? 0 : Confidences.Of(words.Language, rule, cue),
            ReportConfidence = ReportConfidences.Of(words.Language, cue, form),
            Role = cue.Speaker is { Role.IsEmpty: false } r ? words.SpanOf(r.Role.Start, r.Role.End) : null,
            Addressee = Optional(cue.Addressee),
            Venue = Optional(cue.Venue),
            Via = ViaOf(cue),
        });
    }

    /// <summary>A quotation that follows one which was not said may have been said all the same; not so behind one that is yet to be said.</summary>
    private static Stance StanceOf(QuoteDraft quote)
    {
        Stance stance = quote.Cue?.Stance ?? Stance.Asserted;
        return quote.Leader is null || stance == Stance.Future ? stance : Stance.Asserted;
    }

    private bool IsMark(int token) => words.Article.Tokens[token].Kind == TokenKind.QuotationMark && words.TagOf(token) != PosTag.POS;

    private int CountMarks(int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
            count += IsMark(i) ? 1 : 0;
        return count;
    }

    /// <summary>The speaker as written; a name in marks without these.</summary>
    private TextSpan SpeakerSpan(Subject speaker)
    {
        bool isInMarks = speaker.End - speaker.First > 2 && IsMark(speaker.First) && IsMark(speaker.End - 1);
        return isInMarks ? words.SpanOf(speaker.First + 1, speaker.End - 1) : words.SpanOf(speaker.First, speaker.End);
    }

    private TextSpan HeadOf(Subject speaker)
    {
        int head = speaker.Antecedent ?? speaker.Head;
        return words.Article.Tokens[head].Span;
    }

    private TextSpan? Optional(TokenRange? tokens) => tokens is { IsEmpty: false } t ? words.SpanOf(t.Start, t.End) : null;
}
