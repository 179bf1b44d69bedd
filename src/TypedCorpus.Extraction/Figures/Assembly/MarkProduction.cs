namespace TypedCorpus.Extraction.Figures;

/// <summary>What the rules of <c>not-figures.rules</c> and <c>ages.rules</c> make.</summary>
internal enum MarkProduction
{
    /// <summary>No figure at all.</summary>
    NoFigure,

    /// <summary>No number, though it may be a date.</summary>
    NoNumber,

    /// <summary>An age.</summary>
    Age,

    /// <summary>The tens of an age or a temperature.</summary>
    Tens,
}

/// <summary>The arguments of these productions.</summary>
internal enum MarkArgument
{
    /// <summary>The tokens that are no figure, where that is not the whole match.</summary>
    Number,

    /// <summary>The number that is an age.</summary>
    Value,

    /// <summary>How the rule says that the age is hedged.</summary>
    Approximation,

    /// <summary>The core of tens.</summary>
    Core,

    /// <summary>The digits of tens.</summary>
    Tens,

    /// <summary>A word for the first of the ten.</summary>
    Early,

    /// <summary>A word for those in the middle.</summary>
    Mid,

    /// <summary>A word for the last.</summary>
    Late,

    /// <summary>What the tens are of, a <see cref="TensOf"/>.</summary>
    Of,

    /// <summary>What the article must show: an <see cref="ArticleEvidence"/>.</summary>
    When,
}

/// <summary>What tens are of.</summary>
internal enum TensOf
{
    /// <summary>An age.</summary>
    Age,

    /// <summary>A temperature.</summary>
    Temperature,

    /// <summary>A number of some other kind.</summary>
    Number,
}
