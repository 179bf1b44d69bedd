using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Shows rules of hedges the figures that they ask for.</summary>
/// <param name="figureAt">The figure that begins at a token, if one does.</param>
internal sealed class HedgedFigures(Func<int, FigureCandidate?> figureAt) : IPartMaker
{
    /// <inheritdoc/>
    public Part? Read(int reading, int token) =>
        figureAt(token) is { } figure && Is(figure, (HedgedPart)reading) ? new Part(figure.Phrase with { Start = token }, figure) : null;

    /// <inheritdoc/>
    public object? Make(RuleMatch match) => match;

    private static bool Is(FigureCandidate figure, HedgedPart part)
    {
        bool isDuration = figure.Kind == FigureKind.Duration;
        bool isExtent = figure.Measure is UnitMeasure { Unit.Dimension: Dimension.Length or Dimension.Area };
        return part switch
        {
            HedgedPart.Duration => isDuration,
            HedgedPart.Extent => isExtent,
            HedgedPart.Other => !isDuration && !isExtent,
            _ => true,
        };
    }
}
