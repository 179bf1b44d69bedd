using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads the figures of one sentence after another.</summary>
internal sealed class SentenceFigures
{
    private const WordRoles Triggers = WordRoles.Small | WordRoles.Tens | WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen | WordRoles.Part | WordRoles.Ordinal | WordRoles.Vague
        | WordRoles.Month | WordRoles.Weekday | WordRoles.Season | WordRoles.Decade | WordRoles.Relative | WordRoles.Day | WordRoles.Article | WordRoles.Minus | WordRoles.PartOfDate | WordRoles.Holiday | WordRoles.Opener;

    private readonly AtomRun _atoms;
    private readonly DateReader _dates;
    private readonly MeasureReader _measures;
    private readonly NonFigures _nonFigures;
    private readonly FigureJoiner _joiner;
    private readonly FigureFinisher _finisher;
    private readonly DateResolver _resolver;
    private readonly List<FigureItem> _items = [];

    public SentenceFigures(TaggedArticle tagged)
    {
        ArticleHabits habits = ArticleHabits.Of(tagged.Article.Source);
        _atoms = new AtomRun(tagged);
        NumberReader numbers = new(_atoms, new DigitReader(_atoms, habits.DotGroups), new WordNumberReader(_atoms));
        CalendarReader calendar = new(_atoms, numbers);
        _dates = new DateReader(_atoms, calendar, new PeriodReader(_atoms, numbers, calendar));
        _measures = new MeasureReader(_atoms, numbers, habits);
        _nonFigures = new NonFigures(_atoms, numbers);
        _joiner = new FigureJoiner(_atoms);
        _finisher = new FigureFinisher(_atoms);
        _resolver = new DateResolver(_atoms, numbers, tagged.Article.Source);
    }

    /// <summary>The atoms of the sentence that was read last.</summary>
    public AtomRun Atoms => _atoms;

