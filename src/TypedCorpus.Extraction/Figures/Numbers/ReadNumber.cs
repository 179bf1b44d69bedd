using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>A number as it was read, before anyone asks what it measures.</summary>
/// <param name="Range">Its tokens, the sign included.</param>
/// <param name="Value">Its value; 0 if it overflows.</param>
/// <param name="Traits">How it is written.</param>
internal readonly record struct ReadNumber(TokenRange Range, decimal Value, NumberTraits Traits) : INumericPart
{
    /// <summary>The traits of which a plain whole number, which can go on, has none.</summary>
    public const NumberTraits NotPlain = NumberTraits.Ordinal | NumberTraits.Fraction | NumberTraits.Vague | NumberTraits.Overflow;

    /// <summary>Whether it is written so.</summary>
    public bool Is(NumberTraits traits) => (Traits & traits) != 0;

    /// <summary>Whether it is a whole number that is said exactly, <c>3.5 million</c> included.</summary>
    public bool IsWhole => !Is(NumberTraits.Ordinal | NumberTraits.Vague | NumberTraits.Overflow) && Value == decimal.Truncate(Value);

    /// <summary>The number with more tokens, up to a place, and more traits.</summary>
    public ReadNumber UpTo(TokenCursor end, decimal value, NumberTraits traits = NumberTraits.None) =>
        new(new TokenRange(Range.Start, end.Index), value, Traits | traits);

    /// <summary>The number with more traits.</summary>
    public ReadNumber With(NumberTraits traits) => this with { Traits = Traits | traits };

    /// <summary>The number without some traits.</summary>
    public ReadNumber Without(NumberTraits traits) => this with { Traits = Traits & ~traits };

    /// <summary>The number and a fraction after it: <c>10</c> and <c>½</c>.</summary>
    public ReadNumber And(ReadNumber part) => new(new TokenRange(Range.Start, part.Range.End), Value + part.Value, (Traits | NumberTraits.Fraction) & ~NumberTraits.One);
}
