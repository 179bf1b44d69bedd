using System.Globalization;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Makes ranges of two figures that measure the same and rise.</summary>
internal sealed class RangeMaker(TokenStream tokens)
{
    private const decimal LeastNear = 10;
    private const decimal Thousand = 1000;

    // How many times the first end the second is at most, where its thousands go for both.
    private const decimal Near = 10;

    // An index lost 1.3 percent to 5,614: what is more than a hundred is no percentage without its sign.
    private const decimal Whole = 100;

    // How many times the first of two levels with one scale the second is at most, and how many times the second the first.
    private const decimal MostRise = 20;
    private const decimal MostFall = 2;

    // The scales that the second number may have for both, largest first; a dozen is the least.
    private static readonly decimal[] s_scales = [1e12m, 1e9m, 1e6m, 1e3m, 100, 12];

    /// <summary>The range that a match captures, or nothing left of two figures that are a score.</summary>
    public FigurePair? Range(RuleMatch match)
    {
        FigureCandidate low = match.Figure(PairArgument.Low);
        FigureCandidate high = match.Figure(PairArgument.High);
        if (Common(low, high) is not { } common)
            return null;
        decimal lowest = match.Constant(PairArgument.Grouped) is not null && IsOfThousands(low, high) ? low.Value * Thousand : LowValue(low, high, high.Value);
        bool isRising = lowest < high.Value;
        if (!isRising && match.Constant(PairArgument.Falling) is not null)
            return new FigurePair(null);
        bool isNegative = common.Kind == FigureKind.Quantity && (lowest < 0 || high.Value < 0);
        if ((!isRising && !isNegative) || !AreNear(match, low, lowest, high))
            return null;
        return new FigurePair(low.UpTo(tokens.After(high.Core)).WithPhraseFrom(Math.Min(low.Phrase.Start, match.Range.Start)) with
        {
            Value = Math.Min(lowest, high.Value),
            High = Math.Max(lowest, high.Value),
            Kind = common.Kind,
            Measure = common.Measure,
        });
    }

    /// <summary>Two levels of one thing, where the first takes its scale or unit from the second: <c>from 3 to 5 million tonnes</c>. They may rise twentyfold and fall by half.</summary>
    public FigurePair? Levels(FigureCandidate first, FigureCandidate next)
    {
        if (Common(first, next) is not { } common || (first.IsBare && (first.Noun is not null || first.CountsNothing)))
            return null;
        decimal value = LowValue(first, next, MostFall * next.Value);
        bool isScaled = value != first.Value && value * MostRise >= next.Value;
        return new FigurePair(first with { Measure = common.Measure, Kind = common.Kind, Value = isScaled ? value : first.Value }, next);
    }

    /// <summary>The range of a lower and an upper bound, <c>more than 10 and less than 40</c>, in whatever order they are said.</summary>
    public static FigurePair? Bounds(RuleMatch match)
    {
        FigureCandidate low = match.Figure(PairArgument.Low);
        FigureCandidate high = match.Figure(PairArgument.High);
        (FigureCandidate first, FigureCandidate second) = low.Core.Start < high.Core.Start ? (low, high) : (high, low);
        bool isCounted = first.IsContinued && first.Kind == FigureKind.Count;
        bool agree = first.IsBare || Equals(first.Measure, second.Measure);
        if (isCounted || !agree || low.Value >= high.Value)
            return null;
        return new FigurePair(second with
        {
            Value = low.Value,
            High = high.Value,
            Approximation = Approximation.Exact,
            Core = second.Core with { Start = first.Core.Start },
            Phrase = second.Phrase with { Start = first.Phrase.Start },
        });
    }

    /// <summary>Whether alternatives are near enough to be a range: five or six, 10 or 15; not three or 17.</summary>
    private static bool AreNear(RuleMatch match, FigureCandidate low, decimal lowest, FigureCandidate high)
    {
        if (match.Constant(PairArgument.Within) is not { } within || Number(within) * lowest >= high.Value)
        {
            if (match.Constant(PairArgument.Apart) is null || (low.IsWrittenAs(high) && low.IsBare && lowest >= LeastNear))
                return true;
        }
        return match.Constant(PairArgument.Apart) is { } apart && low.IsWrittenAs(high) && high.Value - lowest == Number(apart);
    }

    /// <summary>What two ends measure, if they can be of one range.</summary>
    private static (Measure? Measure, FigureKind Kind)? Common(FigureCandidate low, FigureCandidate high)
    {
        if (low.IsBare)
            return high.IsSignFirst ? null : (high.Measure, high.Kind);
        if (high.IsBare)
            return low.IsSignFirst || (low.Kind == FigureKind.Percentage && high.Value <= Whole) ? (low.Measure, low.Kind) : null;
        bool isSame = Equals(low.Measure, high.Measure) && (low.Kind == high.Kind || high.Kind == FigureKind.Age);
        return isSame || IsSameCurrency(low.Measure as MoneyMeasure, high.Measure as MoneyMeasure) ? (high.Measure, high.Kind) : null;
    }

    private static bool IsSameCurrency(MoneyMeasure? low, MoneyMeasure? high) =>
        low is not null && high is not null && low.MinorDigits == high.MinorDigits && low.Currency.Equals(high.Currency);

    /// <summary>Whether the thousands of the second are those of the first too: <c>50-60,000 people</c>.</summary>
    private static bool IsOfThousands(FigureCandidate low, FigureCandidate high) =>
        high.Number.Is(NumberTraits.Grouped) && low.Number.Is(NumberTraits.Digits) && !low.Number.Is(NumberTraits.Grouped | NumberTraits.Scaled | NumberTraits.Fraction)
        && high.Value % Thousand == 0 && low.Value > 0 && low.Value * Thousand < high.Value && low.Value * Thousand * Near >= high.Value;

    /// <summary>The first value, times the scale that is said once, <c>$1.5 to 2 million</c>, where that gives no more than <paramref name="most"/>.</summary>
    private decimal LowValue(FigureCandidate low, FigureCandidate high, decimal most)
    {
        if (low.IsBare && high.Measure is MoneyMeasure { MinorDigits: > 0 } minor)
            return minor.ToCurrency(low.Value);
        bool isScaled = low.Number.Is(NumberTraits.Scaled) || (low.Number.Is(NumberTraits.Grouped) && low.Value >= 1000);
        if (IsHundreds(high) && low.Value is > 0 and < 100 && !low.Number.Is(NumberTraits.Digits) && low.Value * 100 < high.Value)
            return low.Value * 100;
        if (isScaled || !high.Number.Is(NumberTraits.Scaled) || low.Value <= 0)
            return low.Value;
        // ₹38-42 lakh
        TokenCursor last = tokens.LastOf(high.Number.Range);
        decimal scaled = low.Value * (last.Is(WordRoles.Scale) ? last.Value : Array.Find(s_scales, scale => scale <= high.Value || scale == s_scales[s_scales.Length - 1]));
        return scaled <= most ? scaled : low.Value;
    }

    /// <summary>five or six hundred</summary>
    private bool IsHundreds(FigureCandidate high) => high.Value % 100 == 0 && tokens.LastOf(high.Number.Range).Is(WordRoles.Hundred);

    private static decimal Number(string constant) => decimal.Parse(constant, CultureInfo.InvariantCulture);
}
