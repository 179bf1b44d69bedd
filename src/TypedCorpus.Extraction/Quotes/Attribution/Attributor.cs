using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Quotes.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Gives the quotations of an article their cues and speakers, paragraph by paragraph.</summary>
internal sealed class Attributor(Words words)
{
    private const int Reach = 60;
    private const int MinimalAnnouncement = 5;
    private const int SureStrength = 6;

    private readonly QuoteKinds _kinds = new(words);

    // The last attributed utterance of the paragraph before, and whether that paragraph was the one just before.
    private QuoteDraft? _previous;
    private int _previousParagraph = -2;

    // The paragraphs of quotation just before that were left open, and that no one was yet found to speak.
    private readonly List<QuoteDraft> _open = [];

    // Who is announced to speak by a colon at the end of the paragraph before.
    private (Cue? Cue, Subject Speaker)? _announced;

    // The last cue of the paragraph before, if that has no quotation.
    private Cue? _report;

    /// <summary>Attributes the quotations of the next paragraph.</summary>
    public void Attribute(ParagraphReading paragraph)
    {
        QuoteDraft? last = null;
        foreach (QuoteDraft quote in paragraph.Quotes)
        {
            if (CueChooser.Choose(quote, paragraph.Cues) is { } choice)
            {
                quote.IsUnnamed = UnnamedSpeakers.Speaks(words, paragraph, quote, choice.Cue);
                quote.Speaker = quote.IsUnnamed ? null : choice.Cue.Speaker;
                quote.Cue = quote.IsUnnamed && choice.Cue.Speaker is not null ? null : choice.Cue;
                quote.Rule = quote.Speaker is { } speaker
                    ? choice.Cue.IsLabel ? Rules.Label : Rules.Of(choice.Position, speaker.Way)
                    : Rules.None;
            }
            if (quote.LacksSpeaker && quote.First == paragraph.First && quote.BeginsUtterance && _announced is { } announced)
                (quote.Cue, quote.Speaker, quote.Rule) = (announced.Cue, announced.Speaker, Rules.Announced);
            if (quote.LacksSpeaker && quote.Run.Continues && _previous is not null)
                Follow(quote, _previous, Rules.Reopened);
            // The paragraphs before that were left open have their attribution here.
            if (quote.Speaker is not null && quote.Run.Continues)
            {
                foreach (QuoteDraft open in _open)
                {
                    Follow(open, quote, Rules.Reopened);
                    open.Kind = QuoteKind.Direct;
                }
            }
        }
        foreach (QuoteDraft quote in paragraph.Quotes)
        {
            if (quote.LacksSpeaker && !quote.BeginsUtterance && quote.Cue is null && SentenceCue(paragraph, quote) is { } reported)
                (quote.Cue, quote.Speaker, quote.Rule) = (reported, reported.Speaker, Rules.SentenceCue);
            if (quote.LacksSpeaker && last is not null && (quote.BeginsUtterance || !_kinds.IsShort(quote)))
                Follow(quote, last, Rules.FollowOn);
            if (quote.Speaker is not null)
                last = quote;
        }
        QuoteDraft? next = null;
        for (int i = paragraph.Quotes.Count - 1; i >= 0; i--)
        {
            QuoteDraft quote = paragraph.Quotes[i];
            if (quote.LacksSpeaker && next is { BeginsUtterance: true } && quote.BeginsUtterance && next.Rule != Rules.FollowOn)
                Follow(quote, next, Rules.Ahead);
            if (quote.Speaker is not null)
                next = quote;
        }
        foreach (QuoteDraft quote in paragraph.Quotes)
        {
            if (!quote.LacksSpeaker)
                continue;
            if (quote.BeginsUtterance && quote.First == paragraph.First && _previous is not null && _previousParagraph == paragraph.Index - 1)
                Follow(quote, _previous, Rules.NextParagraph);
            else if (quote.FillsParagraph && quote.BeginsUtterance && quote.Cue is null && _report is not null)
                (quote.Cue, quote.Speaker, quote.Rule) = (_report, _report.Speaker, Rules.ParagraphBefore);
            else if (quote.Cue is null && SentenceCue(paragraph, quote) is { } reported)
                (quote.Cue, quote.Speaker, quote.Rule) = (reported, reported.Speaker, Rules.SentenceCue);
            else if (SubjectBefore(paragraph, quote) is { } found)
                (quote.Cue, quote.Speaker, quote.Rule) = found;
            else if (!quote.BeginsUtterance && !_kinds.StandsBeforeNoun(quote) && SentenceReports.Nearest(words, paragraph, quote) is { Speaker: { } reporter } report)
                (quote.Cue, quote.Speaker, quote.Rule) = (report, reporter, Rules.SentenceReport);
            else if (last is not null)
                Follow(quote, last, Rules.FollowOn);
        }
        for (int i = paragraph.Quotes.Count - 1; i >= 0; i--)
        {
            if (paragraph.Quotes[i].Speaker is not null)
            {
                _previous = paragraph.Quotes[i];
                _previousParagraph = paragraph.Index;
                break;
            }
        }
        _kinds.Remember(paragraph);
        foreach (QuoteDraft quote in paragraph.Quotes)
            quote.Kind = _kinds.Of(quote, paragraph);
        QuoteDraft? final = paragraph.Quotes.Count > 0 ? paragraph.Quotes[paragraph.Quotes.Count - 1] : null;
        bool staysOpen = final is { Speaker: null } && final.Run.Outer.End == final.Run.Inner.End;
        if (!staysOpen || paragraph.Quotes.Count > 1 || !final!.Run.Continues)
            _open.Clear();
        if (staysOpen)
            _open.Add(final!);
        _announced = Announcement(paragraph);
        _report = paragraph.Quotes.Count > 0 ? null : Report(paragraph);
    }

