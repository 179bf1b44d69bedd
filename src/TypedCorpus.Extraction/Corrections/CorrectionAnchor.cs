using TypedCorpus.Citations;

namespace TypedCorpus.Extraction.Corrections;

/// <summary>Finds the words by which a correction leads to a record, and to no other.</summary>
public sealed class CorrectionAnchor
{
    // A long quote is told by how it begins.
    private const int MostWords = 12;
    private const int MostWordsNearby = 15;

    private readonly AnnotatedArticle _article;
    private readonly ArticleDraft _draft;
    private readonly FoldedText _folded;

    /// <summary>Anchors records of <paramref name="article"/>.</summary>
    public CorrectionAnchor(AnnotatedArticle article)
    {
        _article = article;
        _draft = new ArticleDraft(article);
        _folded = FoldedText.Of(article.Source.Text);
    }

    /// <summary>A correction of a quote that says nothing yet: set what is to change.</summary>
    public QuoteCorrection Of(QuoteAnnotation quote) =>
        Anchored(quote.Span, static p => new QuoteCorrection(p), _draft.Quotes.Find(q => q.Value.Span == quote.Span), _draft.Quotes, static q => q.Value.Span);

    /// <summary>A correction of a figure that says nothing yet.</summary>
    public FigureCorrection Of(FigureAnnotation figure) =>
        Anchored(figure.Span, static p => new FigureCorrection(p), _draft.Figures.Find(f => f.Value.Span == figure.Span), _draft.Figures, static f => f.Value.Span);

    /// <summary>A correction of a mention that says nothing yet.</summary>
    public MentionCorrection Of(MentionAnnotation mention)
    {
        object[] all = [.. _article.Entities.SelectMany(static e => e.Mentions).Select(static m => (object)m)];
        object? record = Array.Find(all, m => ((MentionAnnotation)m).Span == mention.Span);
        return Anchored(mention.Span, static p => new MentionCorrection(p), record, all, static m => ((MentionAnnotation)m).Span);
    }

    /// <summary>A correction that puts in a quote which extraction missed.</summary>
    public QuoteCorrection ForNewQuote(TextSpan span) => Missing(span, static p => new QuoteCorrection(p) { Adds = true });

    /// <summary>A correction that puts in a figure which extraction missed.</summary>
    public FigureCorrection ForNewFigure(TextSpan span) => Missing(span, static p => new FigureCorrection(p) { Adds = true });

    private T Anchored<T, TRecord>(TextSpan span, Func<string, T> create, TRecord? record, IReadOnlyList<TRecord> records, Func<TRecord, TextSpan> spanOf)
        where T : Correction
        where TRecord : class
    {
        string whole = TextOf(span);
        foreach (string passage in new[] { Beginning(span), whole })
        {
            foreach (string? near in Nearby(span))
            {
                T correction = create(passage) with { In = _article.Source.Path, Near = near };
                if (RecordFinder.PlacesOf(_draft, correction) is { Count: > 0 } places
                    && PassageRecords.At(_draft.Text, places, records, spanOf) is [var found] && ReferenceEquals(found, record))
                    return correction;
            }
        }
        return create(whole) with { In = _article.Source.Path };
    }

    private T Missing<T>(TextSpan span, Func<string, T> create)
        where T : Correction
    {
        T plain = create(TextOf(span)) with { In = _article.Source.Path };
        foreach (string? near in Nearby(span))
        {
            T correction = plain with { Near = near };
            if (RecordFinder.PlacesOf(_draft, correction) is { Count: 1 })
                return correction;
        }
        return plain;
    }

    /// <summary>The first words of a long stretch, all of a short one.</summary>
    private string Beginning(TextSpan span)
    {
        int first = _folded.WordAt(span.Start);
        int last = _folded.WordAt(span.End) - 1;
        if (last - first < MostWords + 4)
            return TextOf(span);
        FoldedWord end = _folded.Words[first + MostWords - 1];
        return TextOf(TextSpan.FromBounds(span.Start, _folded.ToSource(end.Start, end.Length).End));
    }

    /// <summary>Nothing, then the span with more and more words on both sides, within the paragraph.</summary>
    private IEnumerable<string?> Nearby(TextSpan span)
    {
        yield return null;
        TextSpan paragraph = _article.Source.Paragraphs.FirstOrDefault(p => p.Contains(span.Start));
        int first = _folded.WordAt(span.Start);
        int last = Math.Max(first, _folded.WordAt(span.End) - 1);
        for (int words = 1; words <= MostWordsNearby && first < _folded.Words.Length; words++)
        {
            foreach ((int before, int after) in new[] { (words, words), (words, 0), (0, words) })
            {
                FoldedWord from = _folded.Words[Math.Max(0, first - before)];
                FoldedWord to = _folded.Words[Math.Min(_folded.Words.Length - 1, last + after)];
                int start = Math.Max(Math.Min(_folded.ToSource(from.Start, from.Length).Start, span.Start), paragraph.Start);
                int end = Math.Min(Math.Max(_folded.ToSource(to.Start, to.Length).End, span.End), paragraph.IsEmpty ? int.MaxValue : paragraph.End);
                if (start < end)
                    yield return TextOf(TextSpan.FromBounds(start, end));
            }
        }
    }

    private string TextOf(TextSpan span) => _article.Source.Text.Substring(span.Start, span.Length);
}
