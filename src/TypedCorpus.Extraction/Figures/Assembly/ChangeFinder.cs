using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds the figures that take part in a change, by the rules of <c>changes.rules</c>: <c>rose 3 % to $12</c>, <c>down from 40 to 35</c>.</summary>
internal sealed class ChangeFinder
{
    private readonly TokenStream _tokens;
    private readonly RuleScanner _scanner;
    private List<FigureCandidate> _figures = [];

    /// <summary>Makes a finder for one sentence after the other.</summary>
    public ChangeFinder(TokenStream tokens)
    {
        _tokens = tokens;
        _scanner = tokens.Language.ChangeRules.Scan(tokens, new ChangeParts(tokens, token => _figures.Find(figure => figure.Phrase.Start == token)));
    }

    /// <summary>Gives the memory of the rules to the next finder.</summary>
    public void Release() => _scanner.Release();

    /// <summary>Gives the figures of a sentence that a verb or adverb of rising or falling stands before their change, in place.</summary>
    public void Find(List<FigureCandidate> figures)
    {
        if (!figures.Exists(ChangeParts.CanChange))
            return;
        _figures = figures;
        _scanner.Read(new TokenRange(0, _tokens.Count));
        for (TokenCursor at = _tokens.At(0); at.Exists; at = at.Next)
        {
            if (at.Is(WordRoles.Change) && _scanner.MatchAt(at.Index) is { } match)
                Mark(match, Math.Sign(_tokens.At(ChangeRules.WordOf(match)).Value));
        }
    }

    private void Mark(RuleMatch match, int direction)
    {
        FigureCandidate? by = ChangeRules.FigureOf(match, ChangeRole.By);
        FigureCandidate? from = ChangeRules.FigureOf(match, ChangeRole.From);
        FigureCandidate? to = ChangeRules.FigureOf(match, ChangeRole.To) ?? LevelBefore(match);
        (from, to) = (SharedUnit.Of(from, to, by), SharedUnit.Of(to, from, by));
        Set(from, ChangeRole.From);
        Set(by, ChangeRole.By);
        Set(ChangeRules.AgainOf(match), ChangeRole.By);
        Set(to, ChangeRole.To);

        void Set(FigureCandidate? figure, ChangeRole role)
        {
            if (figure is null)
                return;
            CandidateChange change = new(direction, role, role == ChangeRole.From ? null : from?.Phrase, role == ChangeRole.To ? null : to?.Phrase);
            _figures[_figures.FindIndex(other => other.Phrase.Start == figure.Phrase.Start)] = figure with { Change = change };
        }
    }

    /// <summary>What has risen or fallen, where it stands right before the word: <c>$12, up 3 %</c>, <c>14 % (up from 9 %)</c>.</summary>
    private FigureCandidate? LevelBefore(RuleMatch match)
    {
        if (!ChangeRules.HasLevelBefore(match))
            return null;
        TokenCursor end = _tokens.At(ChangeRules.WordOf(match));
        if (end.Previous.Sign is ',' or '(')
            end = end.Previous;
        end = BeforeTime(end);
        FigureCandidate? other = ChangeRules.FigureOf(match, ChangeRole.From);
        return _figures.Find(figure => (figure.Per?.Range.End ?? figure.Phrase.End) == end.Index && IsLevel(figure) && (other is null || IsLike(figure, other)));
    }

    /// <summary>A place, or the one before the time that ends there: <c>$3.1 billion this year, up from</c>, <c>300 in May, down from</c>.</summary>
    private TokenCursor BeforeTime(TokenCursor end)
    {
        if (_figures.Find(figure => figure.Kind == FigureKind.Date && figure.Phrase.End == end.Index) is not { } date)
            return end;
        TokenCursor first = _tokens.At(date.Phrase.Start);
        return first.Previous.Is(WordList.InOn) ? first.Previous : first;
    }

    /// <summary>Whether a figure can be what something has come to; the top twenty are none.</summary>
    private static bool IsLevel(FigureCandidate figure) =>
        figure.Change is null && ChangeParts.CanChange(figure) && (figure.Kind != FigureKind.Number || figure.Number.Is(NumberTraits.Digits));

    /// <summary>Whether two figures can be two levels of one thing: a bare number can be of anything.</summary>
    private static bool IsLike(FigureCandidate figure, FigureCandidate other) =>
        other.Kind == FigureKind.Number ? figure.Kind is FigureKind.Number or FigureKind.Count or FigureKind.Quantity || SharedUnit.IsShared(figure, other) : figure.Kind == other.Kind && Equals(figure.Measure, other.Measure);
}
