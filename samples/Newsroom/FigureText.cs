namespace Newsroom;

/// <summary>Spells out figures: their hedge, their value, what it is of.</summary>
internal static class FigureText
{
    public static string ToText(this Money money) => $"{Hedge(money.Approximation)}{money.Amount:N0} {money.Currency}";

    public static string ToText(this Count count) => $"{Hedge(count.Approximation)}{count.Value:N0} {count.Noun}";

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
