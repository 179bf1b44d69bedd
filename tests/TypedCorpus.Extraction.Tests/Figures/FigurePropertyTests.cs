using System.Globalization;
using System.Text;
using CsCheck;

namespace TypedCorpus.Extraction.Tests.Figures;

/// <summary>What holds for any number, and any text.</summary>
public sealed class FigurePropertyTests
{
    private static readonly string[] s_small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] s_tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (long Value, string Word)[] s_scales = [(1_000_000_000_000, "trillion"), (1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")];

    private static readonly string[] s_pieces =
    [
        "1", "23", "456", "1990", "0", ",", ".", "-", "–", "/", ":", "'", "\"", "$", "€", "%", "°C", "½", " ", " ", " ", "million", "bn", "k", "m", "km", "per", "a", "an", "of", "and", "to",
        "from", "between", "or", "half", "dozen", "dozens", "twenty", "two", "third", "fifths", "hundred", "thousands", "May", "March", "Tuesday", "last", "week", "years", "old", "ago", "s",
        "about", "more than", "up to", "people", "x10", "e5", "²", "\u0130", "\ud83d\ude00", "\ud800", "Q3", "the", "summer", "USD", "Rs", "foot", "in", "rose", "by", "percent",
        "several", "couple", "A$", "Christmas", "met", "will", "on", "yesterday", "next", "age", "under", "later than", "page", "one", "point", "half of the", "century",
    ];

    [Fact]
    public void Grouped_digits_are_read_back() => Gen.Decimal[0m, 9_999_999_999_999m].Select(d => Math.Round(d, 2)).Sample(
        value => Reads($"It reached {value.ToString("#,0.##", CultureInfo.InvariantCulture)} overall.", value), iter: 300);

    [Fact]
    public void Digits_grouped_by_spaces_or_apostrophes_are_read_back() => Gen.Select(Gen.Long[1000, 999_999_999_999], OneOf(" ", "\u00a0", "\u202f", "'", "’")).Sample(
        (value, mark) => Reads($"It reached {value.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", mark, StringComparison.Ordinal)} overall.", value), iter: 300);

    [Fact]
    public void Digits_grouped_by_stops_are_read_back() => Gen.Long[1_000_000, 999_999_999_999].Sample(
        value => Reads($"It reached {value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.')} overall.", value), iter: 200);

    [Fact]
    public void Digits_grouped_the_Indian_way_are_read_back() => Gen.Long[100_000, 999_999_999_999].Sample(
        value => Reads($"It reached {Indian(value)} overall.", value), iter: 200);

    [Fact]
    public void Negatives_are_read_back() => Gen.Select(Gen.Int[1, 999_999], OneOf("-", "\u2212", "minus ", "negative ")).Sample(
        (value, sign) => Reads($"It reached {sign}{value.ToString("#,0", CultureInfo.InvariantCulture)} overall.", -value), iter: 200);

    [Fact]
    public void Exponents_are_read_back() => Gen.Select(Gen.Int[10, 999], Gen.Int[0, 20], OneOf("{0}e{1}", "{0} × 10^{1}", "{0}E+{1}")).Sample(
        (digits, exponent, form) => Reads(
            "It reached " + string.Format(CultureInfo.InvariantCulture, form, digits / 10m, exponent) + " overall.", digits / 10m * Power(exponent)), iter: 200);

    [Fact]
    public void Decimals_in_words_are_read_back() => Gen.Select(Gen.Int[2, 99], Gen.Int[1, 9]).Sample(
        (whole, tenth) => Reads($"It reached {Words(whole)} point {s_small[tenth]}.", whole + (tenth / 10m)), iter: 200);

    [Fact]
    public void Halves_are_read_back() => Gen.Select(Gen.Int[2, 99], OneOf("{0} and a half", "{0}\u00bd", "{0} 1/2")).Sample(
        (whole, form) => Reads("It reached " + string.Format(CultureInfo.InvariantCulture, form, form[3] == ' ' && form[4] == 'a' ? Words(whole) : whole) + " overall.", whole + 0.5m), iter: 200);

    [Fact]
    public void Ordinals_are_read_back() => Gen.Int[2, 999].Sample(
        value => Reads($"It was the {value}{(value % 100 is >= 11 and <= 13 ? "th" : (value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })} of all.", value), iter: 200);

    [Fact]
    public void Percentages_are_read_back() => Gen.Select(Gen.Int[1, 2000], OneOf("%", " %", " percent", " per cent", " pct")).Sample(
        (tenths, form) => Reads($"It reached {(tenths / 10m).ToString(CultureInfo.InvariantCulture)}{form} overall.", tenths / 10m), iter: 200);

    [Fact]
    public void Calendar_dates_are_read_back() => Gen.Select(Gen.Int[0, 300_000], OneOf("MMMM d, yyyy", "d MMMM yyyy", "MMM. d, yyyy", "yyyy-MM-dd", "dddd, MMMM d, yyyy", "MM/dd/yyyy")).Sample(
        (days, format) =>
        {
            DateTime day = new DateTime(1200, 1, 1).AddDays(days);
            // May is never shortened: a stop after it ends a sentence.
            string text = day.ToString(format, CultureInfo.InvariantCulture).Replace("May.", "May", StringComparison.Ordinal);
            FigureAnnotation figure = Assert.Single(Figured.Article($"It opened on {text} in Rome.").Figures);
            Assert.Equal(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), figure.Date);
        },
        iter: 400);

    [Fact]
    public void Ranges_are_read_back() => Gen.Select(Gen.Int[2, 400], Gen.Int[1, 400], OneOf("{0} to {1}", "between {0} and {1}", "from {0} to {1}", "{0}–{1}")).Sample(
        (low, more, form) =>
        {
            FigureAnnotation figure = Assert.Single(Figured.Article("It takes " + string.Format(CultureInfo.InvariantCulture, form, low, low + more) + " minutes.").Figures);
            Assert.Equal((low, low + more), (figure.Low, figure.High));
        },
        iter: 200);

    [Fact]
    public void Words_are_read_back() => Gen.Long[2, 999_999_999_999_999].Sample(value => Reads($"It reached {Words(value)}.", value), iter: 500);

    [Fact]
    public void Small_words_are_read_back() => Gen.Long[2, 1999].Sample(value => Reads($"It reached {Words(value)}.", value), iter: 300);

    [Fact]
    public void Digits_with_a_scale_are_read_back() => Gen.Select(Gen.Int[1, 9999], OneOf(s_scales)).Sample(
        (tenths, scale) => Reads($"It holds ${(tenths / 10m).ToString(CultureInfo.InvariantCulture)} {scale.Word} now.", tenths / 10m * scale.Value), iter: 200);

    [Fact]
    public void Every_currency_code_is_read_back() => Assert.All(Currency.All, currency =>
    {
        FigureAnnotation figure = Assert.Single(Figured.Article($"The fee was 1,250 {currency.Code} in all.").Figures);
        Assert.Equal((FigureKind.Money, currency.Code, 1250m), (figure.Kind, figure.Unit, figure.Value));
    });

    [Fact]
    public void Every_unit_is_read_back_by_its_plural()
    {
        foreach (Unit unit in Unit.All)
        {
            // A ton of gold is one of mass; these names are other things in a newspaper, and a pound is money only where the article says so.
            if (unit.Name is "barn" or "gray" or "are" or "grain" or "rem" or "metric horsepower" or "coulomb" or "gauss" || unit.Name.EndsWith("newton", StringComparison.Ordinal)
                || unit.Name.EndsWith("bar", StringComparison.Ordinal) || unit.Name.EndsWith("gray", StringComparison.Ordinal) || unit.Name.EndsWith("farad", StringComparison.Ordinal)
                || unit.Name.EndsWith("henry", StringComparison.Ordinal) || unit.Name.EndsWith("tesla", StringComparison.Ordinal) || unit.Name.EndsWith("mole", StringComparison.Ordinal)
                || unit.Name is "frame per second")
                continue;
            FigureAnnotation figure = Assert.Single(Figured.Article($"It was 25 {unit.Plural}.").Figures);
            Assert.Equal((unit.Name, 25m), (figure.Unit, figure.Value));
        }
    }

    [Fact]
    public void Any_text_in_any_culture_gives_the_same_figures() => Gen.Select(OneOf(s_pieces).Array[0, 60].Select(p => string.Concat(p)), OneOf("", "tr-TR", "ar-SA", "de-DE", "hi-IN", "sv-SE")).Sample(
        (text, culture) =>
        {
            string plain = Figured.Print(Figured.Article(text, "0999-12-31"));
            CultureInfo before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(plain, Figured.Print(Figured.Article(text, "0999-12-31")));
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        },
        iter: 1000, threads: 1);

    [Theory]
    [InlineData("1", 1_000_000)]
    [InlineData(",", 1_000_000)]
    [InlineData("twenty ", 1_000_000)]
    [InlineData("1,234,", 250_000)]
    [InlineData("5-", 250_000)]
    [InlineData("1.2.", 250_000)]
    [InlineData("of hundreds ", 250_000)]
    [InlineData("about ", 250_000)]
    [InlineData("and a half ", 250_000)]
    [InlineData("May 5, ", 250_000)]
    [InlineData("in June ", 250_000)]
    [InlineData("last week he ", 250_000)]
    [InlineData("$", 250_000)]
    [InlineData("several dozen ", 250_000)]
    public void A_long_line_is_read(string piece, int length)
    {
        string text = new StringBuilder().Insert(0, piece, length / piece.Length).ToString();
        Assert.All(Figured.Article(text, "2016-03-09").Figures, f => Assert.InRange(f.Span.End, 1, text.Length));
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void Reads(string text, decimal value)
    {
        FigureAnnotation figure = Assert.Single(Figured.Article(text).Figures);
        Assert.Equal(value, figure.Value);
    }

    private static decimal Power(int exponent) => exponent == 0 ? 1 : 10 * Power(exponent - 1);

    private static string Indian(long value)
    {
        string digits = value.ToString(CultureInfo.InvariantCulture);
        string grouped = digits[^3..];
        for (int end = digits.Length - 3; end > 0; end -= 2)
            grouped = digits[Math.Max(0, end - 2)..end] + "," + grouped;
        return grouped;
    }

    private static string Words(long value)
    {
        if (value < 20)
            return s_small[value];
        if (value < 100)
            return s_tens[value / 10] + (value % 10 == 0 ? "" : "-" + s_small[value % 10]);
        if (value < 1000)
            return s_small[value / 100] + " hundred" + (value % 100 == 0 ? "" : " and " + Words(value % 100));
        foreach ((long scale, string word) in s_scales)
        {
            if (value >= scale)
                return Words(value / scale) + " " + word + (value % scale == 0 ? "" : value % scale < 100 ? " and " + Words(value % scale) : " " + Words(value % scale));
        }
        throw new ArgumentOutOfRangeException(nameof(value));
    }
}
