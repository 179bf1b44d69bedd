using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Tests.EndToEnd;

/// <summary>Writes the records of an article as lines to read: what was found, what it covers, what it says.</summary>
internal static class AnnotatedText
{
    public static string Write(AnnotatedArticle article)
    {
        StringBuilder text = new();
        text.Append("title: ").Append(article.Source.Title).Append('\n');

        text.Append("\nQUOTES\n");
        foreach (QuoteAnnotation quote in article.Quotes)
        {
            text.Append(Invariant($"{quote.Span} {quote.Kind} \"{Covered(quote.Span)}\"\n"));
            text.Append(Invariant($"    speaker {Name(quote.Speaker)} \"{Covered(quote.SpeakerSpan)}\", cue \"{Covered(quote.CueSpan)}\" {quote.CueClass}, attribution {quote.Attribution}\n"));
            foreach ((string what, TextSpan? span) in new[] { ("role", quote.Role), ("addressee", quote.Addressee), ("venue", quote.Venue), ("via", quote.Via) })
            {
                if (span is not null)
                    text.Append(Invariant($"    {what} \"{Covered(span)}\"\n"));
            }
        }

        text.Append("\nNO COMMENT\n");
        foreach (NoCommentAnnotation noComment in article.NoComments)
            text.Append(Invariant($"{noComment.Span} {Name(noComment.AskedEntity)} \"{Covered(noComment.Span)}\"\n"));

        text.Append(FiguresAndEntities(article));

        text.Append("\nFINDINGS\n");
        foreach (Finding finding in article.Findings)
            text.Append(Invariant($"{finding.Span} {finding.Kind} {string.Join(", ", finding.Arguments)}").TrimEnd()).Append('\n');
        return text.ToString();

        string Covered(TextSpan? span) => AnnotatedText.Covered(article, span);

        string Name(EntityIndex? entity) => entity is { } e ? article.EntityAt(e).Name : "?";
    }

    /// <summary>Writes the figures and entities alone.</summary>
    public static string FiguresAndEntities(AnnotatedArticle article)
    {
        StringBuilder text = new();
        text.Append("\nFIGURES\n");
        foreach (FigureAnnotation figure in article.Figures)
        {
            string value = figure.Kind == FigureKind.Date ? figure.Date ?? $"{figure.DateLow}..{figure.DateHigh}"
                : figure.Value is { } v ? Invariant($"{v:0.############}") : Invariant($"{figure.Low:0.############}..{figure.High:0.############}");
            text.Append(Invariant($"{figure.Span} {figure.Kind} \"{Covered(article, figure.Span)}\" = {figure.Approximation} {value} {figure.Unit}{figure.Noun}").TrimEnd()).Append('\n');
        }

        text.Append("\nENTITIES\n");
        foreach (EntityAnnotation entity in article.Entities)
        {
            text.Append(Invariant($"{entity.Kind} {entity.Name}\n"));
            foreach (MentionAnnotation mention in entity.Mentions)
                text.Append(Invariant($"    {mention.Span} {mention.Kind} \"{Covered(article, mention.Span)}\"\n"));
        }
        return text.ToString();
    }

    private static string Covered(AnnotatedArticle article, TextSpan? span) =>
        span is { } s ? article.Source.Text.Substring(s.Start, s.Length).ReplaceLineEndings("↵") : "";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
