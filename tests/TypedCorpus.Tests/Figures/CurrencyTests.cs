namespace TypedCorpus.Tests.Figures;

/// <summary>The table of currencies.</summary>
public sealed class CurrencyTests
{
    [Fact]
    public void Codes_are_three_capitals_in_order() => Assert.All(Currency.All.Zip(Currency.All.Skip(1)), pair =>
    {
        Assert.Matches("^[A-Z]{3}$", pair.First.Code);
        Assert.True(string.CompareOrdinal(pair.First.Code, pair.Second.Code) < 0);
    });

    [Theory]
    [InlineData("USD", 2, "US dollar")]
    [InlineData("JPY", 0, "Japanese yen")]
    [InlineData("KWD", 3, "Kuwaiti dinar")]
    [InlineData("GBP", 2, "pound sterling")]
    public void A_code_leads_to_its_currency(string code, int minorDigits, string name)
    {
        Currency currency = Currency.Parse(code);
        Assert.Equal((code, minorDigits, name), (currency.Code, currency.MinorDigits, currency.Name));
    }

    [Fact]
    public void An_unknown_code_is_refused() => Assert.Throws<ArgumentException>(() => Currency.Parse("XYZ"));
}
