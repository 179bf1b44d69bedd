using System.Globalization;
using System.Text;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Makes dates of what the rules of dates match, and reads the parts that no rule can describe: numbers, nouns, units.</summary>
internal sealed class DateMaker(TokenStream tokens, NumberReader numbers, ArticleConventions conventions) : IPartMaker
{
    private static readonly string[] s_seasons = ["SP", "SU", "FA", "WI"];

    private readonly NumericDates _numeric = new(tokens, conventions);
    private readonly DateFigures _figures = new(tokens);

    /// <inheritdoc/>
    public Part? Read(int reading, int token)
    {
        TokenCursor at = tokens.At(token);
        return (DatePart)reading switch
        {
            DatePart.Cardinal or DatePart.ArticleNumber => Number(at, NumberTraits.Ordinal),
            DatePart.CardinalInWords => Number(at, NumberTraits.Ordinal | NumberTraits.Fraction | NumberTraits.Digits),
            DatePart.Ordinal or DatePart.OrdinalInWords => Rank(at),
            DatePart.Holiday => Holiday.At(at),
            DatePart.Noun => at.IsOpenWord ? Part(at, at.Noun) : null,
            DatePart.PluralNoun => at.IsOpenWord && at.HasSpaceBefore && !at.Is(WordRoles.Relative) ? Part(at, at.PluralNoun) : null,
            DatePart.Measure => Measure(at),
            _ => null,
        };
    }

    /// <inheritdoc/>
    public object? Make(RuleMatch match) => (DateProduction)match.Production switch
    {
        DateProduction.Word => match,
        DateProduction.Same => match.Made<object>(DateArgument.Date),
        DateProduction.Full => match.Made<DatePoint>(DateArgument.Date) is { IsDay: true } date ? date : null,
        DateProduction.Day => new DateNumber(NumberOf(match, DateArgument.Value)!.Value),
        DateProduction.Month => new DateNumber(NumberOf(match, DateArgument.Month)!.Value),
        DateProduction.Year => Year(match),
        DateProduction.Date => Date(match),
        DateProduction.Numeric => _numeric.Make(match),
        DateProduction.Iso => Iso(match),
        DateProduction.Decade => Decade(NumberOf(match, DateArgument.Digits)!.Value),
        DateProduction.Century => new DatePoint(Two(NumberOf(match, DateArgument.Rank)!.Value - 1) + "XX"),
        DateProduction.Season => Season(match),
        DateProduction.Holiday => HolidayDate(match),
        DateProduction.Months => Months(match),
        DateProduction.Unsaid => Unsaid(match),
        _ => _figures.Make(match),
    };

    /// <summary>Two digits with a zero before one.</summary>
    public static string Two(int value) => value.ToString("00", CultureInfo.InvariantCulture);

    private Part? Number(TokenCursor at, NumberTraits without) => numbers.Read(at) is { } number && !number.Is(without) ? new Part(number.Range, number) : null;

    private Part? Rank(TokenCursor at) => numbers.Read(at) is { } number && number.Is(NumberTraits.Ordinal) ? new Part(number.Range, number) : null;

    private static Part? Part(TokenCursor at, TokenRange? noun) => noun is { } found ? new Part(found, at.Tokens) : null;

    /// <summary>A unit or currency; a symbol of a letter or two is a word as often.</summary>
    private static Part? Measure(TokenCursor at)
    {
        if (at.Tokens.Language.Measures.At(at) is not { } measure)
            return null;
        bool isWord = measure.Value is UnitMeasure && measure.Range.Length == 1 && at.Length <= 2;
        return isWord ? null : new Part(measure.Range, measure.Value);
    }

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

    /// <summary>A date as the rule writes it, with what its captures say in place of the names in braces.</summary>
    private DatePoint Iso(RuleMatch match)
    {
        string[] pieces = match.Constant(DateArgument.Date)!.Split('{', '}');
        StringBuilder date = new(pieces[0]);
        for (int i = 1; i + 1 < pieces.Length; i += 2)
            date.Append(Said(match, RuleNames<DateArgument>.Parse(pieces[i]))).Append(pieces[i + 1]);
        return new DatePoint(date.ToString());
    }

    private string Said(RuleMatch match, DateArgument argument) => argument switch
    {
        DateArgument.Year => YearOf(match),
        DateArgument.Month or DateArgument.Day or DateArgument.Week => Two(NumberOf(match, argument)!.Value),
        _ => Text(NumberOf(match, argument)!.Value),
    };

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
        return match.Says(DateArgument.From, YearEnd.End)
            ? new DatePoint(year + "-" + Two(december), year + "-" + Two(december + 1 - count))
            : new DatePoint(year + "-" + Two(count), year + "-" + Two(1));
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