    /// <summary>The figures of a sentence; the list is used again for the next.</summary>
    public List<FigureItem> Read(TextSpan sentence, CancellationToken cancellationToken)
    {
        _items.Clear();
        _atoms.Read(sentence);
        for (int i = 0; i < _atoms.Count;)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (!IsTrigger(i))
            {
                i++;
                continue;
            }
            FigureItem? item = Tens(i) ?? _dates.Read(i);
            if (item is null && _nonFigures.Skip(i, out int end))
            {
                i = end;
                continue;
            }
            item ??= _measures.Read(i) ?? Time(i) ?? RomanNumeral.Read(_atoms, i);
            if (item is null)
            {
                i = EndOfChain(i);
                continue;
            }
            // A date may reach back over its article, never into the figure before it.
            if (_items.Count > 0 && item.First < _items[_items.Count - 1].End)
                item.First = item.PhraseFirst = Math.Max(i, _items[_items.Count - 1].End);
            _items.Add(item);
            i = Math.Max(item.End, i + 1);
        }
        _joiner.Join(_items);
        _items.RemoveAll(item => !_finisher.Finish(item, _nonFigures));
        Untangle();
        _joiner.JoinBounds(_items);
        ChangeFinder.Find(_atoms, _items);
        _resolver.Resolve(_items);
        return _items;
    }

    private bool IsTrigger(int i)
    {
        ref readonly Atom atom = ref _atoms[i];
        switch (atom.Kind)
        {
            case AtomKind.Digits:
                return true;
            case AtomKind.Sign:
                char c = _atoms.Sign(i);
                return c >= 0x80 || c is '$' or '-' or '\'' or '.';
            default:
                if (atom.Word is { } word)
                {
                    if (word.Is(WordRoles.Article) && _atoms.IsLetters(i + 1))
                        return _atoms[i + 1].Word is not null || _atoms.IsAny(i + 1, "hour minute couple fortnight millennium");
                    if (word.Is(Triggers & ~WordRoles.Article))
                        return true;
                }
                if (RomanNumeral.IsLike(_atoms, i))
                    return true;
                // Codes of currencies before a number; Q3; FY2021.
                return atom.Length <= 6 && i + 1 < _atoms.Count && (_atoms.IsDigits(i + 1) || (_atoms.Sign(i + 1) is not ('\0' or ',' or '"')));
        }
    }

    /// <summary>Digits with dots that are no number are passed over as one.</summary>
    private int EndOfChain(int i)
    {
        if (!_atoms.IsDigits(i))
            return i + 1;
        int end = i + 1;
        while (_atoms.IsSign(end, '.') && _atoms.IsAttached(end) && _atoms.IsAttached(end + 1) && _atoms.IsDigits(end + 1))
            end += 2;
        return end;
    }

    /// <summary><c>in his 30s</c>, <c>the low 20s</c>, <c>temperatures in the mid-90s</c>.</summary>
    private FigureItem? Tens(int i)
    {
        // The part of a decade is read with it.
        if (_atoms.IsAny(i, "early late mid low high upper middle"))
            i += _atoms.IsHyphen(i + 1) ? 2 : 1;
        if (!_atoms.IsDigits(i) || _atoms[i].Length != 2 || !_atoms.IsWord(i + 1, "s") || !_atoms.IsAttached(i + 1) || _atoms.Chars(i)[1] != '0')
            return null;
        decimal from = (_atoms.Chars(i)[0] - '0') * 10;
        int before = _atoms.IsHyphen(i - 1) ? i - 2 : i - 1;
        int part = _atoms.IsAny(before, "early low") ? 1 : _atoms.IsAny(before, "mid middle") ? 2 : _atoms.IsAny(before, "late high upper") ? 3 : 0;
        (decimal low, decimal high) = part switch { 1 => (0m, 3m), 2 => (4m, 6m), 3 => (7m, 9m), _ => (0m, 9m) };
        bool age = _atoms.IsAny(part == 0 ? i - 1 : before - 1, "his her their my your our");
        if (!age && (part == 0 || (!_atoms.IsAny(before, "low high upper middle") && !IsTemperature(before))))
            return null;
        return new FigureItem
        {
            First = i,
            End = i + 2,
            PhraseFirst = part == 0 ? i : before,
            PhraseEnd = i + 2,
            Kind = age ? FigureKind.Age : FigureKind.Number,
            Value = from + low,
            High = from + high,
            Measure = age ? new UnitMeasure(Unit.Year) : null,
        };
    }

    private bool IsTemperature(int before)
    {
        for (int i = before - 1; i >= 0 && i > before - 10; i--)
        {
            if (_atoms.IsAny(i, "temperature temperatures highs lows mercury thermometer degrees"))
                return true;
        }
        return false;
    }

    /// <summary><c>an hour</c>, <c>a year and a half</c>, where a length of time is meant.</summary>
    private FigureItem? Time(int i)
    {
        if (!_atoms.Is(i, WordRoles.Article) || MeasureTable.Behind(_atoms, i + 1, out int end) is not UnitMeasure { Unit: { Dimension: Dimension.Time } unit } measure || _atoms[end - 1].Length < 3)
            return null;
        bool half = _atoms.IsWord(end, "and") && ((_atoms.Is(end + 1, WordRoles.Article) && _atoms.IsAny(end + 2, "half quarter")) || _atoms.IsWord(end + 1, "half"));
        bool said = half || _atoms.IsAny(i - 1, "for about nearly than almost within over under took takes take lasted least most spent around half in after")
            && !_atoms.IsAny(end, "of when that where") && !(_atoms.IsAny(i - 1, "for in about after") && _atoms.IsLetters(end) && !_atoms.Is(end, WordRoles.Closed));
        if (!said || unit.Equals(Unit.Second) && !half)
            return null;
        decimal value = 1;
        if (half)
        {
            int part = _atoms.IsWord(end + 1, "half") ? end + 1 : end + 2;
            value += 1 / _atoms[part].Word!.Value;
            end = part + 1;
        }
        return new FigureItem { First = i, End = end, PhraseFirst = i, PhraseEnd = end, Kind = FigureKind.Duration, Value = value, Measure = measure };
    }

    /// <summary>Keeps phrases from overlapping: a hedge goes before a noun.</summary>
    private void Untangle()
    {
        for (int i = 1; i < _items.Count; i++)
        {
            FigureItem before = _items[i - 1];
            FigureItem item = _items[i];
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
