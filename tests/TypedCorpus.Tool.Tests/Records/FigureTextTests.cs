using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Tests.Records;

public sealed class FigureTextTests
{
    private static FigureAnnotation Figure(FigureKind kind) => new() { Kind = kind, Span = new(0, 1), Core = new(0, 1) };

    [Fact]
    public void A_bound_has_its_sign_and_a_value_its_unit() => Assert.Equal(
        "> 3,200,000,000 USD", FigureText.Format(Figure(FigureKind.Money) with { Value = 3_200_000_000m, Unit = "USD", Approximation = Approximation.MoreThan }));

    [Fact]
    public void A_range_shows_both_ends() => Assert.Equal(
        "10–15.5 kilometres", FigureText.Format(Figure(FigureKind.Quantity) with { Low = 10, High = 15.50m, Unit = "kilometre" }));

    [Theory]
    [InlineData(1, "year", "1 year")]
    [InlineData(72, "year", "72 years")]
    [InlineData(6, "foot", "6 feet")]
    public void A_unit_is_plural_unless_it_is_one(int value, string unit, string expected) => Assert.Equal(
        expected, FigureText.Format(Figure(FigureKind.Duration) with { Value = value, Unit = unit }));

    [Fact]
    public void A_date_shows_as_it_is_written_in_the_exchange_format() => Assert.Equal(
        "XXXX-02-06", FigureText.Format(Figure(FigureKind.Date) with { Date = "XXXX-02-06" }));

    [Fact]
    public void A_span_of_dates_may_be_open() => Assert.Equal(
        "2014–…", FigureText.Format(Figure(FigureKind.Date) with { DateLow = "2014" }));

    [Fact]
    public void A_rate_names_what_it_is_per() => Assert.Equal(
        "~ 3.5 % per year", FigureText.Format(Figure(FigureKind.Percentage) with { Value = 3.5m, Unit = "percent", Per = "year", Approximation = Approximation.About }));

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("1,234.5", FigureText.Format(Figure(FigureKind.Number) with { Value = 1234.5m }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
