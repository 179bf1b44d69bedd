namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds what a figure is per and what a percentage is of.</summary>
internal sealed class ShareFinder(TokenStream tokens)
{
    private const int MostDeterminers = 3;

    /// <summary>The figure with what it is per: <c>$20 an hour</c>.</summary>
    public FigureCandidate WithPer(FigureCandidate figure) =>
        figure.Kind != FigureKind.Age && NounAfter(figure) is { } noun && PerOf(noun.At, noun.HasArticle) is { } per ? figure with { Per = per } : figure;

    /// <summary>The figure with what a percentage is of: <c>30 % of voters</c>.</summary>
    public FigureCandidate WithBase(FigureCandidate figure)
    {
        TokenCursor of = tokens.After(figure.Core);
        if (figure.Kind != FigureKind.Percentage || !of.Is(WordList.Of))
            return figure;
        TokenCursor at = of.Next;
        while (at != of.Next.Ahead(MostDeterminers) && at.Is(WordList.BeforeBase))
            at = at.Next;
        return NounPhrase.At(at) is { } noun ? figure with { Base = noun } : figure;
    }

    /// <summary>The noun after <c>a</c>, <c>per</c> or a stroke, and whether it has an article.</summary>
    private (TokenCursor At, bool HasArticle)? NounAfter(FigureCandidate figure)
    {
        TokenCursor end = tokens.After(figure.Phrase);
        bool isHyphened = end.IsAttachedHyphen && end.Next.Is(WordList.APer);
        TokenCursor link = isHyphened ? end.Next : end;
        bool isStroke = link.Is('/') && link.IsAttached && link.Next.IsLetters;
        if (isStroke ? figure.Kind == FigureKind.Number : !link.Is(WordList.PerWords))
            return null;
        TokenCursor noun = isHyphened && !isStroke ? link.Next.SkipHyphen() : link.Next;
        bool hasArticle = link.Is(WordList.Articles);
        bool isRate = figure.Kind != FigureKind.Duration || noun.Is(WordRoles.Period);
        return isRate && !(hasArticle && IsPointInTime(noun.Next)) ? (noun, hasArticle) : null;
    }

    /// <summary>$2.9 billion a year earlier, a year from now; but $300 a day from his account.</summary>
    private static bool IsPointInTime(TokenCursor at) => at.Is(WordList.PointsInTime) || (at.Is(WordList.From) && at.Next.Is(WordList.NowTodayThen));

    private string? PerOf(TokenCursor noun, bool hasArticle)
    {
        if (noun.Is(WordList.Sharers))
            return noun.Chars.ToString();
        if (tokens.Language.Measures.At(noun) is { Value: UnitMeasure { Unit: var unit } } && (!hasArticle || CanHaveArticle(unit)))
            return unit.Name;
        return !hasArticle && noun.IsOpenWord ? noun.Chars.ToString() : null;
    }

    private static bool CanHaveArticle(Unit unit) => unit.Dimension is Dimension.Time or Dimension.Volume or Dimension.Mass or Dimension.Length;
}
