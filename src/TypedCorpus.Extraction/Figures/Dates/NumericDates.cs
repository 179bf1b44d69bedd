using System.Globalization;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Makes dates that are written in digits: what can be no month is the day, and where both can be, the article tells by its money whether the day is first.</summary>
internal sealed class NumericDates(TokenStream tokens, ArticleConventions conventions)
{
    /// <summary>The date of a match; <see langword="null"/> where the digits are none.</summary>
    public DatePoint? Make(RuleMatch match)
    {
        if (match.Tokens(DateArgument.Compact) is { } compact)
        {
            int digits = tokens.Digits(compact.Start);
            return digits / 10000 is >= 1900 and <= 2100 and var first ? Date(first, digits / 100 % 100, digits % 100) : null;
        }
        int? year = Year(match);
        if (Number(match, DateArgument.ShortMonth) is { } shortMonth)
            return shortMonth <= year % 100 ? new DatePoint(Text(year) + "-" + DateMaker.Two(shortMonth)) : null;
        int month = Number(match, DateArgument.Month)!.Value;
        if (match.Tokens(DateArgument.Day) is not { } days)
            return new DatePoint(Text(year) + "-" + DateMaker.Two(month));
        int day = tokens.Digits(days.Start);
        bool isYearFirst = match.Tokens(DateArgument.Year) is { } range && range.Start < days.Start;
        // 28/2/2021, 2.28.2021
        if (!isYearFirst && (month > 12 || (day <= 12 && conventions.WritesDayFirst)))
            (month, day) = (day, month);
        return Date(year, month, day);
    }

    private int? Year(RuleMatch match)
    {
        if (match.Tokens(DateArgument.Year) is not { } range)
            return null;
        int year = tokens.Digits(range.Start);
        if (tokens[range.Start].Length > 2)
            return year;
        return year < 50 ? year + 2000 : year + 1900;
    }

    private int? Number(RuleMatch match, DateArgument argument)
    {
        if (match.Tokens(argument) is not { } range)
            return null;
        return tokens.IsDigits(range.Start) ? tokens.Digits(range.Start) : (int)tokens[range.Start].Word!.Value;
    }

    private static DatePoint? Date(int? year, int month, int day) =>
        month is >= 1 and <= 12 && day is >= 1 and <= 31 && year is null or (>= 1000 and <= 2199)
            ? new DatePoint(Text(year) + "-" + DateMaker.Two(month) + "-" + DateMaker.Two(day))
            : null;

    private static string Text(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? DatePoint.Nothing.Value;
}
