namespace TypedCorpus.Extraction.Tests.EndToEnd;

/// <summary>What is true of every annotated article.</summary>
internal static class AnnotationRules
{
    public static void Check(AnnotatedArticle article)
    {
        int length = article.Source.Text.Length;
        Assert.All(article.Source.Paragraphs, span => InText(span));
        Ordered(article.Source.Paragraphs, overlapping: false);
        Assert.All(article.Sentences, span => InText(span));
        Ordered(article.Sentences, overlapping: false);

        foreach (QuoteAnnotation quote in article.Quotes)
        {
            InText(quote.Span);
            foreach (TextSpan? part in new[] { quote.SpeakerSpan, quote.CueSpan, quote.Role, quote.Addressee, quote.Venue, quote.Via })
            {
                if (part is { } span)
                    InText(span);
            }
            Assert.InRange(quote.Confidence, 0, 100);
            Assert.NotEmpty(quote.Rule);
            Assert.True(quote.Attribution >= 0);
            IsEntity(quote.Speaker);
            if (quote.Within is { } within)
                Assert.InRange(within, 0, article.Quotes.Count - 1);
        }
        Ordered([.. article.Quotes.Select(q => q.Span)], overlapping: true);

        foreach (FigureAnnotation figure in article.Figures)
        {
            InText(figure.Span);
            InText(figure.Core);
            Assert.True(figure.Span.Contains(figure.Core), $"{figure.Span} does not hold its core {figure.Core}");
            bool hasValue = figure.Kind == FigureKind.Date
                ? figure.Date is not null || figure.DateLow is not null || figure.DateHigh is not null
                : figure.Value is not null || figure.Low is not null || figure.High is not null;
            Assert.True(hasValue, $"a {figure.Kind} without a value");
            IsEntity(figure.Entity);
        }
        Ordered([.. article.Figures.Select(f => f.Span)], overlapping: false);

        foreach (EntityAnnotation entity in article.Entities)
        {
            Assert.False(string.IsNullOrWhiteSpace(entity.Name));
            Assert.NotEmpty(entity.Mentions);
            Assert.All(entity.Mentions, m => InText(m.Span));
            Ordered([.. entity.Mentions.Select(m => m.Span)], overlapping: true);
        }
        Assert.All(article.NoComments, n => InText(n.Span));
        Assert.All(article.NoComments, n => IsEntity(n.AskedEntity));
        Assert.All(article.Findings, f => Assert.InRange(f.Span.End, 0, length));
        if (article.Source.Findings.Any(f => f.Kind is FindingKind.Unreadable or FindingKind.Empty))
            Assert.True(article.Quotes.Count + article.Figures.Count + article.Entities.Count == 0, "an article without text has records");

        void InText(TextSpan span)
        {
            Assert.InRange(span.End, 0, length);
            Assert.False(span.IsEmpty);
        }

        void IsEntity(EntityIndex? entity)
        {
            if (entity is { } index)
                Assert.InRange(index.Value, 0, article.Entities.Count - 1);
        }
    }

    private static void Ordered(EquatableArray<TextSpan> spans, bool overlapping)
    {
        for (int i = 1; i < spans.Count; i++)
        {
            Assert.True(spans[i - 1] < spans[i], $"{spans[i - 1]} comes before {spans[i]}");
            Assert.True(overlapping || spans[i - 1].End <= spans[i].Start, $"{spans[i - 1]} overlaps {spans[i]}");
        }
    }
}
