using System.Text;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Tests.Figures;

/// <summary>A row is enough: English with a row more in one of its files reads what it did not read before.</summary>
public sealed class AddedRowsTests
{
    [Fact]
    public void A_date_form_with_a_meaning_of_its_own_is_a_rule() => AssertAdded("It opened in week 12 of 2024.", "Date 2024-W12 \"week 12 of 2024\"", "figures/periods.rules", """

        rule week-of-year
          pattern: week week=:digits(1-2) of year=@year
          as: quarter-date
          makes: iso(date: {year}-W{week}, week: $week, year: $year)
          matches: in [week 12 of 2024] it
        """);

    [Fact]
    public void A_form_of_ranges_is_a_rule() => AssertAdded("It costs $5 all the way to $10.", "Money 5..10 USD \"$5 all the way to $10\"", "figures/pairs.rules", """

        rule range.all-the-way
          pattern: low=@end all the way to high=@end
          makes: range(low: $low, high: $high)
          matches: It costs [$5 all the way to $10].
        """);

    [Fact]
    public void A_form_of_money_is_a_rule() => AssertAdded("It costs 5 and a tanner.", "Money 0.05 GBP \"5 and a tanner\"", "figures/forms.rules", """

        rule tanner
          pattern: value=@number and a tanner
          makes: figure(value: $value, unit: pence)
          matches: It costs [5 and a tanner].
        """);

    [Fact]
    public void A_hedge_is_a_rule() => AssertAdded("It took give or lose 50 cars.", "Count 50 (cars) About \"give or lose 50 cars\"", "figures/hedges.rules", """

        rule hedge.give-or-lose
          pattern: give or lose $amount
          makes: before(figure: $figure, as: About)
          matches: It took [give or lose 50] cars.
        """);

    [Fact]
    public void A_number_that_is_a_phrase_is_a_rule() => AssertAdded("They saw oodles of thousand cars.", "Count 3000 (cars) AtLeast \"oodles of thousand cars\"", "figures/numbers.rules", """

        rule oodles
          pattern: oodles of
          before: <scale>
          as: number
          makes: number(value: 3, as: vague)
          matches: They saw [oodles of] thousand cars.
        """, ("figures/words.tsv", "\nOpener\toodles\n"));

    [Fact]
    public void A_sum_of_two_units_is_a_rule() => AssertAdded("It is 5 feet plus 6 inches long.", "Quantity 5.5 foot \"5 feet plus 6 inches\"", "figures/pairs.rules", """

        rule sum.plus
          pattern: first=@with-unit plus next=@with-unit
          makes: sum(first: $first, next: $next)
          matches: It is [5 feet plus 6 inches] long.
        """);

    [Fact]
    public void What_a_figure_is_per_is_a_rule() => AssertAdded("It costs $20 for any seat.", "Money 20 USD /seat \"$20\"", "figures/shares.rules", """

        rule per.any
          pattern: for any noun=<sharers>
          makes: per(noun: $noun)
          matches: It costs $20 [for any seat].
        """);

    [Fact]
    public void A_form_of_change_is_a_rule() => AssertAdded("It rose all the way to $20.", "Money 20 USD UpTo \"$20\"", "figures/changes.rules", """

        rule change.all-the-way
          pattern: word=<change> all the way to to=@amount
          makes: change(word: $word, to: $to)
          matches: It [rose all the way to $20].
        """);

    [Fact]
    public void A_measure_that_is_no_unit_is_a_row() =>
        AssertAdded("Growth was 4.2 hundredths.", "Percentage 4.2 percent \"4.2 hundredths\"", "figures/measures.tsv", "\nPercentage\tpercent\thundredths\n");

    [Fact]
    public void A_measure_of_any_kind_is_a_row() =>
        AssertAdded("The dog was 5 dog years.", "Age 5 dog year \"5 dog years\"", "figures/measures.tsv", "\nAge\tdog year\tdog years\tage-with-unit\n");

    [Fact]
    public void A_measure_with_a_rule_of_its_own_is_two_rows() =>
        AssertAdded("The dog was 5 dog years.", "Age 5 dog year \"5 dog years\"", "figures/measures.tsv", "\nAge\tdog year\tdog years\tage-of-dog\n", ("figures/confidence.tsv", "\nage-of-dog\t92\t0\t0\n"));

    [Fact]
    public void A_number_word_is_a_row() => AssertAdded("They saw zwelf cars.", "Count 12 (cars) \"zwelf cars\"", "figures/words.tsv", "\nSmall\tzwelf=12\n");

    public static TheoryData<string> Units() => [.. Unit.All.Where(HasForm).Select(u => u.Name)];

    [Theory]
    [MemberData(nameof(Units))]
    public void Each_unit_of_the_table_is_read_by_its_row_alone(string name)
    {
        FigureAnnotation figure = Assert.Single(Figured.Article($"The answer was 5 {Unit.Parse(name).Plural}.").Figures);
        Assert.Equal((name, 5m), (figure.Unit, figure.Value));
    }

    public static TheoryData<string> Currencies() => [.. Currency.All.Select(c => c.Code)];

    [Theory]
    [MemberData(nameof(Currencies))]
    public void Each_currency_of_the_table_is_read_by_its_row_alone(string code)
    {
        FigureAnnotation figure = Assert.Single(Figured.Article($"The answer was 5 million {Currency.Parse(code).Plural}.").Figures);
        Assert.Equal((code, 5_000_000m), (figure.Unit, figure.Value));
    }

    /// <summary>Whether the table lets the name of a unit be read: a barn is another thing in a newspaper.</summary>
    private static bool HasForm(Unit unit) => UnitTable.Forms.Any(f => f.Unit.Equals(unit) && f.Text == unit.Plural);

    private static void AssertAdded(string sentence, string expected, string file, string row, params (string File, string Row)[] more)
    {
        Assert.NotEqual(expected, Figured.Print(sentence));
        LanguageFiles files = With(Language.English.Files, file, row);
        foreach ((string other, string added) in more)
            files = With(files, other, added);
        Language richer = new(files);
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", sentence), richer, UserGazetteer.Empty, TestContext.Current.CancellationToken);
        Assert.Equal(expected, Figured.Print(article));
    }

    private static LanguageFiles With(LanguageFiles files, string file, string row) => files.With(file, Encoding.UTF8.GetBytes(files.Text(file) + row + "\n"));
}
