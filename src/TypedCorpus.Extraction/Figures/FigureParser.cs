using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads the figures of one sentence after another.</summary>
internal sealed class FigureParser
{
    private const WordRoles Triggers = WordRoles.Small | WordRoles.Tens | WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen | WordRoles.Part | WordRoles.Ordinal | WordRoles.Vague
        | WordRoles.Month | WordRoles.Weekday | WordRoles.Season | WordRoles.Decade | WordRoles.Relative | WordRoles.Day | WordRoles.Article | WordRoles.Minus | WordRoles.PartOfDate | WordRoles.Holiday | WordRoles.Opener;

    private readonly TokenStream _tokens;
    private readonly DateReader _dates;
    private readonly MeasureReader _measures;
    private readonly FalsePositiveFilter _filter;
    private readonly RuleMarks _marks;
    private readonly RangeMerger _merger;
    private readonly FigureCompleter _completer;
    private readonly DateResolver _resolver;
    private readonly List<FigureCandidate> _items = [];

    public FigureParser(TaggedArticle tagged)
    {
        ArticleConventions conventions = ArticleConventions.Of(tagged.Article.Source);
        _tokens = new TokenStream(tagged);
        NumberReader numbers = new(_tokens, new DigitReader(_tokens, conventions.DotGroups), new WordNumberReader(_tokens));
        CalendarReader calendar = new(_tokens, numbers);
        _dates = new DateReader(_tokens, calendar, new RelativeDateReader(_tokens, numbers, calendar));
        _measures = new MeasureReader(_tokens, numbers, conventions);
        _filter = new FalsePositiveFilter(_tokens, numbers);
        _marks = new RuleMarks(_tokens);
        _merger = new RangeMerger(_tokens);
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
        for (int i = 0; i < _tokens.Count;)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (!IsTrigger(i) || _marks.IsNoFigure(i))
            {
                i++;
                continue;
            }
            FigureCandidate? item = Tens(i) ?? _dates.Read(i);
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
            // A date may reach back over its article, never into the figure before it.
            if (_items.Count > 0 && item.First < _items[_items.Count - 1].End)
                item.First = item.PhraseFirst = Math.Max(i, _items[_items.Count - 1].End);
            _items.Add(item);
            i = Math.Max(item.End, i + 1);
        }
        _merger.Join(_items);
        _items.RemoveAll(item => !_completer.Finish(item));
        Untangle();
        _merger.JoinRates(_items);
        _merger.CountPieces(_items);
        _merger.JoinBounds(_items);
        ChangeFinder.Find(_tokens, _items);
        _resolver.Resolve(_items);
        return _items;
    }

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
                        return _tokens[i + 1].Word is not null || _tokens.IsAny(i + 1, "hour minute couple fortnight millennium");
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

    /// <summary><c>in his 30s</c>, <c>the low 20s</c>, <c>temperatures in the mid-90s</c>.</summary>
    private FigureCandidate? Tens(int i)
    {
        // The part of a decade is read with it.
        if (_tokens.IsAny(i, "early late mid low high upper middle"))
            i += _tokens.IsHyphen(i + 1) ? 2 : 1;
        if (!_tokens.IsDigits(i) || _tokens[i].Length != 2 || !_tokens.IsWord(i + 1, "s") || !_tokens.IsAttached(i + 1) || _tokens.Chars(i)[1] != '0')
            return null;
        decimal from = (_tokens.Chars(i)[0] - '0') * 10;
        int before = _tokens.IsHyphen(i - 1) ? i - 2 : i - 1;
        int part = _tokens.IsAny(before, "early low") ? 1 : _tokens.IsAny(before, "mid middle") ? 2 : _tokens.IsAny(before, "late high upper") ? 3 : 0;
        (decimal low, decimal high) = part switch { 1 => (0m, 3m), 2 => (4m, 6m), 3 => (7m, 9m), _ => (0m, 9m) };
        bool age = _tokens.IsAny(part == 0 ? i - 1 : before - 1, "his her their my your our");
        if (!age && !(part != 0 && _tokens.IsAny(before, "low high upper middle")) && !IsTemperature(before))
            return null;
        return new FigureCandidate
        {
            First = i,
            End = i + 2,
            PhraseFirst = part == 0 ? i : before,
            PhraseEnd = i + 2,
            Kind = age ? FigureKind.Age : FigureKind.Number,
            Rule = "tens",
            Value = from + low,
            High = from + high,
            Measure = age ? new UnitMeasure(Unit.Year) : null,
        };
    }

    private bool IsTemperature(int before)
    {
        for (int i = before - 1; i >= 0 && i > before - 10; i--)
        {
            if (_tokens.IsAny(i, "temperature temperatures highs lows mercury thermometer degrees"))
                return true;
        }
        return false;
    }

    /// <summary><c>an hour</c>, <c>a year and a half</c>, where a length of time is meant.</summary>
    private FigureCandidate? Time(int i)
    {
        if (!_tokens.Is(i, WordRoles.Article) || MeasureTable.Behind(_tokens, i + 1, out int end) is not UnitMeasure { Unit: { Dimension: Dimension.Time } unit } measure || _tokens[end - 1].Length < 3)
            return null;
        bool half = _tokens.IsWord(end, "and") && ((_tokens.Is(end + 1, WordRoles.Article) && _tokens.IsAny(end + 2, "half quarter")) || _tokens.IsWord(end + 1, "half"));
        bool said = half || _tokens.IsAny(i - 1, "for about nearly than almost within over under took takes take lasted least most spent around half in after")
            && !_tokens.IsAny(end, "of when that where") && !(_tokens.IsAny(i - 1, "for in about after") && _tokens.IsLetters(end) && !_tokens.Is(end, WordRoles.Closed));
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
