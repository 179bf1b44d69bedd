namespace TypedCorpus.Tests.Figures;

/// <summary>Dates as far as they are given.</summary>
public sealed class PartialDateTests
{
    [Fact]
    public void What_was_compiled_for_netstandard_finds_the_day_of_the_framework_here() =>
        Assert.Contains(typeof(DateOnly), typeof(PartialDate).Assembly.GetForwardedTypes());

    [Theory]
    [InlineData("2021-03-08", "2021-03-08", "2021-03-08")]
    [InlineData("2021-03", "2021-03-01", "2021-03-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("14XX", "1400-01-01", "1499-12-31")]
    [InlineData("2017-Q3", "2017-07-01", "2017-09-30")]
    [InlineData("2019-H2", "2019-07-01", "2019-12-31")]
    [InlineData("2021-SU", "2021-06-01", "2021-08-31")]
    [InlineData("2021-WI", "2021-12-01", "2022-02-28")]
    [InlineData("2016-W52", "2016-12-26", "2017-01-01")]
    [InlineData("2021-W01", "2021-01-04", "2021-01-10")]
    public void A_date_with_a_year_has_a_first_and_a_last_day(string text, string first, string last)
    {
        PartialDate date = PartialDate.Parse(text);
        Assert.Equal(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), date.Earliest);
        Assert.Equal(DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture), date.Latest);
    }

    [Theory]
    [InlineData("XXXX-06")]
    [InlineData("XXXX-02-06")]
    [InlineData("XXXX-WXX-2")]
    [InlineData("XXXX-WXX")]
    [InlineData("XXXX")]
    [InlineData("XXXX-XX-XX")]
    [InlineData("2019-02-30")]
    public void A_date_without_a_year_or_that_never_was_has_no_days(string text) => Assert.Null(PartialDate.Parse(text).Earliest);

    [Theory]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("X021")]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021/03")]
    [InlineData("2021-Q5")]
    [InlineData("2021-03-32")]
    [InlineData("2021-03-08T00:00")]
    public void What_is_no_date_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Its_parts_are_those_said()
    {
        PartialDate date = PartialDate.Parse("XXXX-02-06");
        Assert.Equal((null, 2, 6), (date.Year, date.Month, date.Day));
        Assert.Equal(DayOfWeek.Tuesday, PartialDate.Parse("XXXX-WXX-2").DayOfWeek);
        Assert.Equal(DayOfWeek.Sunday, PartialDate.Parse("XXXX-WXX-7").DayOfWeek);
    }

    [Fact]
    public void A_partial_date_may_be_any_day_that_fits()
    {
        Assert.True(PartialDate.Parse("XXXX-02-06").Contains(new DateOnly(2024, 2, 6)));
        Assert.False(PartialDate.Parse("XXXX-02-06").Contains(new DateOnly(2024, 2, 7)));
        Assert.True(PartialDate.Parse("XXXX-WXX-2").Contains(new DateOnly(2024, 2, 6)));
        Assert.True(PartialDate.Parse("XXXX-WI").Contains(new DateOnly(2024, 1, 6)));
        Assert.False(PartialDate.Parse("2021-SU").Contains(new DateOnly(2022, 7, 1)));
    }

    [Fact]
    public void Dates_sort_by_their_first_day_then_by_their_last_and_without_a_year_last()
    {
        string[] sorted = ["199X", "2023-12-31", "2024-01", "2024", "2024-03-08", "2024-Q1", "2024-03", "XXXX-02-06", "XXXX"];
        Assert.Equal(["199X", "2023-12-31", "2024-01", "2024-Q1", "2024", "2024-03", "2024-03-08", "XXXX", "XXXX-02-06"],
            sorted.Select(PartialDate.Parse).Order().Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("2023", "2024-03", true, true)]
    [InlineData("2024", "2024-03", false, false)]
    [InlineData("2024-02", "2024-03", true, true)]
    [InlineData("2024-03-08", "2024-03-08", false, true)]
    [InlineData("2024-03", "2024-03", false, false)]
    [InlineData("XXXX-02-06", "2024-03", false, false)]
    public void An_operator_says_what_is_certain(string left, string right, bool less, bool notGreater)
    {
        PartialDate a = PartialDate.Parse(left);
        PartialDate b = PartialDate.Parse(right);
        Assert.Equal((less, notGreater, less, notGreater), (a < b, a <= b, b > a, b >= a));
    }

    [Fact]
    public void A_date_compares_with_a_day()
    {
        PartialDate? published = PartialDate.Parse("2024-03-08");
        Assert.True(published == new DateOnly(2024, 3, 8) && published >= new DateOnly(2024, 3, 8) && published < new DateOnly(2024, 3, 9));
        PartialDate? unknown = new[] { published }.Skip(1).FirstOrDefault();
        Assert.False(unknown < new DateOnly(2024, 3, 9));
        Assert.True(PartialDate.Parse("2023") < new DateOnly(2024, 1, 1));
        Assert.Equal("0987-06-05", PartialDate.FromDateOnly(new DateOnly(987, 6, 5)).ToString());
    }
}
