using TypedCorpus.Extraction.Reading.Inlines;

namespace TypedCorpus.Extraction.Annotation;

/// <summary>Carries what was found in the prose of an article of Markdown back to where it stands in the file.</summary>
internal static class FileSpans
{
    /// <summary>The same annotations with the spans of the file.</summary>
    /// <param name="article">What was found in the prose.</param>
    /// <param name="file">The article as it is on disk.</param>
    /// <param name="prose">Where the prose stands in it.</param>
    public static AnnotatedArticle Restore(AnnotatedArticle article, SourceArticle file, MarkdownProse prose)
    {
        return new AnnotatedArticle(
            file,
            Each(article.Sentences, prose.InFile),
            Each(article.Entities, entity => entity with { Mentions = Each(entity.Mentions, mention => mention with { Span = prose.InFile(mention.Span) }) }),
            Each(article.Quotes, Quote),
            Each(article.NoComments, comment => new NoCommentAnnotation(prose.InFile(comment.Span), InFile(comment.Asked), comment.AskedEntity, prose.InFile(comment.Cue))),
            Each(article.Figures, Figure),
            file.Findings.Concat(article.Findings.Select(finding => finding with { Span = prose.InFile(finding.Span) })).OrderBy(f => f.Span).ThenBy(f => f.Kind).ToEquatableArray())
        {
            Unasserted = Each(article.Unasserted, Quote),
        };

        QuoteAnnotation Quote(QuoteAnnotation quote) => quote with
        {
            Span = prose.InFile(quote.Span),
            SpeakerSpan = InFile(quote.SpeakerSpan),
            SpeakerHead = InFile(quote.SpeakerHead),
            CueSpan = InFile(quote.CueSpan),
            Role = InFile(quote.Role),
            Addressee = InFile(quote.Addressee),
            Venue = InFile(quote.Venue),
            Via = InFile(quote.Via),
        };

        FigureAnnotation Figure(FigureAnnotation figure) => figure with
        {
            Span = prose.InFile(figure.Span),
            Core = prose.InFile(figure.Core),
            NounSpan = InFile(figure.NounSpan),
            Base = InFile(figure.Base),
            Change = figure.Change is { } change ? change with { From = InFile(change.From), To = InFile(change.To) } : null,
        };

        TextSpan? InFile(TextSpan? span) => span is { } known ? prose.InFile(known) : null;
    }

    private static EquatableArray<T> Each<T>(EquatableArray<T> records, Func<T, T> carried)
        where T : IEquatable<T> => EquatableArray.Create<T>([.. records.Select(carried)]);
}
