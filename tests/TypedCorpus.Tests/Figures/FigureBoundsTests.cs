using System.Globalization;

namespace TypedCorpus.Tests.Figures;

/// <summary>Bounds: what <c>more than 5</c> holds and meets.</summary>
public sealed class FigureBoundsTests
{
    [Theory]
    [InlineData(Approximation.Exact, "5", "5", true)]
    [InlineData(Approximation.Exact, "5", "5.1", false)]
    [InlineData(Approximation.MoreThan, "5", "5", false)]
    [InlineData(Approximation.MoreThan, "5", "6", true)]
    [InlineData(Approximation.AtLeast, "5", "5", true)]
    [InlineData(Approximation.LessThan, "5", "5", false)]
    [InlineData(Approximation.AtMost, "5", "5", true)]
    [InlineData(Approximation.AtMost, "5", "6", false)]
    [InlineData(Approximation.About, "18500", "18450", true)]
    [InlineData(Approximation.About, "18500", "18400", false)]
    [InlineData(Approximation.About, "10", "11", true)]
    [InlineData(Approximation.About, "10", "12", false)]
    [InlineData(Approximation.About, "3.2", "3.25", true)]
    public void A_hedge_says_what_may_be(Approximation approximation, string value, string other, bool contained) => Assert.Equal(
        contained, FigureBounds.Of(decimal.Parse(value, CultureInfo.InvariantCulture), approximation).Contains(decimal.Parse(other, CultureInfo.InvariantCulture)));

    [Fact]
    public void A_range_holds_its_ends() => Assert.True(FigureBounds.Between(15, 10).Contains(10) && FigureBounds.Between(15, 10).Contains(15));

    [Fact]
    public void More_than_five_and_less_than_five_do_not_meet() =>
        Assert.False(FigureBounds.Of(5, Approximation.MoreThan).Overlaps(FigureBounds.Of(5, Approximation.LessThan)));

    [Fact]
    public void At_least_five_and_at_most_five_meet() =>
        Assert.True(FigureBounds.Of(5, Approximation.AtLeast).Overlaps(FigureBounds.Of(5, Approximation.AtMost)));

    [Fact]
    public void The_largest_value_does_not_overflow() =>
        Assert.True(FigureBounds.Of(decimal.MaxValue, Approximation.About).Contains(decimal.MaxValue));

    [Fact]
    public void Bounds_print_as_an_interval() => Assert.Equal("(5, ∞)", FigureBounds.Of(5, Approximation.MoreThan).ToString());
}
