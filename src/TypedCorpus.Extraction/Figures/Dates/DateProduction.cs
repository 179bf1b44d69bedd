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

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,

    /// <summary>A quarter or a half of a year.</summary>
    Quarter,

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

/// <summary>The arguments of these productions.</summary>
internal enum DateArgument
{
    /// <summary>A date.</summary>
    Date,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A number or word.</summary>
    Value,

    /// <summary>The number of hundreds of a year.</summary>
    Century,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day of a month.</summary>
    Day,

    /// <summary>The first of several days.</summary>
    First,

    /// <summary>Eight digits.</summary>
    Compact,

    /// <summary>Two digits that are a month only where they cannot be a later year.</summary>
    ShortMonth,

    /// <summary>A day of the week.</summary>
    Weekday,

    /// <summary>Digits, or the word of a decade.</summary>
    Digits,

    /// <summary>A rank.</summary>
    Rank,

    /// <summary>The number of a quarter.</summary>
    Quarter,

    /// <summary>The number of a half.</summary>
    Half,

    /// <summary>A season.</summary>
    Season,

    /// <summary>The season that is also a verb.</summary>
    Fall,

    /// <summary>A day that has a name.</summary>
    Holiday,

    /// <summary>A number of months.</summary>
    Count,

    /// <summary>The end of the year that they are counted from, a <see cref="YearEnd"/>.</summary>
    From,

    /// <summary>The word of a period.</summary>
    Period,

    /// <summary>How precise a date is, a <see cref="DatePrecision"/>.</summary>
    Precision,

    /// <summary>The first date.</summary>
    Low,

    /// <summary>The last date.</summary>
    High,

    /// <summary>What joins them.</summary>
    Join,

    /// <summary>A word for the day of the article.</summary>
    Now,

    /// <summary>The last two digits of the last year.</summary>
    Short,

    /// <summary>The year after the first.</summary>
    Next,
}

/// <summary>The parts of dates that code reads or asks for.</summary>
internal enum DatePart
{
    /// <summary>A number that is no rank, from digits or words.</summary>
    Cardinal,

    /// <summary>A whole number in words.</summary>
    CardinalInWords,

    /// <summary>A number that begins with an article: <c>a hundred</c>.</summary>
    ArticleNumber,

    /// <summary>A rank.</summary>
    Ordinal,

    /// <summary>A rank in words.</summary>
    OrdinalInWords,

    /// <summary>A holiday.</summary>
    Holiday,

    /// <summary>A noun phrase.</summary>
    Noun,

    /// <summary>A noun phrase in the plural.</summary>
    PluralNoun,

    /// <summary>A unit or currency that makes a number before it no year.</summary>
    Measure,

    /// <summary>A whole date or span of dates, which rules make.</summary>
    Figure,
}

/// <summary>An end of a year.</summary>
internal enum YearEnd
{
    /// <summary>January.</summary>
    Start,

    /// <summary>December.</summary>
    End,
}

/// <summary>How precise a date is of which nothing else is known.</summary>
internal enum DatePrecision
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>To the day.</summary>
    Day,
}
