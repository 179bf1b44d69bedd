namespace TypedCorpus.Extraction.Figures;

/// <summary>What rules can ask of a figure that has been read; a rule writes <c>@lower-bound</c> for <see cref="LowerBound"/>.</summary>
internal enum FigurePart
{
    /// <summary>Nothing.</summary>
    Amount,

    /// <summary>That it is a length of time.</summary>
    Duration,

    /// <summary>That it is a length or an area.</summary>
    Extent,

    /// <summary>That it is neither.</summary>
    Other,

    /// <summary>That it can be an end of a range: no date, no rank, no range.</summary>
    End,

    /// <summary>That it can be one and is a number alone.</summary>
    BareEnd,

    /// <summary>That it can be one and measures something.</summary>
    MeasuredEnd,

    /// <summary>That a unit after the next number can be its own: <c>5</c> of <c>5- and 12-ton</c>.</summary>
    Unitless,

    /// <summary>That its unit stands after its number.</summary>
    WithUnit,

    /// <summary>That it can be so much per something.</summary>
    Rate,

    /// <summary>That it is a number or a count.</summary>
    Total,

    /// <summary>That it is a plain number that can count.</summary>
    Plain,

    /// <summary>That it is money with its sign before it.</summary>
    Sum,

    /// <summary>That it is money by a word or sign that several currencies share.</summary>
    SharedCurrency,

    /// <summary>That a hyphen joins its unit to its number: <c>12-ounce</c>.</summary>
    Hyphened,

    /// <summary>That its hedge makes it a lower bound.</summary>
    LowerBound,

    /// <summary>That its hedge makes it an upper bound.</summary>
    UpperBound,

    /// <summary>No figure: a noun phrase whose head is a plural.</summary>
    PluralNoun,

    /// <summary>No figure: a noun phrase.</summary>
    Noun,
}
