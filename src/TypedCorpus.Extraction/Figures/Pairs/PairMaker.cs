using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Makes what a rule of two figures says of them; <see langword="null"/> where they do not go together.</summary>
internal sealed class PairMaker(TokenStream tokens)
{
    private readonly RangeMaker _ranges = new(tokens);
    private readonly SumMaker _sums = new(tokens);

    /// <summary>What is left of the two figures that a match captures.</summary>
    public FigurePair? Make(RuleMatch match) => (PairProduction)match.Production switch
    {
        PairProduction.Sum => _sums.Sum(match) is { } sum ? new FigurePair(sum) : null,
        PairProduction.Range => _ranges.Range(match),
        PairProduction.Score => new FigurePair(null),
        PairProduction.Share => Share(match, match.Figure(PairArgument.First), match.Figure(PairArgument.Next)),
        PairProduction.Levels => _ranges.Levels(match.Figure(PairArgument.First), match.Figure(PairArgument.Next)),
        PairProduction.Currency => Currency(match.Figure(PairArgument.First), match.Figure(PairArgument.Next)),
        PairProduction.Rate => Rate(match.Figure(PairArgument.First), match.Figure(PairArgument.Next)),
        PairProduction.Pieces => Pieces(match),
        _ => RangeMaker.Bounds(match),
    };

    private static FigurePair? Share(RuleMatch match, FigureCandidate figure, FigureCandidate next)
    {
        if (match.Constant(PairArgument.Written) is not null && !figure.IsWrittenAs(next))
            return null;
        decimal value = next.Measure is MoneyMeasure { MinorDigits: > 0 } money ? money.ToCurrency(figure.Value) : figure.Value;
        return new FigurePair(figure with { Measure = next.Measure, Kind = next.Kind, Value = value }, next);
    }

    /// <summary>Money of a shared word or sign in the currency of a sum that says its own: whoever writes US$ there means no other cents beside it.</summary>
    private static FigurePair? Currency(FigureCandidate figure, FigureCandidate sum)
    {
        if (figure.Measure is not MoneyMeasure { MinorDigits: >= 0 } money || sum.Measure is not MoneyMeasure { IsBare: false, MinorDigits: 0 } other || money.Currency.Equals(other.Currency))
            return null;
        bool canShare = money.MinorDigits > 0 ? other.Currency.MinorDigits == money.MinorDigits : IsDollar(money) && IsDollar(other);
        return canShare ? new FigurePair(figure with { Measure = money with { Currency = other.Currency } }, sum) : null;
    }

    private static bool IsDollar(MoneyMeasure money) => money.Currency.Symbol.EndsWith("$", StringComparison.Ordinal);

    private FigurePair Rate(FigureCandidate figure, FigureCandidate per) =>
        new(figure with { Per = new CandidateShare(per.Phrase, tokens.TextOf(per.Phrase)) });

    private static FigurePair Pieces(RuleMatch match)
    {
        FigureCandidate count = match.Figure(PairArgument.First) with
        {
            Kind = FigureKind.Count,
            Noun = match.Tokens(PairArgument.Noun),
            Rule = FigureRules.NameOf(ReaderRule.CountOfPieces),
        };
        return new FigurePair(count, match.Figure(PairArgument.Next));
    }
}
