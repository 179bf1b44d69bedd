using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Puts neighbouring figures together by the rules of <c>pairs.rules</c>: ranges, series that share a unit, rates, bounds.</summary>
internal sealed class PairMerger
{
    // In tokens: what can open a range before its first number, and what can stand between two figures of a pair.
    private const int LongestOpener = 4;
    private const int MostBetween = 4;

    private static readonly PairProduction[] s_sums = [PairProduction.Sum];
    private static readonly PairProduction[] s_ranges = [PairProduction.Range, PairProduction.Score];
    private static readonly PairProduction[] s_series = [PairProduction.Share, PairProduction.Levels, PairProduction.Currency];
    private static readonly PairProduction[] s_complete = [PairProduction.Rate, PairProduction.Pieces, PairProduction.Bounds];

    private readonly TokenStream _tokens;
    private readonly RuleScanner _scanner;
    private readonly PairMaker _maker;
    private readonly List<FigureCandidate> _joined = [];
    private FigureCandidate? _first;
    private FigureCandidate? _second;
    private bool _areComplete;

    /// <summary>Makes a merger for one sentence after the other.</summary>
    public PairMerger(TokenStream tokens)
    {
        _tokens = tokens;
        _scanner = tokens.Language.PairRules.Scan(tokens, new FigureParts(tokens, FigureAt));
        _maker = new PairMaker(tokens);
    }

    private FigureCandidate? LastJoined => _joined.Count > 0 ? _joined[^1] : null;

    /// <summary>Gives the memory of the rules to the next merger.</summary>
    public void Release() => _scanner.Release();

    /// <summary>Makes sums and ranges of figures that have been read but not completed, drops scores, and shares the units of series; in place.</summary>
    public void JoinRead(List<FigureCandidate> figures)
    {
        _areComplete = false;
        JoinForwards(figures, s_sums);
        JoinForwards(figures, s_ranges);
        JoinBackwards(figures, s_series);
    }

    /// <summary>Joins each figure to what those before it have become: feet and inches are a length before two lengths are a range.</summary>
    private void JoinForwards(List<FigureCandidate> figures, PairProduction[] productions)
    {
        if (figures.Count < 2)
            return;
        _joined.Clear();
        foreach (FigureCandidate figure in figures)
        {
            if (LastJoined is not { } last || !CanBegin(last, productions) || PairOf(last, figure, productions) is not { } pair)
            {
                _joined.Add(figure);
                continue;
            }
            _joined.RemoveAt(_joined.Count - 1);
            if (pair.First is { } joined)
                _joined.Add(joined);
        }
        figures.Clear();
        figures.AddRange(_joined);
    }

    /// <summary>Tells at little cost that no production begins with a figure.</summary>
    private static bool CanBegin(FigureCandidate first, PairProduction[] productions) => productions != s_sums || SumMaker.CanBegin(first);

    /// <summary>Makes rates, counts of pieces and bounds of figures that have their hedges and nouns; in place.</summary>
    public void JoinComplete(List<FigureCandidate> figures)
    {
        _areComplete = true;
        JoinBackwards(figures, s_complete);
    }

    /// <summary>What a series shares is said last.</summary>
    private void JoinBackwards(List<FigureCandidate> figures, PairProduction[] productions)
    {
        for (int i = figures.Count - 2; i >= 0; i--)
        {
            if (PairOf(figures[i], figures[i + 1], productions) is not { First: { } first } pair)
                continue;
            figures[i] = first;
            if (pair.Second is { } second)
                figures[i + 1] = second;
            else
                figures.RemoveAt(i + 1);
        }
    }

    private FigurePair? PairOf(FigureCandidate first, FigureCandidate second, PairProduction[] productions)
    {
        if (!CanJoin(first, second))
            return null;
        (_first, _second) = (first, second);
        _scanner.Read(new TokenRange(0, _tokens.Count));
        for (int start = OpenerOf(StartOf(first)); start <= StartOf(first); start++)
        {
            foreach (RuleMatch match in _scanner.AllAt(start))
            {
                if (Array.IndexOf(productions, (PairProduction)match.Production) >= 0 && match.Range.End >= second.Core.End && _maker.Make(match) is { } pair)
                    return pair;
            }
        }
        return null;
    }

    /// <summary>Tells at little cost that nothing joins two figures: a sign or a word of a closed class would, and no date or rank.</summary>
    private bool CanJoin(FigureCandidate first, FigureCandidate second)
    {
        if (first.Kind is FigureKind.Date or FigureKind.Ordinal || second.Kind is FigureKind.Date or FigureKind.Ordinal)
            return false;
        TokenCursor link = _tokens.After(_areComplete ? first.Phrase : first.Core);
        int between = StartOf(second) - link.Index;
        return between == 0 || (between is > 0 and <= MostBetween && (!link.IsOpenWord || link.Is(WordList.Times)));
    }

    /// <summary>Where the words before a figure begin that can open a range.</summary>
    private int OpenerOf(int figure)
    {
        int start = figure;
        while (start > figure - LongestOpener && _tokens.IsLetters(start - 1))
            start--;
        return start;
    }

    private FigureCandidate? FigureAt(int token) => IsAt(_first, token) ? _first : IsAt(_second, token) ? _second : null;

    private bool IsAt(FigureCandidate? figure, int token) => figure is not null && StartOf(figure) == token;

    private int StartOf(FigureCandidate figure) => _areComplete ? figure.Phrase.Start : figure.Core.Start;
}
