using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Shows rules of changes the figures of a sentence, each with what it is per: <c>from $900 a month to $1,000</c>.</summary>
/// <param name="tokens">The sentence.</param>
/// <param name="figureAt">The figure whose phrase begins at a token, if one does.</param>
internal sealed class ChangeParts(TokenStream tokens, Func<int, FigureCandidate?> figureAt) : IPartMaker
{
    /// <summary>Whether a figure can take part in a change.</summary>
    public static bool CanChange(FigureCandidate figure) =>
        figure.Kind is FigureKind.Money or FigureKind.Percentage or FigureKind.Count or FigureKind.Quantity or FigureKind.Number && figure.High is null && !figure.IsOverflow;

    /// <inheritdoc/>
    public Part? Read(int reading, int token)
    {
        if (figureAt(token) is not { } figure || !CanChange(figure) || IsPlace(figure))
            return null;
        bool isWanted = (ChangePart)reading switch
        {
            ChangePart.Percentage => figure.Kind == FigureKind.Percentage,
            ChangePart.Bound => tokens.At(figure.Phrase.Start).Is(WordList.PassedBounds),
            _ => true,
        };
        return isWanted ? new Part(figure.Phrase with { End = figure.Per?.Range.End ?? figure.Phrase.End }, figure) : null;
    }

    /// <inheritdoc/>
    public object? Make(RuleMatch match) => match;

    /// <summary>sank 60 miles off Leeds: a length that says where.</summary>
    private bool IsPlace(FigureCandidate figure) =>
        figure.Measure is UnitMeasure { Unit.Dimension: Dimension.Length } && tokens.After(figure.Phrase).Is(WordList.AfterDistance);
}
