using System.Globalization;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Makes figures of the dates that rules have put together: one date, what it bounds, a span of two.</summary>
internal sealed class DateFigures(TokenStream tokens)
{
    /// <summary>The figure of a match; <see langword="null"/> where its dates do not go together.</summary>
    public FigureCandidate? Make(RuleMatch match)
    {
        if ((DateProduction)match.Production == DateProduction.Span)
            return Span(match);
        TokenRange core = match.Tokens(DateArgument.Date)!.Value;
        TokenRange phrase = match.Range;
        DatePoint date = match.Made<DatePoint>(DateArgument.Date) ?? DatePoint.Day;
        if (date.Low is null)
            return OfDay((DateProduction)match.Production, phrase, core, date);
        // What is a span by itself bounds nothing.
        DateValue span = new(null, date.Low, date.Value);
        return (DateProduction)match.Production switch
        {
            DateProduction.Days => Figure(phrase, core, span),
            DateProduction.Since or DateProduction.Until or DateProduction.Modifier => null,
            _ => Figure(core, core, span),
        };
    }

    private FigureCandidate? OfDay(DateProduction production, TokenRange phrase, TokenRange core, DatePoint date)
    {
        bool isModifier = date.EndsInDigit && !tokens.LastOf(core).Is(WordList.YearMonthWeek);
        return production switch
        {
            DateProduction.Since => Figure(phrase, core, new DateValue(date.Value, date.Value, null)),
            DateProduction.Until => Figure(phrase, core, new DateValue(date.Value, null, date.Value)),
            DateProduction.Modifier when !isModifier => null,
            DateProduction.Days => null,
            _ => Figure(core, core, new DateValue(date.Value)),
        };
    }

    private FigureCandidate? Span(RuleMatch match)
    {
        TokenRange from = match.Tokens(DateArgument.Low)!.Value;
        if (match.Made<DatePoint>(DateArgument.Low) is not { Low: null } low || Second(match, from.Last, low) is not { Low: null } high)
            return null;
        string first = WithYearOf(high, low.Value);
        return IsAfter(first, high.Value) ? null : Figure(match.Range, new TokenRange(from.Start, match.Range.End), new DateValue(null, first, high.Value));
    }

    /// <summary>Whether a day comes after another, so that both are no span: the dash of a dateline.</summary>
    private static bool IsAfter(string first, string last) =>
        char.IsDigit(first[0]) && new DatePoint(first).IsDay && new DatePoint(last).IsDay && char.IsDigit(last[0]) && string.CompareOrdinal(first, last) > 0;

    /// <summary>The last date of a span.</summary>
    private DatePoint? Second(RuleMatch match, int lastOfFirst, DatePoint low)
    {
        if (match.Tokens(DateArgument.Now) is not null)
            return DatePoint.Day;
        if (match.Tokens(DateArgument.Short) is { } ending)
            return IsYear(lastOfFirst) && tokens.Digits(ending.Start) > tokens.Digits(lastOfFirst) % 100
                ? new DatePoint(tokens.Chars(lastOfFirst).Slice(0, 2).ToString() + tokens.Chars(ending.Start).ToString())
                : null;
        if (match.Tokens(DateArgument.Next) is { } next)
            return IsYear(lastOfFirst) ? YearAfter(lastOfFirst, next.Start) : null;
        // A dash between spaces may set off something else, unless dates stand on both sides.
        return match.Made<DatePoint>(DateArgument.High) is { } high && (high.EndsInDigit || !IsLooseDash(match)) ? high : null;
    }

    private bool IsYear(int token) => tokens.IsDigits(token) && tokens[token].Length == 4;

    /// <summary>The second year of <c>2018/19</c> or <c>1999/2000</c>, if it is the next one.</summary>
    private DatePoint? YearAfter(int first, int second)
    {
        string year = (tokens.Digits(first) + 1).ToString(CultureInfo.InvariantCulture);
        return tokens.Chars(second).SequenceEqual(year.AsSpan(year.Length - tokens[second].Length)) ? new DatePoint(year) : null;
    }

    private bool IsLooseDash(RuleMatch match) => match.Tokens(DateArgument.Join) is { } join && tokens.IsDash(join.Start) && !tokens.IsAttached(join.Start);

    /// <summary>The first date with the year of the last, where it is said once: <c>June to August 2012</c>.</summary>
    private static string WithYearOf(DatePoint last, string first)
    {
        const int month = 5;
        string to = last.Value;
        if (first.Length < 7 || first[0] != 'X' || first[month] == 'W' || !last.HasYear || to.Length < 7)
            return first;
        bool isEarlier = char.IsDigit(first[month]) && char.IsDigit(to[month]) && string.CompareOrdinal(first, month, to, month, month) > 0;
        return PublishedDay.WithYear(first, to, isEarlier ? PublishedDay.Last : PublishedDay.This);
    }

    private static FigureCandidate Figure(TokenRange phrase, TokenRange core, DateValue value) => new()
    {
        Core = core,
        Phrase = phrase,
        Kind = FigureKind.Date,
        Date = value,
    };
}