    /// <summary>The last cue of speech in the last sentence of a paragraph.</summary>
    private static Cue? Report(ParagraphReading paragraph)
    {
        List<Chunk> chunks = paragraph.Chunks;
        int low = FirstOfSentence(chunks, chunks.Count);
        for (int c = paragraph.Cues.Count - 1; c >= 0 && paragraph.Cues[c].Chunk >= low; c--)
        {
            if (paragraph.Cues[c] is { Speaker: { Way: not SubjectWay.Relative }, IsLabel: false, IsNoun: false, Strength: >= MinimalAnnouncement } cue)
                return cue;
        }
        return null;
    }

    /// <summary>Who is announced to speak in the next paragraph, by a colon at the end of this one.</summary>
    private (Cue? Cue, Subject Speaker)? Announcement(ParagraphReading paragraph)
    {
        if (words.FirstOf(paragraph.End - 1) != ':')
            return null;
        List<Chunk> chunks = paragraph.Chunks;
        int low = chunks.Count;
        while (low > 0 && chunks[low - 1].Kind != ChunkKind.Boundary)
            low--;
        for (int c = paragraph.Cues.Count - 1; c >= 0 && paragraph.Cues[c].Chunk >= low; c--)
        {
            if (paragraph.Cues[c] is { Speaker: { } speaker, IsLabel: false } cue && cue.Strength >= MinimalAnnouncement)
                return (cue, speaker);
        }
        return MainSubject(chunks, low, chunks.Count) is { } subject ? (null, subject) : null;
    }

    /// <summary>The subject of the first verb of a sentence that is not in a relative clause.</summary>
    private Subject? MainSubject(List<Chunk> chunks, int low, int end)
    {
        SubjectFinder subjects = new(chunks, words);
        for (int i = low; i < end && i < low + Reach; i++)
        {
            if (chunks[i].IsFinite && subjects.Before(i) is { Way: not SubjectWay.Relative } subject)
                return subject;
        }
        return null;
    }

