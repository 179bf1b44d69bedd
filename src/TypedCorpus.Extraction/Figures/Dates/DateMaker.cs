using System.Globalization;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Makes dates of what the rules of dates match, and reads the parts that no rule can describe: numbers, nouns, units.</summary>
internal sealed class DateMaker(TokenStream tokens, NumberReader numbers) : IPartMaker
{
    private static readonly string[] s_seasons = ["SP", "SU", "FA", "WI"];

    private readonly NumericDates _numeric = new(tokens);
    private readonly DateFigures _figures = new(tokens);

    /// <inheritdoc/>
    public Part? Read(string name, int token) => DateRules.PartOf(name) switch
    {
        DatePart.Cardinal => Number(token, NumberTraits.Ordinal),
        DatePart.CardinalInWords => Number(token, NumberTraits.Ordinal | NumberTraits.Fraction | NumberTraits.Digits),
        DatePart.ArticleNumber => Number(token, NumberTraits.Ordinal),
        DatePart.Ordinal => Rank(token),
        DatePart.OrdinalInWords => Rank(token),
        DatePart.Holiday => Holiday.At(tokens, token),
        DatePart.Noun => tokens.IsLetters(token) && !tokens.Is(token, WordRoles.Closed) ? Noun(token, false) : null,
        DatePart.PluralNoun => tokens.IsLetters(token) && tokens[token].SpaceBefore && !tokens.Is(token, WordRoles.Closed | WordRoles.Relative) ? Noun(token, true) : null,
        DatePart.Measure => Measure(token),
        _ => null,
    };

    /// <inheritdoc/>
    public object? Make(RuleMatch match) => DateRules.ProductionOf(match.Production) switch
    {
        DateProduction.Word => match,
        DateProduction.Same => match.Made<object>(DateArgument.Date),
        DateProduction.Full => match.Made<DatePoint>(DateArgument.Date) is { IsDay: true } date ? date : null,
        DateProduction.Day => new DateNumber(NumberOf(match, DateArgument.Value)!.Value),
        DateProduction.Month => new DateNumber(NumberOf(match, DateArgument.Month)!.Value),
        DateProduction.Year => Year(match),
        DateProduction.Date => Date(match),
        DateProduction.Numeric => _numeric.Make(match),
        DateProduction.Weekday => new DatePoint("XXXX-WXX-" + Text(NumberOf(match, DateArgument.Weekday)!.Value)),
        DateProduction.Decade => Decade(NumberOf(match, DateArgument.Digits)!.Value),
        DateProduction.Century => new DatePoint(Two(NumberOf(match, DateArgument.Rank)!.Value - 1) + "XX"),
        DateProduction.Quarter => Quarter(match),
        DateProduction.Season => Season(match),
        DateProduction.Holiday => HolidayDate(match),
        DateProduction.Months => Months(match),
        DateProduction.Unsaid => Unsaid(match),
        _ => _figures.Make(match),
    };

    /// <summary>Two digits with a zero before one.</summary>
    public static string Two(int value) => value.ToString("00", CultureInfo.InvariantCulture);

    private Part? Number(int token, NumberTraits without) =>
        numbers.Read(token) is { } number && !number.Is(without) ? new Part(new TokenRange(token, number.End), number) : null;

    private Part? Rank(int token) => numbers.Read(token) is { } number && number.Is(NumberTraits.Ordinal) ? new Part(new TokenRange(token, number.End), number) : null;

    private Part? Noun(int token, bool isMany) => NounPhrase.After(tokens, token, out int end, isMany) ? new Part(new TokenRange(token, end), tokens) : null;

    /// <summary>A unit or currency; a symbol of a letter or two is a word as often.</summary>
    private Part? Measure(int token) =>
        MeasureTable.Behind(tokens, token, out int end) is { } measure && !(measure is UnitMeasure && end == token + 1 && tokens[token].Length <= 2)
            ? new Part(new TokenRange(token, end), measure)
            : null;

