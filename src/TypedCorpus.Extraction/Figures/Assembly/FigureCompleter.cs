namespace TypedCorpus.Extraction.Figures;

/// <summary>Gives figures what stands around them: ages, counted nouns, hedges, what they are per and of.</summary>
internal sealed class FigureCompleter(TokenStream tokens, RuleMarks marks, HedgeFinder hedges)
{
    private const decimal GreatestAge = 120;

    private readonly ShareFinder _shares = new(tokens);
    private readonly NounFinder _nouns = new(tokens, hedges);

    /// <summary>Gives the memory of the rules to the next completer.</summary>
    public void Release() => _shares.Release();

    /// <summary>The figure with what stands around it; <see langword="null"/> if it turns out to be none.</summary>
    public FigureCandidate? Complete(FigureCandidate figure)
    {
        if (figure.Kind == FigureKind.Ordinal)
            return figure;
        if (figure.Kind == FigureKind.Date)
            return hedges.OfDate(figure);
        figure = WithAge(figure);
        if (figure.Kind == FigureKind.Number && !figure.CountsNothing)
            figure = _nouns.WithNoun(figure, tokens.After(figure.Core));
        if (FalsePositiveFilter.IsName(figure, tokens, hedges))
            return null;
        figure = _shares.WithBase(_shares.WithPer(WithHedgeAfter(hedges.WithHedgesBefore(figure))));
        bool isPronoun = figure.Number.Is(NumberTraits.One) && figure.Kind == FigureKind.Number && figure.High is null;
        return isPronoun ? null : figure;
    }

    /// <summary>A bare number as an age, where a rule says so.</summary>
    private FigureCandidate WithAge(FigureCandidate figure)
    {
        bool canBeAge = (figure.IsBare || figure.Kind == FigureKind.Duration) && figure.Value is >= 0 and <= GreatestAge;
        if (!canBeAge || figure.Number.Is(NumberTraits.Fraction | NumberTraits.Scaled | NumberTraits.Grouped | NumberTraits.Vague) || marks.AgeAt(figure.Core.Start) is not { } age)
            return figure;
        figure = figure with { Kind = FigureKind.Age, Measure = figure.Measure ?? new UnitMeasure(Unit.Year), Rule = age.Rule };
        return age.Approximation == Approximation.Exact ? figure : figure.WithPhraseFrom(age.First) with { Approximation = age.Approximation };
    }

    /// <summary>A hedge after the core takes the noun that comes after it: <c>10 or so people</c>.</summary>
    private FigureCandidate WithHedgeAfter(FigureCandidate figure)
    {
        if (hedges.After(figure) is not { } hedge)
            return figure;
        TokenCursor end = tokens.After(hedge.Range);
        FigureCandidate hedged = figure with { Approximation = hedge.Approximation };
        if (figure.IsContinued)
            return hedged.WithPhraseTo(tokens.At(Math.Max(figure.Phrase.End, end.Index)));
        hedged = hedged.WithPhraseTo(end);
        if (hedged.Kind != FigureKind.Number)
            return hedged;
        return _nouns.WithUnit(hedged, end) ?? _nouns.WithNoun(hedged, end);
    }
}
