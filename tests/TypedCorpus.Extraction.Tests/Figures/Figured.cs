using System.Globalization;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Figures;

/// <summary>The figures of a text, and how the table of cases prints them.</summary>
internal static class Figured
{
    public static AnnotatedArticle Article(string text) => ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);

    public static AnnotatedArticle Article(string text, string published) =>
        ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text) with { Published = published }, TestContext.Current.CancellationToken);

    public static string Print(string text) => Print(Article(text));

    public static string Print(AnnotatedArticle article)
    {
        return string.Join("; ", article.Figures.Select(f => Print(f, article.Source.Text)));
    }

    private static string Print(FigureAnnotation figure, string text)
    {
        List<string> parts = [figure.Kind.ToString()];
        parts.Add(figure.Kind == FigureKind.Date
            ? figure.DateLow is null && figure.DateHigh is null ? figure.Date! : $"{figure.DateLow}..{figure.DateHigh}"
            : figure.Value is { } value ? Number(value) : $"{Number(figure.Low!.Value)}..{Number(figure.High!.Value)}");
        if (figure.Unit is not null)
            parts.Add(figure.Unit);
        if (figure.Noun is not null)
            parts.Add($"({figure.Noun})");
        if (figure.Approximation != Approximation.Exact)
            parts.Add(figure.Approximation.ToString());
        if (figure.Per is not null)
            parts.Add("/" + figure.Per);
        if (figure.Base is { } of)
            parts.Add(string.Concat("of:", text.AsSpan(of.Start, of.Length)));
        if (figure.Change is { } change)
            parts.Add((change.Direction > 0 ? "Up" : "Down") + change.Role);
        parts.Add($"\"{text.Substring(figure.Span.Start, figure.Span.Length)}\"");
        return string.Join(" ", parts);
    }

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
