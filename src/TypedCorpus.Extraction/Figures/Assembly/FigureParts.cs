using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Shows rules the figures that have been read, as the parts that they ask for.</summary>
/// <param name="tokens">The sentence.</param>
/// <param name="figureAt">The figure that begins at a token, if one does.</param>
internal sealed class FigureParts(TokenStream tokens, Func<int, FigureCandidate?> figureAt) : IPartMaker
{
    private const NumberTraits NotPlain = NumberTraits.Vague | NumberTraits.Ordinal;
    private const NumberTraits NotUnitless = NumberTraits.Negative | NumberTraits.Vague | NumberTraits.One;

    /// <summary>Declares the parts, in the order of <see cref="FigurePart"/>.</summary>
    public static Productions Declare(Productions productions)
    {
        foreach (string part in RuleNames<FigurePart>.All)
            productions.Reads(part, [Productions.Anything], []);
        return productions;
    }

    /// <inheritdoc/>
    public Part? Read(int reading, int token)
    {
        FigurePart part = (FigurePart)reading;
        if (part is FigurePart.PluralNoun or FigurePart.Noun)
            return CountedNouns.At(tokens.At(token), part == FigurePart.PluralNoun) is { } noun ? new Part(noun, tokens) : null;
        return figureAt(token) is { } figure && Is(figure, part) ? new Part(figure.Phrase with { Start = token }, figure) : null;
    }

    /// <inheritdoc/>
    public object? Make(RuleMatch match) => match;

    private bool Is(FigureCandidate figure, FigurePart part) => part switch
    {
        FigurePart.Duration => figure.Kind == FigureKind.Duration,
        FigurePart.Extent => IsExtent(figure),
        FigurePart.Other => figure.Kind != FigureKind.Duration && !IsExtent(figure),
        FigurePart.End => IsEnd(figure),
        FigurePart.BareEnd => IsEnd(figure) && figure.IsBare,
        FigurePart.MeasuredEnd => IsEnd(figure) && !figure.IsBare,
        FigurePart.Unitless => IsUnitless(figure),
        FigurePart.WithUnit => figure.HasUnitAfter,
        FigurePart.Rate => IsNumeric(figure),
        FigurePart.Total => figure.Kind is FigureKind.Count or FigureKind.Number && figure.High is null,
        FigurePart.Plain => IsPlain(figure),
        FigurePart.Sum => figure.IsSignFirst,
        FigurePart.SharedCurrency => figure.Measure is MoneyMeasure { IsBare: true },
        FigurePart.Hyphened => IsHyphened(figure),
        FigurePart.LowerBound => IsBound(figure, Approximation.MoreThan, Approximation.AtLeast),
        FigurePart.UpperBound => IsBound(figure, Approximation.LessThan, Approximation.AtMost),
        _ => true,
    };

    private static bool IsUnitless(FigureCandidate figure) => figure.IsBare && !figure.CountsNothing && figure.High is null && !figure.Number.Is(NotUnitless);

    private static bool IsPlain(FigureCandidate figure)
    {
        bool isWhole = !figure.Number.Is(NumberTraits.Fraction) || figure.Number.Is(NumberTraits.Scaled);
        return figure.IsBare && figure.High is null && !figure.Number.Is(NotPlain) && isWhole;
    }

    private static bool IsBound(FigureCandidate figure, Approximation open, Approximation closed) =>
        IsEnd(figure) && (figure.Approximation == open || figure.Approximation == closed);

    private bool IsHyphened(FigureCandidate figure) => figure.Measure is not null && figure.High is null && tokens.After(figure.Number.Range).IsInnerHyphen;

    private static bool IsExtent(FigureCandidate figure) => figure.Measure is UnitMeasure { Unit.Dimension: Dimension.Length or Dimension.Area };

    private static bool IsNumeric(FigureCandidate figure) => figure.Kind is not (FigureKind.Date or FigureKind.Ordinal);

    private static bool IsEnd(FigureCandidate figure) => IsNumeric(figure) && figure.High is null && !figure.IsOverflow;
}