    /// <summary>The number that an argument captures, in digits, as a number word or as a part.</summary>
    private int? NumberOf(RuleMatch match, DateArgument argument)
    {
        if (match.Tokens(argument) is not { } range)
            return null;
        if (match.Made<INumericPart>(argument) is { } part)
            return (int)part.Value;
        return tokens.IsDigits(range.Start) ? tokens.Digits(range.Start) : (int)tokens[range.Start].Word!.Value;
    }

    private DatePoint Year(RuleMatch match)
    {
        int value = NumberOf(match, DateArgument.Value)!.Value;
        if (NumberOf(match, DateArgument.Century) is { } century)
            value += century * 100;
        // The strike of '34 is history: nobody writes so of a year far ahead.
        else if (value < 100)
            value += value < 30 ? 2000 : 1900;
        return new DatePoint(Four(value));
    }

    private DatePoint? Date(RuleMatch match)
    {
        string month = YearOf(match) + "-" + Two(NumberOf(match, DateArgument.Month)!.Value);
        if (NumberOf(match, DateArgument.Day) is not { } day)
            return new DatePoint(month);
        string last = month + "-" + Two(day);
        if (NumberOf(match, DateArgument.First) is not { } first)
            return new DatePoint(last);
        return first < day ? new DatePoint(last, month + "-" + Two(first)) : null;
    }

    private static DatePoint? Decade(int value)
    {
        if (value % 10 != 0)
            return null;
        string tens = Text(value / 10);
        if (value >= 1000)
            return new DatePoint(tens + "X");
        return new DatePoint((value <= 10 ? "20" : "19") + tens + "X");
    }

    private DatePoint Quarter(RuleMatch match) => new(NumberOf(match, DateArgument.Quarter) is { } quarter
        ? YearOf(match) + "-Q" + Text(quarter)
        : YearOf(match) + "-H" + Text(NumberOf(match, DateArgument.Half)!.Value));

    private DatePoint Season(RuleMatch match)
    {
        const int fall = 2;
        return new DatePoint(YearOf(match) + "-" + s_seasons[match.Tokens(DateArgument.Fall) is null ? NumberOf(match, DateArgument.Season)!.Value : fall]);
    }

    private static DatePoint HolidayDate(RuleMatch match)
    {
        string monthDay = match.Made<Holiday>(DateArgument.Holiday)!.MonthDay;
        if (monthDay.Length > 0)
            return new DatePoint(YearOf(match) + "-" + monthDay);
        return match.Made<DatePoint>(DateArgument.Year) ?? DatePoint.Nothing;
    }

    private DatePoint Months(RuleMatch match)
    {
        const int december = 12;
        int count = NumberOf(match, DateArgument.Count)!.Value;
        string year = YearOf(match);
        (int first, int last) = match.Says(DateArgument.From, YearEnd.End) ? (december - count + 1, december) : (1, count);
        return new DatePoint(year + "-" + Two(last), year + "-" + Two(first));
    }

    /// <summary>A date of which only the precision is known: that of a week, a month, a day.</summary>
    private DatePoint Unsaid(RuleMatch match)
    {
        if (match.Tokens(DateArgument.Period) is not { } period)
            return match.Says(DateArgument.Precision, DatePrecision.Day) ? DatePoint.Day : DatePoint.Nothing;
        if (!tokens.Is(period.Start, WordRoles.Period))
            return DatePoint.Nothing;
        return tokens[period.Start].Word!.Value switch
        {
            1 => DatePoint.Day,
            2 or 7 or 14 => DatePoint.Week,
            30 => DatePoint.Month,
            _ => DatePoint.Nothing,
        };
    }

    private static string YearOf(RuleMatch match) => match.Made<DatePoint>(DateArgument.Year)?.Value ?? DatePoint.Nothing.Value;

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Four(int value) => value.ToString("0000", CultureInfo.InvariantCulture);
}
