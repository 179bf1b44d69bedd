using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds what a figure is per and what a percentage is of, by the rules of <c>shares.rules</c>.</summary>
internal sealed class ShareFinder : IPartMaker
{
    private readonly TokenStream _tokens;
    private readonly RuleScanner _scanner;
    private int _sentence;

    /// <summary>Makes a finder for one sentence after the other.</summary>
    public ShareFinder(TokenStream tokens)
    {
        _tokens = tokens;
        _scanner = tokens.Language.ShareRules.Scan(tokens, this);
    }

    /// <summary>Gives the memory of the rules to the next finder.</summary>
    public void Release() => _scanner.Release();

    /// <summary>The figure with what it is per: <c>$20 an hour</c>. A length of time is so much of a longer one only: <c>two hours a day</c>.</summary>
    public FigureCandidate WithPer(FigureCandidate figure)
    {
        if (figure.Kind == FigureKind.Age || MatchAfter(figure.Phrase, ShareProduction.Per) is not { } match || match.LeavesOut(figure.Kind))
            return figure;
        TokenRange range = match.Tokens(ShareArgument.Unit) ?? match.Tokens(ShareArgument.Noun)!.Value;
        if (figure.Kind == FigureKind.Duration && !_tokens.At(range.Start).Is(WordRoles.Period))
            return figure;
        return figure with { Per = new CandidateShare(range, match.Unit(ShareArgument.Unit)?.Name ?? _tokens.TextOf(range)) };
    }

    /// <summary>The figure with what a percentage is of: <c>30 % of voters</c>.</summary>
    public FigureCandidate WithBase(FigureCandidate figure) =>
        figure.Kind == FigureKind.Percentage && MatchAfter(figure.Core, ShareProduction.Base) is { } match ? figure with { Base = match.Tokens(ShareArgument.Noun) } : figure;

    /// <inheritdoc/>
    public Part? Read(int reading, int token)
    {
        TokenCursor at = _tokens.At(token);
        if ((SharePart)reading == SharePart.Noun)
            return at.Noun is { } noun ? new Part(noun, _tokens) : null;
        if (_tokens.Language.Measures.At(at) is not { Value: UnitMeasure { Unit: var unit } } found)
            return null;
        return (SharePart)reading == SharePart.Unit || IsShared(unit) ? new Part(found.Range, unit) : null;
    }

    /// <inheritdoc/>
    public object? Make(RuleMatch match) => match;

    private static bool IsShared(Unit unit) => unit.Dimension is Dimension.Time or Dimension.Volume or Dimension.Mass or Dimension.Length or Dimension.Area;

    private RuleMatch? MatchAfter(TokenRange range, ShareProduction production)
    {
        if (_sentence != _tokens.Sentence)
        {
            _scanner.Read(new TokenRange(0, _tokens.Count));
            _sentence = _tokens.Sentence;
        }
        return _scanner.MatchAt(range.End) is { } match && (ShareProduction)match.Production == production ? match : null;
    }
}
