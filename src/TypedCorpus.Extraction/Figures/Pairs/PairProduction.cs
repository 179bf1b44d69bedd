namespace TypedCorpus.Extraction.Figures;

/// <summary>What the rules of <c>pairs.rules</c> make of two neighbouring figures.</summary>
internal enum PairProduction
{
    /// <summary>The first with the second, in a smaller unit, added to it.</summary>
    Sum,

    /// <summary>One range.</summary>
    Range,

    /// <summary>No figures at all.</summary>
    Score,

    /// <summary>The first with the unit of the second.</summary>
    Share,

    /// <summary>The first, a level that changed, with the scale and the unit of the second.</summary>
    Levels,

    /// <summary>The first with the currency of the second.</summary>
    Currency,

    /// <summary>The first per the second.</summary>
    Rate,

    /// <summary>The first counting pieces that each have the value of the second.</summary>
    Pieces,

    /// <summary>One range of a lower and an upper bound.</summary>
    Bounds,
}

/// <summary>The arguments of these productions.</summary>
internal enum PairArgument
{
    /// <summary>The lower end of a range.</summary>
    Low,

    /// <summary>The upper end.</summary>
    High,

    /// <summary>What two ends in falling order are, where they are no range: <c>score</c>.</summary>
    Falling,

    /// <summary>Whose thousands the ends have, <c>shared</c> where those of the second go for both.</summary>
    Grouped,

    /// <summary>How far apart the ends are, where that makes a range of alternatives.</summary>
    Apart,

    /// <summary>How many times the lower end the upper one is at most, where they are not just so far apart.</summary>
    Within,

    /// <summary>The first figure.</summary>
    First,

    /// <summary>The second figure.</summary>
    Next,

    /// <summary>The unit of the first figure, where the second is a number alone.</summary>
    Unit,

    /// <summary>The kind of the first figure, where the second is a number alone.</summary>
    Kind,

    /// <summary>How many of the second figure, a number alone, make one of the first.</summary>
    Over,

    /// <summary>How both must be written, <c>alike</c> for both in digits or both in words.</summary>
    Written,

    /// <summary>The noun that is counted.</summary>
    Noun,
}
