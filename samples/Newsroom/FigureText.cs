namespace Newsroom;

/// <summary>Spells out figures: their hedge, their value, what it is of.</summary>
internal static class FigureText
{
    public static string ToText(this Money money) => $"{Hedge(money.Approximation)}{money.Amount:N0} {money.Currency}";

    public static string ToText(this Count count) => $"{Hedge(count.Approximation)}{count.Value:N0} {count.Noun}";

    public static string ToText(this MeasuredFigure figure) => figure switch
    {
        Money money => money.ToText(),
        Count count => count.ToText(),
        Quantity quantity => WithUnit(figure, quantity.Unit),
        Duration duration => WithUnit(figure, duration.Unit),
        Age age => WithUnit(figure, age.Unit),
        Percentage => $"{Hedge(figure.Approximation)}{figure.Value} %",
        _ => $"{Hedge(figure.Approximation)}{figure.Value}",
    };

    private static string WithUnit(MeasuredFigure figure, Unit unit) =>
        $"{Hedge(figure.Approximation)}{figure.Value} {(figure.Value == 1 ? unit.Name : unit.Plural)}";

    private static string Hedge(Approximation approximation) => approximation switch
    {
        Approximation.About => "about ",
        Approximation.MoreThan => "more than ",
        Approximation.LessThan => "less than ",
        Approximation.AtLeast => "at least ",
        Approximation.AtMost => "at most ",
        _ => "",
    };
}
