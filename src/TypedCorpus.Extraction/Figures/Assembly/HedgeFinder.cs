namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds what hedges a figure: <c>more than</c> before it, <c>or so</c> after it.</summary>
internal sealed class HedgeFinder(TokenStream tokens)
{
    private const int MostHedges = 2;

    /// <summary>The figure with the hedges before it.</summary>
    public FigureCandidate WithHedgesBefore(FigureCandidate figure)
    {
        if (figure.Approximation is not (Approximation.Exact or Approximation.About or Approximation.AtLeast))
            return figure;
        for (int found = 0; found < MostHedges; found++)
        {
            if (HedgeBefore(tokens.At(figure.Phrase.Start)) is not { } hedge || IsOther(figure, hedge.Range) || (found > 0 && figure.Approximation != Approximation.About))
                return figure;
            figure = figure.WithPhraseFrom(hedge.Range.Start) with { Approximation = hedge.Value.Approximation };
        }
        return figure;
    }

    /// <summary>The hedge after the core or the phrase of a figure, with its tokens, if one stands there.</summary>
    public Phrase<Hedge>? HedgeAfter(FigureCandidate figure)
    {
        if (figure.Approximation is not (Approximation.Exact or Approximation.About))
            return null;
        return HedgeAt(tokens.After(figure.Core), figure) ?? HedgeAt(tokens.After(figure.Phrase), figure);
    }

    /// <summary>A date with the hedge before it: <c>around Tuesday</c>, <c>nearly two decades ago</c>. They talked about Tuesday, though.</summary>
    public FigureCandidate OfDate(FigureCandidate date)
    {
        TokenCursor before = tokens.Before(date.Phrase);
        if (before.Is(WordList.HedgesOfDates) || (before.Is(WordList.About) && tokens.At(date.Core.Start).IsDigits))
            return date.WithPhraseFrom(before.Index) with { Approximation = Approximation.About };
        bool isAway = tokens.LastOf(date.Core).Is(WordList.Ago) && date.Phrase.Start == date.Core.Start;
        return isAway && tokens.Language.Hedges.Before(before.Next) is { Value.Approximation: Approximation.About } hedge && !tokens.At(hedge.Range.Start).Is(WordList.Some)
            ? date.WithPhraseFrom(hedge.Range.Start) with { Approximation = Approximation.About }
            : date;
    }

    private Phrase<Hedge>? HedgeBefore(TokenCursor number) => tokens.Language.Hedges.Before(number) ?? tokens.Language.Hedges.Before(BeforeAddition(number));

    /// <summary>The token that a hedge ends before: that of <c>an additional</c> in <c>up to an additional 15 per cent</c>, else that of the number.</summary>
    private static TokenCursor BeforeAddition(TokenCursor number)
    {
        TokenCursor addition = number.Previous;
        if (!addition.Is(WordRoles.Addition))
            return number;
        return addition.Previous.Is(WordRoles.Article) ? addition.Previous : addition;
    }

    /// <summary>Whether what looks like a hedge is none: over 5 days, spread over 1,400 acres.</summary>
    private bool IsOther(FigureCandidate figure, TokenRange hedge)
    {
        if (hedge.Length > 1 || hedge.End != figure.Phrase.Start)
            return false;
        TokenCursor word = tokens.At(hedge.Start);
        if (figure.Kind == FigureKind.Duration && word.Is(WordList.OverAround) && !word.Previous.Is(WordList.BeforeHedgedDuration))
            return true;
        return word.Is(WordList.Over) && word.Previous.Is(WordList.VerbsOfExtent) && figure.Measure is UnitMeasure { Unit.Dimension: Dimension.Length or Dimension.Area };
    }

    private Phrase<Hedge>? HedgeAt(TokenCursor end, FigureCandidate figure)
    {
        TokenCursor first = end.SkipAttachedHyphen();
        if (tokens.Language.Hedges.At(first) is not { } hedge || (first.Is(WordList.Plus) && first == end) || BelongsToNext(first, tokens.After(hedge.Range)))
            return null;
        bool saysMore = figure.Approximation == Approximation.Exact || hedge.Value.Approximation != Approximation.About;
        return saysMore ? hedge : null;
    }

    /// <summary>Whether what looks like a hedge belongs to what follows it: <c>at least 5</c>, <c>up to</c>, <c>maximum speed</c>, <c>more than</c>.</summary>
    private static bool BelongsToNext(TokenCursor hedge, TokenCursor end)
    {
        if (hedge.Is(WordList.Up) || end.Is(WordList.ThanOf))
            return true;
        bool isLimit = hedge.Is(WordList.Limits);
        return end.BeginsNumber ? isLimit || hedge.Is(WordList.At) : isLimit && end.IsLetters;
    }
}
