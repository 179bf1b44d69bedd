using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>
/// The lists of words that readers of figures ask for, named by what they stand beside or what they say, from <c>context.tsv</c>. Their words are set off by single
/// spaces, as <see cref="TokenStream.IsAny"/> takes them.
/// </summary>
internal static class FigureWords
{
    public static readonly string APer = Of("a-per");
    public static readonly string AdverbsOfVerb = Of("adverbs-of-verb");
    public static readonly string Again = Of("again");
    public static readonly string AndBut = Of("and-but");
    public static readonly string AndOr = Of("and-or");
    public static readonly string Arranged = Of("arranged");
    public static readonly string Articles = Of("articles");
    public static readonly string AwayFromAnotherDay = Of("away-from-another-day");
    public static readonly string BeforeAdverbialDates = Of("before-adverbial-dates");
    public static readonly string BeforeBase = Of("before-base");
    public static readonly string BeforeHedgedDuration = Of("before-hedged-duration");
    public static readonly string BeforeMeasuredTime = Of("before-measured-time");
    public static readonly string BeforeScore = Of("before-score");
    public static readonly string BeforeSecondOfTime = Of("before-second-of-time");
    public static readonly string BeforeTimeOrNoun = Of("before-time-or-noun");
    public static readonly string BeforeVagueWhole = Of("before-vague-whole");
    public static readonly string BehindInches = Of("behind-inches");
    public static readonly string BehindMeasuredPart = Of("behind-measured-part");
    public static readonly string BehindSomeDay = Of("behind-some-day");
    public static readonly string BehindUnmeasuredTime = Of("behind-unmeasured-time");
    public static readonly string BehindVerbWon = Of("behind-verb-won");
    public static readonly string BetweenBounds = Of("between-bounds");
    public static readonly string BetweenNumberAndNoun = Of("between-number-and-noun");
    public static readonly string BetweenNumberAndUnit = Of("between-number-and-unit");
    public static readonly string ChangesWhatIsCounted = Of("changes-what-is-counted");
    public static readonly string ClauseBoundaries = Of("clause-boundaries");
    public static readonly string ConditionWords = Of("condition-words");
    public static readonly string CurrenciesThatAreWords = Of("currencies-that-are-words");
    public static readonly string EarlierOfMany = Of("earlier-of-many");
    public static readonly string ExpectedTo = Of("expected-to");
    public static readonly string FewSeveral = Of("few-several");
    public static readonly string FirstSecond = Of("first-second");
    public static readonly string FirstSecondHalf = Of("first-second-half");
    public static readonly string FollowingPrevious = Of("following-previous");
    public static readonly string GoesUpOrDown = Of("goes-up-or-down");
    public static readonly string HalfQuarter = Of("half-quarter");
    public static readonly string HasHaveHad = Of("has-have-had");
    public static readonly string HedgesOfDates = Of("hedges-of-dates");
    public static readonly string HedgesOfParts = Of("hedges-of-parts");
    public static readonly string HedgesOfTimeAway = Of("hedges-of-time-away");
    public static readonly string HolidayNeedsCapital = Of("holiday-needs-capital");
    public static readonly string HolidaysOfOneWord = Of("holidays-of-one-word");
    public static readonly string InOn = Of("in-on");
    public static readonly string IsAre = Of("is-are");
    public static readonly string JoinsRange = Of("joins-range");
    public static readonly string JoinsSeries = Of("joins-series");
    public static readonly string Limits = Of("limits");
    public static readonly string LowerCut = Of("lower-cut");
    public static readonly string NextLastThis = Of("next-last-this");
    public static readonly string NotCountedBehindHyphen = Of("not-counted-behind-hyphen");
    public static readonly string NotHedgesOfParts = Of("not-hedges-of-parts");
    public static readonly string NowTodayThen = Of("now-today-then");
    public static readonly string OfAges = Of("of-ages");
    public static readonly string OldWords = Of("old-words");
    public static readonly string OverAround = Of("over-around");
    public static readonly string PartsOfDay = Of("parts-of-day");
    public static readonly string PerWords = Of("per-words");
    public static readonly string PlansIntends = Of("plans-intends");
    public static readonly string PointsInTime = Of("points-in-time");
    public static readonly string PoundWords = Of("pound-words");
    public static readonly string Prefixes = Of("prefixes");
    public static readonly string PresentOfBe = Of("present-of-be");
    public static readonly string QuarterWords = Of("quarter-words");
    public static readonly string QuartersHalves = Of("quarters-halves");
    public static readonly string RankEndings = Of("rank-endings");
    public static readonly string RelativePronouns = Of("relative-pronouns");
    public static readonly string ScaleLetters = Of("scale-letters");
    public static readonly string Sharers = Of("sharers");
    public static readonly string SureSymbols = Of("sure-symbols");
    public static readonly string TensScores = Of("tens-scores");
    public static readonly string ThanOf = Of("than-of");
    public static readonly string TheA = Of("the-a");
    public static readonly string TimesBehindArticle = Of("times-behind-article");
    public static readonly string ToFrom = Of("to-from");
    public static readonly string ToOr = Of("to-or");
    public static readonly string UnitsThatAreWords = Of("units-that-are-words");
    public static readonly string UpDown = Of("up-down");
    public static readonly string UpDownCutRaise = Of("up-down-cut-raise");
    public static readonly string VerbsOfExtent = Of("verbs-of-extent");
    public static readonly string VerbsOfMoving = Of("verbs-of-moving");
    public static readonly string WasWere = Of("was-were");
    public static readonly string WeekMonthYearWeekend = Of("week-month-year-weekend");
    public static readonly string WideOpeners = Of("wide-openers");
    public static readonly string Will = Of("will");
    public static readonly string WillShall = Of("will-shall");
    public static readonly string Wished = Of("wished");
    public static readonly string YearMonthWeek = Of("year-month-week");

    private static Dictionary<string, string>? s_lists;

    /// <summary>The words of a list; <see langword="null"/> where there is none of that name.</summary>
    public static string? Find(string name) => Lists.TryGetValue(name, out string? words) ? words : null;

    private static Dictionary<string, string> Lists =>
        s_lists ??= Language.English.Files.Rows("figures/context.tsv").ToDictionary(static r => r[0], static r => r[1], StringComparer.Ordinal);

    private static string Of(string name) => Lists[name];
}
