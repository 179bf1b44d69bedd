namespace TypedCorpus.Extraction.Figures;

/// <summary>What a word can be in a figure.</summary>
[Flags]
internal enum WordRoles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>one</c> to <c>nineteen</c>, <c>zero</c>.</summary>
    Small = 1,

    /// <summary><c>twenty</c> to <c>ninety</c>.</summary>
    Tens = 1 << 1,

    /// <summary><c>hundred</c>.</summary>
    Hundred = 1 << 2,

    /// <summary><c>thousand</c>, <c>million</c>, <c>crore</c>.</summary>
    Scale = 1 << 3,

    /// <summary><c>dozen</c>, <c>score</c>: a scale that counts.</summary>
    Dozen = 1 << 4,

    /// <summary><c>half</c>, <c>quarter</c> and their plurals.</summary>
    Part = 1 << 5,

    /// <summary><c>first</c>, <c>fifth</c>, <c>hundredth</c>.</summary>
    Ordinal = 1 << 6,

    /// <summary>The plural of an ordinal, which is a fraction: <c>fifths</c>.</summary>
    Parts = 1 << 7,

    /// <summary>A plural without a number: <c>dozens</c>, <c>hundreds</c>, <c>millions</c>.</summary>
    Vague = 1 << 8,

    /// <summary>A month.</summary>
    Month = 1 << 9,

    /// <summary>A day of the week.</summary>
    Weekday = 1 << 10,

    /// <summary>A season.</summary>
    Season = 1 << 11,

    /// <summary>The word is more often something else (<c>may</c>, <c>march</c>, <c>sun</c>): context has to speak for it.</summary>
    Doubtful = 1 << 12,

    /// <summary>The plural of tens, a decade: <c>nineties</c>.</summary>
    Decade = 1 << 13,

    /// <summary><c>last</c>, <c>next</c>, <c>this</c>, <c>past</c>.</summary>
    Relative = 1 << 14,

    /// <summary><c>week</c>, <c>month</c>, <c>year</c>: what a relative word goes with.</summary>
    Period = 1 << 15,

    /// <summary><c>today</c>, <c>yesterday</c>, <c>tomorrow</c>.</summary>
    Day = 1 << 16,

    /// <summary><c>a</c>, <c>an</c>.</summary>
    Article = 1 << 17,

    /// <summary>A word of a closed class, which ends a noun phrase. Its words stand in <c>syntax/words.tsv</c>.</summary>
    Closed = 1 << 18,

    /// <summary><c>minus</c>, <c>negative</c>.</summary>
    Minus = 1 << 19,

    /// <summary><c>early</c>, <c>late</c>, <c>mid</c>: which part of a date.</summary>
    PartOfDate = 1 << 20,

    /// <summary>The first word of the name of a holiday.</summary>
    Holiday = 1 << 22,

    /// <summary>Any other word that a figure may begin with.</summary>
    Opener = 1 << 23,

    /// <summary>A verb or adverb of rising, by value 1, or falling, by value -1.</summary>
    Change = 1 << 21,

    /// <summary>A verb of change whose object may as well be what someone gets or loses: <c>raise</c>, <c>lose</c>.</summary>
    Getting = 1 << 25,

    /// <summary>What says that more is meant than before: <c>additional</c>, <c>further</c>.</summary>
    Addition = 1 << 26,

    /// <summary><c>sixfold</c>.</summary>
    Multiple = 1 << 28,

    /// <summary><c>the</c>, <c>its</c>, <c>those</c>: what begins the noun phrase of a known whole.</summary>
    Determiner = 1 << 27,
}
