using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds what hedges a figure by the rules of <c>hedges.rules</c>: <c>more than</c> before it, <c>or so</c> after it.</summary>
internal sealed class HedgeFinder
{
    private const int MostHedges = 2;

    // In tokens.
    private const int LongestHedge = 8;

    private readonly TokenStream _tokens;
    private readonly RuleScanner _scanner;
    private FigureCandidate? _figure;

    /// <summary>Makes a finder for one sentence after the other.</summary>
    public HedgeFinder(TokenStream tokens)
    {
        _tokens = tokens;
        _scanner = tokens.Language.HedgeRules.Scan(tokens, new FigureParts(tokens, at => at == _figure?.Phrase.Start ? _figure : null));
    }

    /// <summary>Gives the memory of the rules to the next finder.</summary>
    public void Release() => _scanner.Release();

    /// <summary>The hedge that ends before a figure.</summary>
    public Hedge? Before(FigureCandidate figure)
    {
        _figure = figure;
        _scanner.Read(new TokenRange(0, _tokens.Count));
        int number = figure.Phrase.Start;
        for (int first = Math.Max(0, number - LongestHedge); first < number; first++)
        {
            if (_scanner.MatchAt(first) is { } match && HedgeRules.HedgeOf(match, HedgeProduction.Before, number) is { } hedge)
                return hedge;
        }
        return null;
    }

    /// <summary>The hedge after a figure that begins at a place.</summary>
    public Hedge? At(TokenCursor first)
    {
        _figure = null;
        _scanner.Read(new TokenRange(0, _tokens.Count));
        return _scanner.MatchAt(first.Index) is { } match ? HedgeRules.HedgeOf(match, HedgeProduction.After, first.Index) : null;
    }

    /// <summary>The figure with the hedges before it.</summary>
    public FigureCandidate WithHedgesBefore(FigureCandidate figure)
    {
        if (figure.Approximation is not (Approximation.Exact or Approximation.About or Approximation.AtLeast))
            return figure;
        for (int found = 0; found < MostHedges; found++)
        {
            if ((found > 0 && figure.Approximation != Approximation.About) || Before(figure) is not { } hedge)
                return figure;
            figure = figure with { Phrase = figure.Phrase with { Start = hedge.Range.Start }, Approximation = hedge.Approximation };
        }
        return figure;
    }

    /// <summary>The hedge after the core or the phrase of a figure, with its tokens, if one stands there.</summary>
    public Hedge? After(FigureCandidate figure)
    {
        if (figure.Approximation is not (Approximation.Exact or Approximation.About))
            return null;
        return After(_tokens.After(figure.Core), figure) ?? After(_tokens.After(figure.Phrase), figure);
    }

    /// <summary>A date with the hedge before it: <c>around Tuesday</c>, <c>nearly two decades ago</c>. They talked about Tuesday, though.</summary>
    public FigureCandidate OfDate(FigureCandidate date)
    {
        TokenCursor before = _tokens.Before(date.Phrase);
        if (before.Is(WordList.HedgesOfDates) || (before.Is(WordList.About) && _tokens.At(date.Core.Start).IsDigits))
            return date.WithPhraseFrom(before.Index) with { Approximation = Approximation.About };
        bool isAway = _tokens.LastOf(date.Core).Is(WordList.Ago) && date.Phrase.Start == date.Core.Start;
        return isAway && Before(date) is { Approximation: Approximation.About } hedge && !_tokens.At(hedge.Range.Start).Is(WordList.Some)
            ? date.WithPhraseFrom(hedge.Range.Start) with { Approximation = Approximation.About }
            : date;
    }

    private Hedge? After(TokenCursor end, FigureCandidate figure)
    {
        if (At(end.SkipAttachedHyphen()) is not { } hedge)
            return null;
        bool saysMore = figure.Approximation == Approximation.Exact || hedge.Approximation != Approximation.About;
        return saysMore ? hedge : null;
    }
}