    private static void Follow(QuoteDraft quote, QuoteDraft leader, string rule)
    {
        quote.Leader = leader.Leader ?? leader;
        quote.Cue = leader.Cue;
        quote.Speaker = leader.Speaker;
        quote.Rule = rule;
    }

    /// <summary>The subject of the clause that a quotation without a cue stands in, or whoever speaks or acts in the sentence before it.</summary>
    private (Cue? Cue, Subject Speaker, string Rule)? SubjectBefore(ParagraphReading paragraph, QuoteDraft quote)
    {
        List<Chunk> chunks = paragraph.Chunks;
        int at = quote.Cue?.Chunk ?? IndexAt(chunks, quote.First);
        SubjectFinder subjects = new(chunks, words);
        // The cue is known, its subject is not: that of the main clause before it.
        if (quote.Cue is not null && MainSubject(chunks, FirstOfSentence(chunks, at), at) is { } main)
            return (quote.Cue, main, Rules.SentenceSubject);
        for (int i = at - 1; i >= 0 && i > at - Reach; i--)
        {
            if (chunks[i].Kind == ChunkKind.Boundary)
                return quote.BeginsUtterance ? SentenceBefore(paragraph, i) : null;
            if (chunks[i].IsFinite && subjects.Before(i) is { } subject && !(subject.Way == SubjectWay.Relative && words[subject.Head] != "who"))
                return _kinds.IsShort(quote) && words[subject.Head] is "it" or "this" or "that" or "there" ? null : (quote.Cue, subject, Rules.SentenceSubject);
        }
        return null;
    }

    private static int FirstOfSentence(List<Chunk> chunks, int at)
    {
        int low = at;
        while (low > 0 && low > at - Reach && chunks[low - 1].Kind != ChunkKind.Boundary)
            low--;
        return low;
    }

    /// <summary>The surest cue before a quotation in its sentence.</summary>
    private static Cue? SentenceCue(ParagraphReading paragraph, QuoteDraft quote)
    {
        List<Chunk> chunks = paragraph.Chunks;
        int at = IndexAt(chunks, quote.First);
        int low = FirstOfSentence(chunks, at);
        if (low == at)
            return null;
        Cue? best = null;
        (int first, int end) = CueWindow.Around(paragraph.Cues, chunks[low].First, quote.First);
        for (int c = first; c < end; c++)
        {
            Cue cue = paragraph.Cues[c];
            if (cue.Chunk < low || cue.Chunk >= at || cue.Speaker is null or { Way: SubjectWay.Relative } || (cue.Frames & CueFrames.Clause) == 0 || cue.IsLabel || cue.IsNoun)
                continue;
            if (cue.Strength >= SureStrength && (best is null || cue.Strength > best.Strength))
                best = cue;
        }
        return best;
    }

    private (Cue? Cue, Subject Speaker, string Rule)? SentenceBefore(ParagraphReading paragraph, int boundary)
    {
        List<Chunk> chunks = paragraph.Chunks;
        int low = boundary;
        while (low > 0 && low > boundary - Reach && chunks[low - 1].Kind != ChunkKind.Boundary)
            low--;
        (int firstCue, int endCue) = boundary > 0 ? CueWindow.Around(paragraph.Cues, chunks[low].First, chunks[boundary - 1].End) : (0, 0);
        for (int c = firstCue; c < endCue; c++)
        {
            Cue cue = paragraph.Cues[c];
            if (cue.Chunk >= low && cue.Chunk < boundary && cue.Speaker is { Way: not SubjectWay.Relative } speaker && (cue.Frames & CueFrames.Clause) != 0 && cue.Strength >= MinimalAnnouncement)
                return (cue, speaker, Rules.SentenceBefore);
        }
        return MainSubject(chunks, low, boundary) is { } subject ? (null, subject, Rules.SentenceBefore) : null;
    }

    /// <summary>The index of the first chunk that ends behind a token.</summary>
    private static int IndexAt(List<Chunk> chunks, int token)
    {
        int low = 0;
        int high = chunks.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (chunks[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
