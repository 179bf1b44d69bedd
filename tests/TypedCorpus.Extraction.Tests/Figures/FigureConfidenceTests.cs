using TypedCorpus.Extraction.Figures;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tests.Figures;

/// <summary>Every figure says which rule made it, and how sure that rule is.</summary>
public class FigureConfidenceTests
{
    private static readonly FigureLanguage s_language = FigureLanguage.Of(Language.English);

    [Fact]
    public void Every_rule_that_makes_figures_has_been_counted() =>
        Assert.All(RulesOfFigures(), rule => Assert.InRange(s_language.ConfidenceOf(rule), 1, 100));

    private static IEnumerable<string> RulesOfFigures() =>
        [.. FigureRules.InCode, .. RuleMarks.RulesOfFigures(s_language.MarkRules).Select(r => r.Name), .. s_language.Measures.NamedMeasures.Select(m => m.Rule).OfType<string>()];

    [Fact]
    public void Every_unit_that_a_rule_names_is_in_a_table() => Assert.All(
        s_language.FormRules.Rules.Select(r => r.Production.Find("unit")).Where(u => u is { Capture: null }),
        unit => Assert.NotNull(s_language.Measures.Named(unit!.Value)));

    [Theory]
    [InlineData("It cost $5.", "money-bare")]
    [InlineData("It cost €5.", "money-sign")]
    [InlineData("It cost five euros.", "money-word")]
    [InlineData("Ann Bell, 31, left.", "person-and-age")]
    [InlineData("A man in his late 40s left.", "age-in-tens")]
    [InlineData("Lows were in the 20s.", "temperature-in-tens")]
    [InlineData("A 31-year-old left.", "age-with-unit")]
    [InlineData("Nine of the popular films were shown.", "count-of-whole")]
    [InlineData("He had three £20 notes.", "count-of-pieces money-sign")]
    [InlineData("It began on 5 May 2012.", "date-full")]
    [InlineData("It began on Tuesday.", "date-weekday")]
    [InlineData("It began last year.", "date-relative")]
    public void A_figure_keeps_the_rule_that_made_it(string text, string rules) =>
        Assert.Equal(rules, string.Join(" ", Figured.Article(text).Figures.Select(f => f.Rule)));

    [Fact]
    public void A_completed_date_says_so() =>
        Assert.Equal("date-completed", Assert.Single(Figured.Article("The council met on Tuesday.", "2016-03-09").Figures).Rule);
}
