namespace TypedCorpus.Extraction.Figures;

/// <summary>What readers in code have read; records name it as <c>count-of-pieces</c>, and <c>confidence.tsv</c> has a row for each.</summary>
internal enum ReaderRule
{
    /// <summary><c>12-year-old</c></summary>
    AgeWithUnit,

    /// <summary><c>95 cars</c></summary>
    CountDigits,

    /// <summary><c>three $20 notes</c></summary>
    CountOfPieces,

    /// <summary><c>nine of the films</c></summary>
    CountOfWhole,

    /// <summary><c>one car</c></summary>
    CountOne,

    /// <summary><c>10 to 15 cars</c></summary>
    CountRange,

    /// <summary><c>dozens of cars</c></summary>
    CountVague,

    /// <summary><c>ten cars</c></summary>
    CountWords,

    /// <summary>A date that the day of the article completes.</summary>
    DateCompleted,

    /// <summary><c>March 5</c></summary>
    DateDay,

    /// <summary><c>the 1990s</c></summary>
    DateDecade,

    /// <summary><c>March 5, 2012</c></summary>
    DateFull,

    /// <summary><c>March</c></summary>
    DateMonth,

    /// <summary><c>March 2012</c></summary>
    DateMonthAndYear,

    /// <summary><c>last week</c></summary>
    DateRelative,

    /// <summary><c>from March to May</c></summary>
    DateSpan,

    /// <summary><c>Tuesday</c></summary>
    DateWeekday,

    /// <summary><c>2012</c></summary>
    DateYear,

    /// <summary><c>two days</c></summary>
    Duration,

    /// <summary><c>$5</c></summary>
    MoneyBare,

    /// <summary><c>€5</c></summary>
    MoneySign,

    /// <summary><c>five euros</c></summary>
    MoneyWord,

    /// <summary><c>95</c></summary>
    NumberDigits,

    /// <summary><c>a half</c></summary>
    NumberFraction,

    /// <summary><c>1,234</c></summary>
    NumberGrouped,

    /// <summary><c>10 to 15</c></summary>
    NumberRange,

    /// <summary><c>dozens</c></summary>
    NumberVague,

    /// <summary><c>ten</c></summary>
    NumberWords,

    /// <summary><c>21st</c></summary>
    OrdinalDigits,

    /// <summary><c>third</c></summary>
    OrdinalWords,

    /// <summary><c>5 per cent</c></summary>
    Percentage,

    /// <summary><c>5 km</c></summary>
    Quantity,
}
