using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The rules of dates: <c>dates.rules</c>, <c>periods.rules</c>, <c>spans.rules</c>, and what they can make.</summary>
internal static class DateRules
{
    /// <summary>What the rules can make, with the arguments that each takes.</summary>
    public static readonly Productions Productions = Declare();

    /// <summary>The rules.</summary>
    public static readonly RuleSet Rules = Language.English.Rules(FigureLexicon.Classes, Productions, "figures/dates.rules", "figures/periods.rules", "figures/spans.rules");

    /// <summary>The part that is a whole date or span of dates.</summary>
    public static readonly int Figure = Rules.PartOf(NameOf(DatePart.Figure));

    /// <summary>The part that the code reads under a name.</summary>
    public static DatePart PartOf(string name) => (DatePart)IndexOf(RuleNames<DatePart>.All, name);

    /// <summary>The production of a name.</summary>
    public static DateProduction ProductionOf(string name) => (DateProduction)IndexOf(RuleNames<DateProduction>.All, name);

    /// <summary>The tokens of an argument that is a capture.</summary>
    public static TokenRange? Tokens(this RuleMatch match, DateArgument argument) => match.Tokens(NameOf(argument));

    /// <summary>What was made of the tokens of an argument.</summary>
    public static T? Made<T>(this RuleMatch match, DateArgument argument)
        where T : class => match.Made(NameOf(argument)) as T;

    /// <summary>Whether the rule gives an argument this word.</summary>
    public static bool Says<T>(this RuleMatch match, DateArgument argument, T word)
        where T : struct, Enum => match.Constant(NameOf(argument)) == RuleNames<T>.All[Convert.ToInt32(word, null)];

    private static string NameOf(DatePart part) => RuleNames<DatePart>.All[(int)part];

    private static string NameOf(DateArgument argument) => RuleNames<DateArgument>.All[(int)argument];

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        int index = 0;
        while (names[index] != name)
            index++;
        return index;
    }

    private static Productions Declare()
    {
        Productions productions = new();
        foreach ((DateProduction production, DateArgument[] arguments) in s_productions)
            productions.With(RuleNames<DateProduction>.All[(int)production], [.. arguments.Select(NameOf)]);
        foreach ((DatePart part, string[] beginnings) in s_read)
            productions.Reads(NameOf(part), beginnings);
        return productions;
    }

    private static (DateProduction Production, DateArgument[] Arguments)[] s_productions =>
    [
        (DateProduction.Word, []),
        (DateProduction.Same, [DateArgument.Date]),
        (DateProduction.Full, [DateArgument.Date]),
        (DateProduction.Day, [DateArgument.Value]),
        (DateProduction.Month, [DateArgument.Month]),
        (DateProduction.Year, [DateArgument.Value, DateArgument.Century]),
        (DateProduction.Date, [DateArgument.Month, DateArgument.First, DateArgument.Day, DateArgument.Year]),
        (DateProduction.Numeric, [DateArgument.Compact, DateArgument.Year, DateArgument.Month, DateArgument.ShortMonth, DateArgument.Day]),
        (DateProduction.Weekday, [DateArgument.Weekday]),
        (DateProduction.Decade, [DateArgument.Digits]),
        (DateProduction.Century, [DateArgument.Rank]),
        (DateProduction.Quarter, [DateArgument.Quarter, DateArgument.Half, DateArgument.Year]),
        (DateProduction.Season, [DateArgument.Season, DateArgument.Fall, DateArgument.Year]),
        (DateProduction.Holiday, [DateArgument.Holiday, DateArgument.Year]),
        (DateProduction.Months, [DateArgument.Count, DateArgument.Year, DateArgument.From]),
        (DateProduction.Unsaid, [DateArgument.Period, DateArgument.Precision]),
        (DateProduction.Point, [DateArgument.Date]),
        (DateProduction.Days, [DateArgument.Date]),
        (DateProduction.Modifier, [DateArgument.Date]),
        (DateProduction.UnsaidDay, [DateArgument.Date]),
        (DateProduction.Since, [DateArgument.Date]),
        (DateProduction.Until, [DateArgument.Date]),
        (DateProduction.Span, [DateArgument.Low, DateArgument.High, DateArgument.Join, DateArgument.Now, DateArgument.Short, DateArgument.Next]),
    ];

    private static (DatePart Part, string[] Beginnings)[] s_read =>
    [
        (DatePart.Cardinal, [Productions.Digits, nameof(WordRoles.Small), nameof(WordRoles.Tens)]),
        (DatePart.CardinalInWords, [nameof(WordRoles.Small), nameof(WordRoles.Tens)]),
        (DatePart.ArticleNumber, [nameof(WordRoles.Article)]),
        (DatePart.Ordinal, [Productions.Digits, nameof(WordRoles.Ordinal), nameof(WordRoles.Small), nameof(WordRoles.Tens)]),
        (DatePart.OrdinalInWords, [nameof(WordRoles.Ordinal), nameof(WordRoles.Small), nameof(WordRoles.Tens)]),
        (DatePart.Holiday, [nameof(WordRoles.Holiday)]),
        (DatePart.Noun, []),
        (DatePart.PluralNoun, []),
        (DatePart.Measure, []),
    ];
}
