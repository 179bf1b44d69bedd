namespace TypedCorpus.Extraction.Figures;

/// <summary>What rules of dates make; a rule writes <c>unsaid-day</c> for <see cref="UnsaidDay"/>.</summary>
internal enum DateProduction
{
    /// <summary>A word that other patterns ask for.</summary>
    Word,

    /// <summary>What its capture is.</summary>
    Same,

    /// <summary>What its capture is, if that is a day of a month.</summary>
    Full,

    /// <summary>The number of a day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A date of month, day and year, as far as they are said.</summary>
    Date,

    /// <summary>A date in digits.</summary>
    Numeric,

    /// <summary>A date as the rule writes it: <c>{year}-Q{quarter}</c>, with what its captures say in place of the names.</summary>
    Iso,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A day that has a name.</summary>
    Holiday,

    /// <summary>Months at one of the ends of a year.</summary>
    Months,

    /// <summary>A date of which only the precision is known.</summary>
    Unsaid,

    /// <summary>The figure of one date.</summary>
    Point,

    /// <summary>The figure of a date that is a span by itself.</summary>
    Days,

    /// <summary>The figure of a date that modifies a noun.</summary>
    Modifier,

    /// <summary>The figure of a day beside another.</summary>
    UnsaidDay,

    /// <summary>The figure of all from a date on.</summary>
    Since,

    /// <summary>The figure of all up to a date.</summary>
    Until,

    /// <summary>The figure of all from one date to another.</summary>
    Span,
}
