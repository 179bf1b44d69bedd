namespace TypedCorpus;

/// <summary>Makes the figure of a kind from the fields that generated data has.</summary>
internal static class FigureFactory
{
    /// <summary>The numeric figure of a kind.</summary>
    /// <param name="kind">Any kind but <see cref="FigureKind.Date"/>.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="value">Its numbers.</param>
    /// <param name="unit">The currency code, or the name of the unit.</param>
    /// <param name="noun">The counted noun phrase, for counts.</param>
    /// <param name="of">What a percentage is of.</param>
    public static MeasuredFigure Create(FigureKind kind, FigureOrigin origin, FigureValue value, string? unit, string? noun, string? of) => kind switch
    {
        FigureKind.Money => new Money(origin, value, Currency.Parse(unit!)),
        FigureKind.Percentage => new Percentage(origin, value, unit == "percentage point", of),
        FigureKind.Count => new Count(origin, value, noun!),
        FigureKind.Quantity => new Quantity(origin, value, Unit.Parse(unit!)),
        FigureKind.Duration => new Duration(origin, value, Unit.Parse(unit!)),
        FigureKind.Age => new Age(origin, value, Unit.Parse(unit!)),
        FigureKind.Ordinal => new Ordinal(origin, value),
        FigureKind.Number => new Number(origin, value),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A date has no numeric value."),
    };

    /// <summary>A date, or a span of dates with an end or two.</summary>
    public static Date CreateDate(FigureOrigin origin, string? date, string? low, string? high)
    {
        if (low is null && high is null)
        {
            PartialDate day = date is null ? default : PartialDate.Parse(date);
            return new Date(origin, day, day, false);
        }
        return new Date(origin, low is null ? default : PartialDate.Parse(low), high is null ? default : PartialDate.Parse(high), true);
    }
}
