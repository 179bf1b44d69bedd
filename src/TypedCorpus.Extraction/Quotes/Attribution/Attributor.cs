using TypedCorpus.Extraction.Quotes.Syntax;

namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>Gives the quotations of an article their cues and speakers, paragraph by paragraph.</summary>
internal sealed class Attributor(Words words)
{
    private const int FragmentWords = 4;

    // The last attributed utterance of the paragraph before, and whether that paragraph was the one just before.
    private QuoteDraft? _previous;
    private int _previousParagraph = -2;

    /// <summary>Attributes the quotations of the next paragraph.</summary>
    public void Attribute(ParagraphReading paragraph)
    {
        QuoteDraft? last = null;
        foreach (QuoteDraft quote in paragraph.Quotes)
        {
            if (quote.Run.Continues && _previous is not null)
                Follow(quote, _previous, Rules.Reopened);
            else if (CueChooser.Choose(quote, paragraph.Cues) is { } choice)
            {
                quote.Cue = choice.Cue;
                quote.Speaker = choice.Cue.Speaker;
                quote.Rule = choice.Cue.Speaker is { } speaker
                    ? choice.Cue.IsLabel ? Rules.Label : Rules.Of(choice.Position, speaker.Way)
                    : Rules.None;
            }
        }
        foreach (QuoteDraft quote in paragraph.Quotes)
        {
            if (quote.Speaker is null && last is not null && (quote.BeginsUtterance || !IsShort(quote)))
                Follow(quote, last, Rules.FollowOn);
            if (quote.Speaker is not null)
                last = quote;
        }
        QuoteDraft? next = null;
        for (int i = paragraph.Quotes.Count - 1; i >= 0; i--)
        {
            QuoteDraft quote = paragraph.Quotes[i];
            if (quote.Speaker is null && next is { BeginsUtterance: true } && quote.BeginsUtterance && next.Rule != Rules.FollowOn)
                Follow(quote, next, Rules.Ahead);
            if (quote.Speaker is not null)
                next = quote;
        }
        foreach (QuoteDraft quote in paragraph.Quotes)
        {
            if (quote.Speaker is not null)
                continue;
            if (quote.BeginsUtterance && quote.First == paragraph.First && _previous is not null && _previousParagraph == paragraph.Index - 1)
                Follow(quote, _previous, Rules.NextParagraph);
            else if (SubjectBefore(paragraph, quote) is { } found)
                (quote.Speaker, quote.Rule) = found;
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
        foreach (QuoteDraft quote in paragraph.Quotes)
            quote.Kind = KindOf(quote);
    }

    private static void Follow(QuoteDraft quote, QuoteDraft leader, string rule)
    {
        quote.Leader = leader.Leader ?? leader;
        quote.Cue = leader.Cue;
        quote.Speaker = leader.Speaker;
        quote.Rule = rule;
    }

    /// <summary>The subject of the clause that a quotation without a cue stands in, or of the sentence before it.</summary>
    private (Subject, string)? SubjectBefore(ParagraphReading paragraph, QuoteDraft quote)
    {
        List<Chunk> chunks = paragraph.Chunks;
        int at = 0;
        while (at < chunks.Count && chunks[at].End <= quote.First)
            at++;
        SubjectFinder subjects = new(chunks, words);
        bool crossed = false;
        for (int i = Math.Min(at, chunks.Count) - 1; i >= 0 && i > at - 40; i--)
        {
            if (chunks[i].Kind == ChunkKind.Boundary)
            {
                if (crossed || !quote.BeginsUtterance)
                    return null;
                crossed = true;
            }
            if (chunks[i].IsFinite && subjects.Before(i) is { } subject)
                return (subject, crossed ? Rules.SentenceBefore : Rules.SentenceSubject);
        }
        return null;
    }

    private QuoteKind KindOf(QuoteDraft quote)
    {
        if (quote.Speaker is null)
            return IsShort(quote) || IsTitle(quote) ? QuoteKind.Scare : QuoteKind.Partial;
        if (quote.Rule == Rules.SentenceSubject && IsShort(quote))
            return QuoteKind.Scare;
        return quote.BeginsUtterance || quote.Leader is { } && !IsShort(quote) ? QuoteKind.Direct : QuoteKind.Partial;
    }

    private bool IsShort(QuoteDraft quote)
    {
        int count = 0;
        for (int i = quote.First; i < quote.End; i++)
        {
            if (words.Article.Tokens[i].Kind is Tokens.TokenKind.Word or Tokens.TokenKind.Number)
                count++;
        }
        return count <= FragmentWords;
    }

    private bool IsTitle(QuoteDraft quote)
    {
        int capitals = 0;
        int small = 0;
        for (int i = quote.First; i < quote.End; i++)
        {
            if (words.IsCapital(i))
                capitals++;
            else if (words.Article.Tokens[i].Kind == Tokens.TokenKind.Word && words.Article.Tokens[i].Length > 3)
                small++;
        }
        return capitals > 1 && small == 0;
    }
}
