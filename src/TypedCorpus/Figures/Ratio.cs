using System.Globalization;

namespace TypedCorpus;

/// <summary>An exact fraction of two decimals, as conversion factors are: <c>5/9</c>, <c>1609.344</c>.</summary>
internal readonly struct Ratio(decimal numerator, decimal denominator)
{
    /// <summary>What is above the line.</summary>
    public decimal Numerator { get; } = numerator;

    /// <summary>What is below the line.</summary>
    public decimal Denominator { get; } = denominator;

    /// <summary>Reads <c>5/9</c> or <c>0.3048</c>.</summary>
    public static Ratio Parse(string text)
    {
        int slash = text.IndexOf('/');
        return slash < 0
            ? new Ratio(Decimal(text), 1)
            : new Ratio(Decimal(text.Substring(0, slash)), Decimal(text.Substring(slash + 1)));
    }

    /// <summary>The fraction times a power of ten.</summary>
    public Ratio Scale(int powerOfTen)
    {
        decimal numerator = Numerator;
        decimal denominator = Denominator;
        for (; powerOfTen > 0; powerOfTen--)
            numerator *= 10;
        for (; powerOfTen < 0; powerOfTen++)
        {
            // Whole thousandths stay above the line, where they are exact and print plainly.
            if (numerator / 10 * 10 == numerator)
                numerator /= 10;
            else
                denominator *= 10;
        }
        return new Ratio(numerator, denominator);
    }

    private static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
