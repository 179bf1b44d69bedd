using System.Globalization;
using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Between which values a figure lies, by what the author said: both ends of a range, the one end of <c>more than 5</c>.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public readonly record struct FigureBounds
{
    private FigureBounds(decimal? low, bool lowIncluded, decimal? high, bool highIncluded)
    {
        Low = low;
        LowIncluded = lowIncluded;
        High = high;
        HighIncluded = highIncluded;
    }

    /// <summary>The lower end, <see langword="null"/> where the author set none.</summary>
    public decimal? Low { get; }

    /// <summary>Whether the lower end belongs to it: <c>at least 5</c>, not <c>more than 5</c>.</summary>
    public bool LowIncluded { get; }

    /// <summary>The upper end, <see langword="null"/> where the author set none.</summary>
    public decimal? High { get; }

    /// <summary>Whether the upper end belongs to it: <c>up to 5</c>, not <c>less than 5</c>.</summary>
    public bool HighIncluded { get; }

    /// <summary>The bounds of a single value.</summary>
    /// <remarks>
    /// <see cref="Approximation.About"/> reaches half a unit of the last digit that is not zero, at most a tenth of the value:
    /// <c>about 18,500</c> is 18,450 to 18,550, <c>some 10</c> is 9 to 11.
    /// </remarks>
    public static FigureBounds Of(decimal value, Approximation approximation)
    {
        switch (approximation)
        {
            case Approximation.MoreThan:
                return new FigureBounds(value, false, null, false);
            case Approximation.AtLeast:
                return new FigureBounds(value, true, null, false);
            case Approximation.LessThan:
                return new FigureBounds(null, false, value, false);
            case Approximation.AtMost:
                return new FigureBounds(null, false, value, true);
            case Approximation.About:
                decimal reach = Reach(value);
                return value > decimal.MaxValue - reach || value < decimal.MinValue + reach
                    ? new FigureBounds(value, true, value, true)
                    : new FigureBounds(value - reach, true, value + reach, true);
            default:
                return new FigureBounds(value, true, value, true);
        }
    }

    /// <summary>The bounds of a range, both ends included.</summary>
    public static FigureBounds Between(decimal low, decimal high) => new(Math.Min(low, high), true, Math.Max(low, high), true);

    /// <summary>Whether <paramref name="value"/> lies within.</summary>
    public bool Contains(decimal value) =>
        (Low is not { } low || (LowIncluded ? value >= low : value > low)) && (High is not { } high || (HighIncluded ? value <= high : value < high));

    /// <summary>Whether some value lies within both.</summary>
    public bool Overlaps(FigureBounds other) => Meets(High, HighIncluded, other.Low, other.LowIncluded) && Meets(other.High, other.HighIncluded, Low, LowIncluded);

    /// <summary>The bounds with each end put through <paramref name="convert"/>, which must keep the order.</summary>
    internal FigureBounds Select(Func<decimal, decimal> convert) =>
        new(Low is { } low ? convert(low) : null, LowIncluded, High is { } high ? convert(high) : null, HighIncluded);

    private static bool Meets(decimal? high, bool highIncluded, decimal? low, bool lowIncluded) =>
        high is not { } h || low is not { } l || l < h || (l == h && highIncluded && lowIncluded);

    private static decimal Reach(decimal value)
    {
        decimal magnitude = Math.Abs(value);
        if (magnitude == 0)
            return 0;
        decimal step = 1;
        // At most 29 turns each: a decimal has no more digits.
        if (magnitude == decimal.Truncate(magnitude))
        {
            while (step < 1e27m && magnitude % (step * 10) == 0)
                step *= 10;
        }
        else
        {
            while (step > 1e-27m && magnitude % step != 0)
                step /= 10;
        }
        return Math.Min(step / 2, magnitude / 10);
    }

    /// <summary>Prints the bounds as an interval: <c>[10, 15]</c>, <c>(5, ∞)</c>.</summary>
    public override string ToString() => string.Concat(
        LowIncluded ? "[" : "(", Low?.ToString(CultureInfo.InvariantCulture) ?? "-\u221e", ", ",
        High?.ToString(CultureInfo.InvariantCulture) ?? "\u221e", HighIncluded ? "]" : ")");
}
