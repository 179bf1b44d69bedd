using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads the figures of one sentence after another: it finds their cores from left to right, joins what belongs together, and completes each.</summary>
internal sealed class FigureParser
{
    // How many tokens are read before the token of cancellation is asked.
    private const int Interval = 0x1000;

    private readonly TokenStream _tokens;
    private readonly FigureTriggers _triggers;
    private readonly NumberReader _numbers;
    private readonly RuleScanner _dates;
    private readonly FormReader _forms;
    private readonly MeasureReader _measures;
    private readonly RuleMarks _marks;
    private readonly PairMerger _pairs;
    private readonly HedgeFinder _hedges;
    private readonly FigureCompleter _completer;
    private readonly ChangeFinder _changes;
    private readonly DateResolver _resolver;
    private readonly List<FigureCandidate> _figures = Spare.Take<List<FigureCandidate>>();

    public FigureParser(ArticleSyntax syntax)
    {
        ArticleConventions conventions = new(syntax.Tagged);
        _tokens = new TokenStream(syntax);
        _numbers = new NumberReader(_tokens, conventions);
        _dates = _tokens.Language.DateRules.Scan(_tokens, new DateMaker(_tokens, _numbers, conventions));
        _forms = new FormReader(_tokens, _numbers, conventions);
        _measures = new MeasureReader(_tokens, _numbers, conventions);
        _triggers = new FigureTriggers(_tokens);
        _marks = new RuleMarks(_tokens, conventions);
        _pairs = new PairMerger(_tokens);
        _hedges = new HedgeFinder(_tokens);
        _completer = new FigureCompleter(_tokens, _marks, _hedges);
        _changes = new ChangeFinder(_tokens);
        _resolver = new DateResolver(_tokens, _numbers, syntax.Article.Source);
    }

    /// <summary>The tokens of the sentence that was read last.</summary>
    public TokenStream Tokens => _tokens;

    /// <summary>The figures of a sentence; the list is used again for the next.</summary>
    public List<FigureCandidate> Read(TextSpan sentence, CancellationToken cancellationToken)
    {
        _figures.Clear();
        _tokens.Read(sentence);
        _marks.Read();
        _forms.Read();
        _dates.Read(new TokenRange(0, _tokens.Count));
        for (TokenCursor at = _tokens.At(0); at.Exists;)
        {
            if (at.Index % Interval == 0)
                cancellationToken.ThrowIfCancellationRequested();
            at = _triggers.CanBegin(at) && !_marks.IsNoFigure(at) ? Take(at) : at.Next;
        }
        _pairs.JoinRead(_figures);
        Complete();
        Untangle();
        _pairs.JoinComplete(_figures);
        _changes.Find(_figures);
        _resolver.Resolve(_figures);
        return _figures;
    }

    /// <summary>Gives the memory of the rules to the next parser; this one must not be used any more.</summary>
    public void Release()
    {
        _numbers.Release();
        _dates.Release();
        _marks.Release();
        _hedges.Release();
        _completer.Release();
        _changes.Release();
        _pairs.Release();
        _forms.Release();
        _tokens.Release();
        Spare.Keep(_figures);
    }

    /// <summary>Takes the figure that begins at a place, if one does; where to go on.</summary>
    private TokenCursor Take(TokenCursor at)
    {
        FigureCandidate? figure = _marks.TensAt(at) ?? DateAt(at);
        if (figure is null)
        {
            if (_marks.IsNoNumber(at))
                return at.Next;
            if (FalsePositiveFilter.EndOfCode(at) is { } end)
                return end;
            figure = _forms.At(at) ?? _measures.Read(at) ?? RomanNumeral.Read(at);
        }
        if (figure is null)
            return EndOfChain(at);
        if (_marks.HasNoFigure(figure.Core))
            return at.Next;
        _figures.Add(figure);
        return _tokens.At(Math.Max(figure.Core.End, at.Next.Index));
    }

    private FigureCandidate? DateAt(TokenCursor at) =>
        _dates.PartAt(_tokens.Language.DateFigure, at.Index) is { } date && !_marks.HasTens(date.Range) ? (FigureCandidate)date.Value : null;

    /// <summary>Digits with dots that are no number are passed over as one.</summary>
    private static TokenCursor EndOfChain(TokenCursor at)
    {
        TokenCursor end = at.Next;
        while (at.IsDigits && end.Is('.') && end.IsAttached && end.Next.IsAttachedDigits)
            end = end.Next.Next;
        return end;
    }

    /// <summary>Completes each figure, and drops those that turn out to be none.</summary>
    private void Complete()
    {
        int kept = 0;
        for (int i = 0; i < _figures.Count; i++)
        {
            if (_completer.Complete(_figures[i]) is { } complete)
                _figures[kept++] = complete;
        }
        _figures.RemoveRange(kept, _figures.Count - kept);
    }

    /// <summary>Keeps phrases from overlapping: a hedge goes before a noun.</summary>
    private void Untangle()
    {
        for (int i = 0; i + 1 < _figures.Count; i++)
        {
            FigureCandidate before = _figures[i];
            FigureCandidate figure = _figures[i + 1];
            if (before.Phrase.End > figure.Core.Start)
                before = before.WithPhraseTo(_tokens.After(before.Core));
            if (before.Noun is { } noun && noun.End > before.Phrase.End && noun.End > figure.Core.Start)
                before = before with { Noun = null, Kind = before.Kind == FigureKind.Count ? FigureKind.Number : before.Kind };
            _figures[i] = before;
            if (before.Phrase.End > figure.Phrase.Start)
                _figures[i + 1] = figure.WithPhraseFrom(Math.Min(figure.Core.Start, before.Phrase.End));
        }
    }
}
