namespace TypedCorpus.Extraction.Figures;

/// <summary>The names of the rules that make figures: those of rule files, and of readers in code by what they have read.</summary>
internal static class FigureRules
{
    /// <summary>The rules in code.</summary>
    public static readonly IReadOnlyList<string> InCode =
    [
        "age-with-unit", "count-digits", "count-of-pieces", "count-of-whole", "count-one", "count-range", "count-vague", "count-words",
        "date-completed", "date-day", "date-decade", "date-full", "date-month", "date-month-and-year", "date-relative", "date-span", "date-weekday", "date-year",
        "duration", "money-bare", "money-sign", "money-word", "number-digits", "number-fraction", "number-grouped", "number-range", "number-vague", "number-words",
        "ordinal-digits", "ordinal-words", "percentage", "percentage-points", "quantity",
    ];

    /// <summary>The rule that made a figure.</summary>
    public static string NameOf(FigureCandidate figure) => figure.Rule ?? figure.Kind switch
    {
        FigureKind.Date => NameOf(figure.Date!, figure.IsCompleted),
        FigureKind.Money => figure.Measure is MoneyMeasure { IsBare: true } ? "money-bare" : figure.IsSignFirst ? "money-sign" : "money-word",
        FigureKind.Percentage => figure.Measure is PercentMeasure { IsPoints: true } ? "percentage-points" : "percentage",
        FigureKind.Quantity => "quantity",
        FigureKind.Duration => "duration",
        FigureKind.Age => "age-with-unit",
        FigureKind.Ordinal => figure.Number.Is(NumberTraits.Digits) ? "ordinal-digits" : "ordinal-words",
        FigureKind.Count => NameOf("count-", figure),
        _ => NameOf("number-", figure),
    };

    private static string NameOf(string kind, FigureCandidate figure)
    {
        bool isCount = figure.Kind == FigureKind.Count;
        if (figure.High is not null)
            return kind + "range";
        if (figure.Number.Is(NumberTraits.Vague))
            return kind + "vague";
        if (isCount)
            return kind + (figure.Number.Is(NumberTraits.One) ? "one" : figure.Number.Is(NumberTraits.Digits) ? "digits" : "words");
        if (figure.Number.Is(NumberTraits.Fraction))
            return kind + "fraction";
        return kind + (figure.Number.Is(NumberTraits.Grouped | NumberTraits.Scaled) ? "grouped" : figure.Number.Is(NumberTraits.Digits) ? "digits" : "words");
    }

    /// <summary>A date by what is said of it.</summary>
    private static string NameOf(DateValue date, bool isCompleted)
    {
        if (isCompleted)
            return "date-completed";
        if (date.Value is not { } value)
            return "date-span";
        if (value.StartsWith("XXXX-WXX-", StringComparison.Ordinal))
            return "date-weekday";
        bool hasYear = value[0] != 'X';
        bool endsInDigit = char.IsDigit(value[value.Length - 1]);
        return value.Length switch
        {
            10 when hasYear => "date-full",
            10 when endsInDigit => "date-day",
            7 when hasYear => "date-month-and-year",
            7 when endsInDigit => "date-month",
            4 when hasYear && endsInDigit => "date-year",
            <= 4 when hasYear => "date-decade",
            _ => "date-relative",
        };
    }
}
