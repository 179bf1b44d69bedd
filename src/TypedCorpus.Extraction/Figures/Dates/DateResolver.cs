namespace TypedCorpus.Extraction.Figures;

/// <summary>
/// Completes partial dates by the article's own day: <c>on Tuesday</c>, <c>in June</c>, <c>last week</c>. Only where every reading agrees: a weekday or a
/// month by the tense of its verb, <c>last June</c> where the latest June is also the one of last year. Otherwise a date stays as it was said.
/// </summary>
internal sealed class DateResolver
{
    private readonly TokenStream _tokens;
    private readonly TenseReader _tenses;
    private readonly RelativeDates _relative;
    private readonly PublishedDay? _day;
    private readonly ParagraphContext _context;

    public DateResolver(TokenStream tokens, NumberReader numbers, SourceArticle source)
    {
        _tokens = tokens;
        _tenses = new TenseReader(tokens);
        _relative = new RelativeDates(tokens, numbers, _tenses);
        _day = PublishedDay.Parse(source.Published);
        _context = new ParagraphContext(source);
    }

    /// <summary>Completes the dates of a sentence, in place.</summary>
    public void Resolve(List<FigureCandidate> figures)
    {
        if (_day is not { } day || figures.Count == 0)
            return;
        _context.MoveTo(_tokens[0].Start);
        // Another year says which June is meant: that of the story, not the latest. So it is until a sentence comes back to these days.
        bool isElsewhere = HasDateElsewhere(figures, day);
        bool isNow = !isElsewhere && HasDateNow(figures, day);
        _context.IsElsewhere = isElsewhere || (_context.IsElsewhere && !isNow);
        for (int i = 0; i < figures.Count; i++)
        {
            if (figures[i].Date is not { } date || _context.IsQuoted(_tokens[figures[i].Core.Start].Start))
                continue;
            DateValue resolved = Resolved(figures[i], date, day);
            if (resolved != date)
                figures[i] = figures[i] with { Date = resolved, IsCompleted = true };
        }
    }

    private bool HasDateElsewhere(List<FigureCandidate> figures, PublishedDay day)
    {
        foreach (FigureCandidate figure in figures)
        {
            if (figure.Date is { } date && IsElsewhere(figure, date, day) && !IsOfComparison(figure, figures))
                return true;
        }
        return false;
    }

    private bool HasDateNow(List<FigureCandidate> figures, PublishedDay day)
    {
        foreach (FigureCandidate figure in figures)
        {
            if (figure.Date is { } date && IsNow(figure, date, day))
                return true;
        }
        return false;
    }

    private bool IsNow(FigureCandidate figure, DateValue date, PublishedDay day)
    {
        if (date.Value is not { } value)
            return false;
        TokenCursor first = _tokens.At(figure.Core.Start);
        if (value.StartsWith(day.YearText, StringComparison.Ordinal) || new DatePoint(value).IsWeekday || (first.Is(WordRoles.Day) && !first.Is(WordList.Today)))
            return true;
        return RelativeWord(figure) is { } word && word.Is(WordList.NextLastThis) && word.Next.Is(WordList.WeekMonthYearWeekend);
    }

    private DateValue Resolved(FigureCandidate figure, DateValue date, PublishedDay day)
    {
        if (date is { Value: null, Low: { } low, High: { } high })
            return Span(figure, low, high, day) ?? date;
        if (date.Value is not { } value || value[0] != 'X')
            return date;
        string? sure = RelativeWord(figure) is { } word ? RelativeDates.AtWord(word, value, day) : _relative.Away(figure, day) ?? _relative.Day(figure, value, day) ?? Named(figure, date, day);
        return sure is null ? date : new DateValue(sure, date.Low is null ? null : sure, date.High is null ? null : sure);
    }

    private bool IsElsewhere(FigureCandidate figure, DateValue date, PublishedDay day)
    {
        if (IsOtherYear(date.Value, day) || IsOtherYear(date.Low, day) || IsOtherYear(date.High, day))
            return true;
        bool isPartial = date.Value is { } value && value[0] == 'X';
        return isPartial && (_tokens.LastOf(figure.Core).Is(WordList.AwayFromAnotherDay) || _tokens.At(figure.Core.Start).Is(WordList.FollowingPrevious));
    }

    /// <summary>Whether a time away is only that of what is compared: <c>from $1.19 a year earlier</c>.</summary>
    private bool IsOfComparison(FigureCandidate figure, List<FigureCandidate> figures) =>
        figure.Date is { Value: { } value } && value[0] == 'X' && _tokens.LastOf(figure.Core).Is(WordList.AwayFromAnotherDay)
        && figures.Exists(other => other.Date is null && (other.Per?.Range.End ?? other.Phrase.End) == figure.Phrase.Start);

    private static bool IsOtherYear(string? value, PublishedDay day) => value is not null && value[0] != 'X' && !value.StartsWith(day.YearText, StringComparison.Ordinal);

    /// <summary>The word <c>last</c>, <c>next</c> or <c>this</c> of a date, with something after it.</summary>
    private TokenCursor? RelativeWord(FigureCandidate figure)
    {
        for (TokenCursor at = _tokens.At(figure.Core.Start); at.Index < figure.Core.Last; at = at.Next)
        {
            if (at.Is(WordRoles.Relative))
                return at;
        }
        return null;
    }

    /// <summary>A weekday, a month or a day of a month, by tense; a day of a month with its weekday by the calendar.</summary>
    private string? Named(FigureCandidate figure, DateValue date, PublishedDay day)
    {
        DatePoint point = new(date.Value!);
        TokenCursor first = _tokens.At(figure.Core.Start);
        // Friday the 13th may be another Friday than the nearest.
        if (point.IsWeekday)
            return _tokens.LastOf(figure.Core).Is(WordList.RankEndings) ? null : day.NearestWeekday(TenseOf(figure, date), point.Weekday);
        if (!point.HasMonth)
            return null;
        if (point.IsDay && first.Is(WordRoles.Weekday))
            return day.WithWeekday(point.Value, (int)first.Value);
        return _context.IsElsewhere ? null : day.NearestMonth(TenseOf(figure, date), point.Value);
    }

    private Tense TenseOf(FigureCandidate figure, DateValue date)
    {
        if (date.Low is not null)
            return _tokens.At(figure.Phrase.Start).Is(WordList.Since) ? Tense.Past : Tense.Unknown;
        return date.High is not null ? Tense.Unknown : _tenses.Find(figure.Core);
    }

    private DateValue? Span(FigureCandidate figure, string low, string high, PublishedDay day)
    {
        if (_context.IsElsewhere || !IsMonthWithoutYear(low) || !IsMonthWithoutYear(high) || low.Length != high.Length)
            return null;
        Tense tense = _tenses.Find(figure.Core with { Start = figure.Phrase.Start });
        bool isOneYear = string.CompareOrdinal(low, high) <= 0;
        if (tense == Tense.Past && day.NearestMonth(tense, high) is { } last)
            return new DateValue(null, PublishedDay.WithYear(low, last, isOneYear ? PublishedDay.This : PublishedDay.Last), last);
        return tense == Tense.Future && day.NearestMonth(tense, low) is { } first
            ? new DateValue(null, first, PublishedDay.WithYear(high, first, isOneYear ? PublishedDay.This : PublishedDay.Next))
            : null;
    }

    private static bool IsMonthWithoutYear(string value) => new DatePoint(value) is { HasYear: false, HasMonth: true };
}
