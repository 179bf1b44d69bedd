namespace TypedCorpus.Extraction.Tests.Figures;

/// <summary>Amounts, hedges, names that hold digits and scores in every combination with what stands around them: a rule is too wide or too narrow now and then in any of them.</summary>
public sealed class FigureGridTests
{
    private static readonly (string Text, string Approximation)[] s_hedges =
        [("", ""), ("about ", "About "), ("more than ", "MoreThan "), ("at least ", "AtLeast "), ("up to ", "AtMost "), ("over ", "MoreThan "), ("fewer than ", "LessThan ")];

    private static readonly (string Text, string Value)[] s_amounts =
        [("1,200", "1200"), ("45", "45"), ("1.2 million", "1200000"), ("forty-five", "45"), ("half a million", "500000"), ("12 500", "12500"), ("2,026", "2026"), ("two dozen", "24")];

    private static readonly string[] s_nouns = ["police officers", "first-time buyers", "would-be migrants"];

    private static readonly string[] s_names =
        ["Flight BA123", "the M25", "Route 66", "Article 50", "Covid-19", "the G7", "the FTSE 100", "Channel 4", "Apollo 11", "Room 101", "the F-35", "the 737 Max", "No 10", "the iPhone 15",
            "H5N1", "CO2", "Title IX", "the 401(k)", "Schalke 04", "the 49ers", "Chapter 11", "the Six Nations"];

    private static readonly string[] s_scores = ["2-1", "24-17", "112-104", "0-0", "3–1"];

    public static TheoryData<string> Counts() => ["The closure affected {0}.", "{0} were found.", "“We lost {0} in the flood,” the mayor said.", "The plan covers {0}, he said.", "There were {0} there."];

    public static TheoryData<string> Namings() => ["Much depends on {0}, he said.", "{0} was in the news.", "The row over {0} and jobs goes on.", "“{0} matters,” he said."];

    public static TheoryData<string> Games() => ["Leeds beat Norton {0}.", "Leeds {0} Norton.", "It was {0} at the break.", "A {0} win lifted Leeds.", "Leeds were {0} ahead.", "Leeds won the game {0}."];

    public static TheoryData<string, int> Moves() => new()
    {
        { "Revenue {0} by 12 per cent to $4.5m from $4m{1}.", 3 },
        { "Net profit {0} to £45m from £40m{1}.", 2 },
        { "The index {0} 45.2 points, or 0.6 percent, to 7,120{1}.", 3 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void What_is_counted_is_one_count_with_its_hedge(string frame)
    {
        List<string> wrong = [];
        foreach ((string hedge, string approximation) in s_hedges)
        {
            foreach ((string amount, string value) in s_amounts)
            {
                foreach (string noun in s_nouns)
                    Expect(wrong, frame, $"{hedge}{amount} {noun}", phrase => $"Count {value} ({noun}) {approximation}\"{phrase}\"");
            }
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(Namings))]
    public void The_digits_of_a_name_are_no_figure(string frame) => Assert.Empty(WithoutFigures(frame, s_names));

    [Theory]
    [MemberData(nameof(Games))]
    public void A_score_is_no_figure(string frame) => Assert.Empty(WithoutFigures(frame, s_scores));

    [Theory]
    [MemberData(nameof(Moves))]
    public void All_steps_and_levels_of_a_move_are_of_one_change(string frame, int count)
    {
        List<string> wrong = [];
        foreach (string verb in (string[])["rose", "fell", "grew", "slipped", "was up", "was down", "has risen"])
        {
            foreach (string tail in (string[])["", " in 2023", " last year", ", the company said"])
            {
                string text = string.Format(null, frame, verb, tail);
                string figures = Figured.Print(text);
                if (figures.Split("; ").Count(f => f.Contains(verb is "fell" or "slipped" or "was down" ? " Down" : " Up", StringComparison.Ordinal)) != count)
                    wrong.Add($"{text} → {figures}");
            }
        }
        Assert.Empty(wrong);
    }

    private static List<string> WithoutFigures(string frame, string[] phrases)
    {
        List<string> wrong = [];
        foreach (string phrase in phrases)
            Expect(wrong, frame, phrase, static _ => "");
        return wrong;
    }

    private static void Expect(List<string> wrong, string frame, string phrase, Func<string, string> expected)
    {
        string text = string.Format(null, frame, phrase);
        if (frame.StartsWith('{') || frame.StartsWith("“{", StringComparison.Ordinal))
        {
            string capital = char.ToUpperInvariant(phrase[0]) + phrase[1..];
            (text, phrase) = (string.Format(null, frame, capital), capital);
        }
        string figures = Figured.Print(text);
        if (figures != expected(phrase))
            wrong.Add($"{text} → {figures}");
    }
}
