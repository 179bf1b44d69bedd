namespace TypedCorpus.Extraction.Figures;

/// <summary>The arguments of what rules of dates make.</summary>
internal enum DateArgument
{
    /// <summary>A date; of <see cref="DateProduction.Iso"/>, how it is written.</summary>
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

    /// <summary>The number of a week in its year.</summary>
    Week,

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
