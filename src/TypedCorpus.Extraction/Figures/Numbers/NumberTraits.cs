namespace TypedCorpus.Extraction.Figures;

/// <summary>How a number is written.</summary>
[Flags]
internal enum NumberTraits
{
    /// <summary>In no special way.</summary>
    None = 0,

    /// <summary>Its first token is digits.</summary>
    Digits = 1,

    /// <summary>A rank: <c>21st</c>, <c>third</c>.</summary>
    Ordinal = 1 << 1,

    /// <summary>With a word of scale: <c>3.2 billion</c>.</summary>
    Scaled = 1 << 2,

    /// <summary>With a fraction, decimal or common.</summary>
    Fraction = 1 << 3,

    /// <summary>A plural that stands for an unknown number: <c>dozens</c>.</summary>
    Vague = 1 << 4,

    /// <summary>Its value does not fit a decimal.</summary>
    Overflow = 1 << 5,

    /// <summary>Digits with marks between groups.</summary>
    Grouped = 1 << 6,

    /// <summary>With a minus.</summary>
    Negative = 1 << 7,

    /// <summary>The bare word <c>one</c>, which may be a pronoun.</summary>
    One = 1 << 8,

    /// <summary>Said to be rough by its own words: <c>a couple of hundred</c>.</summary>
    Rough = 1 << 9,
}
