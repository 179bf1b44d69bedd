using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The rules of dates: <c>dates.rules</c>, <c>periods.rules</c>, <c>spans.rules</c>, and what they can make.</summary>
internal static class DateRules
{
    // What a number can begin with, wherever it stands.
    private static readonly string[] s_numbers =
    [
        Productions.Digits, Productions.Signs, nameof(WordRoles.Small), nameof(WordRoles.Tens), nameof(WordRoles.Hundred), nameof(WordRoles.Scale), nameof(WordRoles.Dozen),
        nameof(WordRoles.Part), nameof(WordRoles.Ordinal), nameof(WordRoles.Vague), nameof(WordRoles.Article), nameof(WordRoles.Minus), WordLists(WordList.FewSeveral),
    ];

    /// <summary>What the rules can make, with the arguments that each takes.</summary>
    public static readonly Productions Productions = Declare();

    /// <summary>The name of the part that is a whole date or span of dates.</summary>
    public static string Figure => NameOf(DatePart.Figure);

    /// <summary>The tokens of an argument that is a capture.</summary>
    public static TokenRange? Tokens(this RuleMatch match, DateArgument argument) => match.Tokens(NameOf(argument));

    /// <summary>What was made of the tokens of an argument.</summary>
    public static T? Made<T>(this RuleMatch match, DateArgument argument)
        where T : class => match.Made(NameOf(argument)) as T;

    /// <summary>What the rule itself gives an argument; <see langword="null"/> where it gives nothing, or a capture.</summary>
    public static string? Constant(this RuleMatch match, DateArgument argument) => match.Constant(NameOf(argument));

    /// <summary>Whether the rule gives an argument this word.</summary>
    public static bool Says<T>(this RuleMatch match, DateArgument argument, T word)
        where T : struct, Enum => match.Constant(argument) == RuleNames<T>.All[Convert.ToInt32(word, null)];

    private static string NameOf(DatePart part) => RuleNames<DatePart>.All[(int)part];

    private static string NameOf(DateArgument argument) => RuleNames<DateArgument>.All[(int)argument];

    private static Productions Declare()
    {
        // In the order of their enumerations, so that their numbers are those of the members.
        Productions productions = new();
        for (int production = 0; production < RuleNames<DateProduction>.All.Count; production++)
            productions.With(RuleNames<DateProduction>.All[production], [.. ArgumentsOf((DateProduction)production).Select(NameOf)]);
        for (DatePart part = 0; part < DatePart.Figure; part++)
            productions.Reads(NameOf(part), BeginningsOf(part), InnerBeginningsOf(part));
        return productions;
    }

    private static DateArgument[] ArgumentsOf(DateProduction production) => production switch
    {
        DateProduction.Word => [],
        DateProduction.Day => [DateArgument.Value],
        DateProduction.Month => [DateArgument.Month],
        DateProduction.Year => [DateArgument.Value, DateArgument.Century],
        DateProduction.Date => [DateArgument.Month, DateArgument.First, DateArgument.Day, DateArgument.Year],
        DateProduction.Numeric => [DateArgument.Compact, DateArgument.Year, DateArgument.Month, DateArgument.ShortMonth, DateArgument.Day],
        DateProduction.Iso => [DateArgument.Date, DateArgument.Year, DateArgument.Month, DateArgument.Day, DateArgument.Week, DateArgument.Weekday, DateArgument.Quarter, DateArgument.Half],
        DateProduction.Decade => [DateArgument.Digits],
        DateProduction.Century => [DateArgument.Rank],
        DateProduction.Season => [DateArgument.Season, DateArgument.Fall, DateArgument.Year],
        DateProduction.Holiday => [DateArgument.Holiday, DateArgument.Year],
        DateProduction.Months => [DateArgument.Count, DateArgument.Year, DateArgument.From],
        DateProduction.Unsaid => [DateArgument.Period, DateArgument.Precision],
        DateProduction.Span => [DateArgument.Low, DateArgument.High, DateArgument.Join, DateArgument.Now, DateArgument.Short, DateArgument.Next],
        _ => [DateArgument.Date],
    };

    private static string[] BeginningsOf(DatePart part) => part switch
    {
        DatePart.Cardinal => [Productions.Digits, nameof(WordRoles.Small), nameof(WordRoles.Tens)],
        DatePart.CardinalInWords => [nameof(WordRoles.Small), nameof(WordRoles.Tens)],
        DatePart.ArticleNumber => [nameof(WordRoles.Article)],
        DatePart.Ordinal => [Productions.Digits, nameof(WordRoles.Ordinal), nameof(WordRoles.Small), nameof(WordRoles.Tens)],
        DatePart.OrdinalInWords => [nameof(WordRoles.Ordinal), nameof(WordRoles.Small), nameof(WordRoles.Tens)],
        DatePart.Holiday => [nameof(WordRoles.Holiday)],
        // Only asked for after other tokens.
        _ => [],
    };

    private static string[] InnerBeginningsOf(DatePart part) => part switch
    {
        DatePart.Holiday => [nameof(WordRoles.Holiday)],
        DatePart.Noun or DatePart.PluralNoun => [Productions.Letters],
        DatePart.Measure => [],
        _ => s_numbers,
    };

    private static string WordLists(WordList list) => RuleNames<WordList>.All[(int)list];
}
