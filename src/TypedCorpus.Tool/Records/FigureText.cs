using System.Globalization;
using TypedCorpus.Extraction;

namespace TypedCorpus.Tool.Records;

/// <summary>Spells out the value of a figure: <c>&gt; 3,200,000,000 USD</c>, <c>10–15 kilometres</c>.</summary>
internal static class FigureText
{
    public static string Format(FigureAnnotation figure)
    {
        string value = figure.Kind == FigureKind.Date
            ? figure.Date ?? Range(figure.DateLow, figure.DateHigh)
            : figure.Value is { } v ? Number(v) : Range(Number(figure.Low), Number(figure.High));
        string unit = figure.Unit switch
        {
            null => "",
            "percent" => " %",
            { } name => " " + (figure.Kind == FigureKind.Money || figure.Value == 1 || !Unit.TryParse(name, out Unit? known) ? name : known!.Plural),
        };
        string per = figure.Per is { } denominator ? " per " + denominator : "";
        return Sign(figure.Approximation) + value + unit + per;
    }

    private static string Sign(Approximation approximation) => approximation switch
    {
        Approximation.Exact => "",
        Approximation.About => "~ ",
        Approximation.MoreThan => "> ",
        Approximation.LessThan => "< ",
        Approximation.AtLeast => "≥ ",
        Approximation.AtMost => "≤ ",
        _ => throw new ArgumentOutOfRangeException(nameof(approximation), approximation, "No such approximation."),
    };

    private static string Range(string? low, string? high) => (low ?? "…") + "–" + (high ?? "…");

    private static string? Number(decimal? value) => value is { } v ? Number(v) : null;

    private static string Number(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);
}
