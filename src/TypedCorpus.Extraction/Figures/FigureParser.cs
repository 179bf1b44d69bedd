using TypedCorpus.Extraction.Patterns;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads the figures of one sentence after another.</summary>
internal sealed class FigureParser
{
    private const WordRoles Triggers = WordRoles.Small | WordRoles.Tens | WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen | WordRoles.Part | WordRoles.Ordinal | WordRoles.Vague
        | WordRoles.Month | WordRoles.Weekday | WordRoles.Season | WordRoles.Decade | WordRoles.Relative | WordRoles.Day | WordRoles.Article | WordRoles.Minus | WordRoles.PartOfDate | WordRoles.Holiday | WordRoles.Opener;

    private readonly TokenStream _tokens;
    private readonly RuleScanner _dates;
    private readonly MeasureReader _measures;
    private readonly FalsePositiveFilter _filter;
    private readonly RuleMarks _marks;
    private readonly RangeMerger _merger;
    private readonly RateMerger _rates;
    private readonly FigureCompleter _completer;
    private readonly DateResolver _resolver;
    private readonly List<FigureCandidate> _items = [];

    public FigureParser(TaggedArticle tagged)
    {
        ArticleConventions conventions = ArticleConventions.Of(tagged.Article.Source);
        _tokens = new TokenStream(tagged);
        NumberReader numbers = new(_tokens, new DigitReader(_tokens, conventions.DotGroups), new WordNumberReader(_tokens));
        _dates = new RuleScanner(DateRules.Rules, _tokens, new DateMaker(_tokens, numbers));
        _measures = new MeasureReader(_tokens, numbers, conventions);
        _filter = new FalsePositiveFilter(_tokens, numbers);
        _marks = new RuleMarks(_tokens);
        _merger = new RangeMerger(_tokens);
        _rates = new RateMerger(_tokens);
        _completer = new FigureCompleter(_tokens, _filter, _marks);
        _resolver = new DateResolver(_tokens, numbers, tagged.Article.Source);
    }

    /// <summary>The tokens of the sentence that was read last.</summary>
    public TokenStream Tokens => _tokens;

    /// <summary>The figures of a sentence; the list is used again for the next.</summary>
    public List<FigureCandidate> Read(TextSpan sentence, CancellationToken cancellationToken)
    {
        _items.Clear();
        _tokens.Read(sentence);
        _marks.Read();
        _dates.Read(new TokenRange(0, _tokens.Count));
        for (int i = 0; i < _tokens.Count;)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (!IsTrigger(i) || _marks.IsNoFigure(i))
            {
                i++;
                continue;
            }
            FigureCandidate? item = _marks.TensAt(i) ?? DateAt(i);
            if (item is null && _marks.IsNoNumber(i))
            {
                i++;
                continue;
            }
            if (item is null && _filter.Skip(i, out int end))
            {
                i = end;
                continue;
            }
            item ??= _measures.Read(i) ?? Time(i) ?? RomanNumeral.Read(_tokens, i);
            if (item is null)
            {
                i = EndOfChain(i);
                continue;
            }
            if (_marks.HasNoFigure(new TokenRange(item.First, item.End)))
            {
                i++;
                continue;
            }
            _items.Add(item);
            i = Math.Max(item.End, i + 1);
        }
        _merger.Join(_items);
        _items.RemoveAll(item => !_completer.Finish(item));
        Untangle();
        _rates.JoinRates(_items);
        _rates.CountPieces(_items);
        _merger.JoinBounds(_items);
        ChangeFinder.Find(_tokens, _items);
        _resolver.Resolve(_items);
        return _items;
    }

    private FigureCandidate? DateAt(int i) =>
        _dates.PartAt(DateRules.Figure, i) is { } date && !_marks.HasTens(date.Range) ? (FigureCandidate)date.Value : null;

    private bool IsTrigger(int i)
    {
        ref readonly FigureToken token = ref _tokens[i];
        switch (token.Kind)
        {
            case FigureTokenKind.Digits:
                return true;
            case FigureTokenKind.Sign:
                char c = _tokens.Sign(i);
                return c >= 0x80 || c is '$' or '-' or '\'' or '.';
            default:
                if (token.Word is { } word)
                {
                    if (word.Is(WordRoles.Article) && _tokens.IsLetters(i + 1))
                        return _tokens[i + 1].Word is not null || _tokens.IsAny(i + 1, FigureWords.TimesBehindArticle);
                    if (word.Is(Triggers & ~WordRoles.Article))
                        return true;
                }
                if (RomanNumeral.IsLike(_tokens, i))
                    return true;
                // Codes of currencies before a number; Q3; FY2021.
                return token.Length <= 6 && i + 1 < _tokens.Count && (_tokens.IsDigits(i + 1) || (_tokens.Sign(i + 1) is not ('\0' or ',' or '"')));
        }
    }

    /// <summary>Digits with dots that are no number are passed over as one.</summary>
    private int EndOfChain(int i)
    {
        if (!_tokens.IsDigits(i))
            return i + 1;
        int end = i + 1;
        while (_tokens.IsSign(end, '.') && _tokens.IsAttached(end) && _tokens.IsAttached(end + 1) && _tokens.IsDigits(end + 1))
            end += 2;
        return end;
    }

    /// <summary><c>an hour</c>, <c>a year and a half</c>, where a length of time is meant.</summary>
    private FigureCandidate? Time(int i)
    {
        if (!_tokens.Is(i, WordRoles.Article) || MeasureTable.Behind(_tokens, i + 1, out int end) is not UnitMeasure { Unit: { Dimension: Dimension.Time } unit } measure || _tokens[end - 1].Length < 3)
            return null;
        bool half = _tokens.IsWord(end, "and") && ((_tokens.Is(end + 1, WordRoles.Article) && _tokens.IsAny(end + 2, FigureWords.HalfQuarter)) || _tokens.IsWord(end + 1, "half"));
        bool said = half || _tokens.IsAny(i - 1, FigureWords.BeforeMeasuredTime)
            && !_tokens.IsAny(end, FigureWords.BehindUnmeasuredTime) && !(_tokens.IsAny(i - 1, FigureWords.BeforeTimeOrNoun) && _tokens.IsLetters(end) && !_tokens.Is(end, WordRoles.Closed));
        if (!said || unit.Equals(Unit.Second) && !half)
            return null;
        decimal value = 1;
        if (half)
        {
            int part = _tokens.IsWord(end + 1, "half") ? end + 1 : end + 2;
            value += 1 / _tokens[part].Word!.Value;
            end = part + 1;
        }
        return new FigureCandidate { First = i, End = end, PhraseFirst = i, PhraseEnd = end, Kind = FigureKind.Duration, Value = value, Measure = measure };
    }

    /// <summary>Keeps phrases from overlapping: a hedge goes before a noun.</summary>
    private void Untangle()
    {
        for (int i = 1; i < _items.Count; i++)
        {
            FigureCandidate before = _items[i - 1];
            FigureCandidate item = _items[i];
            if (before.PhraseEnd > item.First)
                before.PhraseEnd = before.End;
            if (before.PhraseEnd > item.PhraseFirst)
                item.PhraseFirst = Math.Min(item.First, before.PhraseEnd);
            if (before.Noun.End > before.PhraseEnd && before.Noun.End > item.First)
            {
                before.Noun = default;
                if (before.Kind == FigureKind.Count)
                    before.Kind = FigureKind.Number;
            }
        }
    }
}
