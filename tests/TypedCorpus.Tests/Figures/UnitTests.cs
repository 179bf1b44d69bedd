namespace TypedCorpus.Tests.Figures;

/// <summary>Units, their table and their conversion.</summary>
public sealed class UnitTests
{
    [Theory]
    [InlineData("1", "mile", "metre", "1609.344")]
    [InlineData("5", "kilometre", "metre", "5000")]
    [InlineData("2500", "metre", "kilometre", "2.5")]
    [InlineData("1", "square mile", "square kilometre", "2.589988110336")]
    [InlineData("1", "hectare", "square metre", "10000")]
    [InlineData("1", "gallon", "litre", "3.785411784")]
    [InlineData("1", "cubic metre", "litre", "1000")]
    [InlineData("1", "tonne", "kilogram", "1000")]
    [InlineData("1", "pound", "gram", "453.59237")]
    [InlineData("0", "degree Celsius", "kelvin", "273.15")]
    [InlineData("100", "degree Celsius", "degree Fahrenheit", "212")]
    [InlineData("-40", "degree Fahrenheit", "degree Celsius", "-40")]
    [InlineData("36", "kilometre per hour", "metre per second", "10")]
    [InlineData("90", "minute", "hour", "1.5")]
    [InlineData("1", "megabyte", "byte", "1000000")]
    [InlineData("1", "kibibyte", "byte", "1024")]
    [InlineData("3", "kilowatt hour", "joule", "10800000")]
    public void A_value_converts_exactly(string value, string from, string to, string expected) => Assert.Equal(
        decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        Math.Round(Unit.Parse(from).Convert(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Unit.Parse(to)), 20));

    [Fact]
    public void There_and_back_gives_the_value() => Assert.All(Unit.All, unit =>
    {
        foreach (Unit other in Unit.All.Where(u => u.Dimension == unit.Dimension && Comparable(u, unit)))
            Assert.Equal(7m, Math.Round(other.Convert(unit.Convert(7, other), unit), 6));
    });

    [Fact]
    public void Units_of_two_dimensions_do_not_convert() => Assert.Throws<ArgumentException>(() => Unit.Metre.Convert(1, Unit.Second));

    [Fact]
    public void Names_are_unique() => Assert.Equal(Unit.All.Count, Unit.All.Select(u => u.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_unit_is_found_by_name_and_plural() => Assert.All(Unit.All, unit =>
    {
        Assert.Same(unit, Unit.Parse(unit.Name));
        Assert.True(Unit.TryParse(unit.Plural, out _));
    });

    [Fact]
    public void Every_named_unit_is_in_the_table() =>
        Assert.All(typeof(Unit).GetProperties().Where(p => p.PropertyType == typeof(Unit)), p => Assert.NotNull(p.GetValue(null)));

    [Fact]
    public void An_unknown_name_is_refused()
    {
        Assert.False(Unit.TryParse("smoot", out _));
        Assert.Throws<ArgumentException>(() => Unit.Parse("smoot"));
    }

    // A picometre in parsecs has more digits than a decimal.
    private static bool Comparable(Unit a, Unit b)
    {
        double ratio = Size(a) / Size(b);
        return ratio is > 1e-9 and < 1e9;
    }

    private static double Size(Unit unit) => (double)unit.Factor.Numerator / (double)unit.Factor.Denominator;
}
