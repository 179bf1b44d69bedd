using System.Text;

namespace TypedCorpus.Extraction.Data;

/// <summary>An annotation of an article as a line of its data.</summary>
/// <param name="Span">What it covers.</param>
/// <param name="Rank">Where it comes among those that begin at the same place.</param>
/// <param name="ShowsText">Whether what it covers is worth repeating: of paragraphs and sentences, the line above says it.</param>
/// <param name="Write">Writes it, offsets relative to the origin given.</param>
internal sealed record AnnotationLine(TextSpan Span, int Rank, bool ShowsText, Action<StringBuilder, int> Write)
{
    /// <summary>All of an article, by beginning, those of one kind in their order.</summary>
    public static IReadOnlyList<AnnotationLine> All(AnnotatedArticle article)
    {
        List<AnnotationLine> lines = [];
        foreach (TextSpan span in article.Source.Paragraphs)
            lines.Add(new AnnotationLine(span, 0, false, (line, origin) => line.Append("paragraph ").AppendSpan(span, origin)));
        foreach (TextSpan span in article.Sentences)
            lines.Add(new AnnotationLine(span, 1, false, (line, origin) => line.Append("sentence ").AppendSpan(span, origin)));
        AddQuotes(article, lines);
        foreach (NoCommentAnnotation noComment in article.NoComments)
            lines.Add(new AnnotationLine(noComment.Span, 3, true, (line, origin) => AppendNoComment(line, origin, noComment)));
        foreach (FigureAnnotation figure in article.Figures)
            lines.Add(new AnnotationLine(figure.Span, 4, true, (line, origin) => AppendFigure(line, origin, figure)));
        for (int i = 0; i < article.Entities.Count; i++)
        {
            int entity = i;
            foreach (MentionAnnotation mention in article.Entities[i].Mentions)
            {
                lines.Add(new AnnotationLine(mention.Span, 5, true, (line, origin) =>
                    line.Append("mention ").AppendSpan(mention.Span, origin).Append(' ').Append(mention.Kind).AppendField("entity", entity)));
            }
        }
        return [.. lines.OrderBy(l => l.Span.Start).ThenBy(l => l.Rank).ThenBy(l => l.Span.Length)];
    }

    private static void AddQuotes(AnnotatedArticle article, List<AnnotationLine> lines)
    {
        // Quotes are numbered in the order in which they are written.
        int[] order = [.. Enumerable.Range(0, article.Quotes.Count).OrderBy(i => article.Quotes[i].Span)];
        int[] numbers = new int[order.Length];
        for (int number = 0; number < order.Length; number++)
            numbers[order[number]] = number;
        foreach (int index in order)
        {
            QuoteAnnotation quote = article.Quotes[index];
            int? within = quote.Within is { } outer ? numbers[outer] : null;
            lines.Add(new AnnotationLine(quote.Span, 2, true, (line, origin) => AppendQuote(line, origin, quote, numbers[index], within)));
        }
    }

    private static void AppendQuote(StringBuilder line, int origin, QuoteAnnotation quote, int number, int? within) => line
        .Append("quote ").AppendNumber(number).Append(' ').AppendSpan(quote.Span, origin).Append(' ').Append(quote.Kind)
        .AppendField("attribution", quote.Attribution)
        .AppendField("speaker", quote.Speaker)
        .AppendField("speaker-at", quote.SpeakerSpan, origin)
        .AppendField("cue", quote.CueClass == CueClass.None ? null : quote.CueClass.ToString())
        .AppendField("cue-at", quote.CueSpan, origin)
        .AppendField("role-at", quote.Role, origin)
        .AppendField("addressee-at", quote.Addressee, origin)
        .AppendField("venue-at", quote.Venue, origin)
        .AppendField("via-at", quote.Via, origin)
        .AppendField("within", within)
        .AppendField("rule", quote.Rule)
        .AppendField("confidence", quote.Confidence);

    private static void AppendNoComment(StringBuilder line, int origin, NoCommentAnnotation noComment) => line
        .Append("no-comment ").AppendSpan(noComment.Span, origin)
        .AppendField("cue-at", noComment.Cue, origin)
        .AppendField("asked-at", noComment.Asked, origin)
        .AppendField("asked", noComment.AskedEntity);

    private static void AppendFigure(StringBuilder line, int origin, FigureAnnotation figure)
    {
        line.Append("figure ").AppendSpan(figure.Span, origin).Append(' ').Append(figure.Kind)
            .AppendField("core", figure.Core, origin)
            .AppendField("value", figure.Value)
            .AppendField("low", figure.Low)
            .AppendField("high", figure.High)
            .AppendField("date", figure.Date)
            .AppendField("from", figure.DateLow)
            .AppendField("to", figure.DateHigh)
            .AppendField("unit", figure.Unit)
            .AppendField("noun", figure.Noun)
            .AppendField("per", figure.Per)
            .AppendField("base-at", figure.Base, origin)
            .AppendField("approximation", figure.Approximation == Approximation.Exact ? null : figure.Approximation.ToString())
            .AppendField("entity", figure.Entity);
        if (figure.Change is { } change)
        {
            line.AppendField("change", change.Direction > 0 ? "up" : "down")
                .AppendField("change-role", change.Role.ToString())
                .AppendField("change-from", change.From, origin)
                .AppendField("change-to", change.To, origin);
        }
    }
}
