using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The forms of units, currencies and per cent.</summary>
internal static class MeasureTable
{
    private static readonly PhraseTable<Measure> s_behind = ReadBehind();
    private static readonly PhraseTable<MoneyMeasure> s_before = ReadBefore();

    /// <summary>The measure written behind a number, from <paramref name="first"/> on.</summary>
    public static Measure? Behind(TokenStream tokens, int first, out int end) => s_behind.Find(tokens, first, out end);

    /// <summary>The currency that begins at <paramref name="first"/> and stands before a number: <c>US$</c>, <c>EUR</c>.</summary>
    public static MoneyMeasure? Before(TokenStream tokens, int first, out int end) => s_before.Find(tokens, first, out end);

    private static PhraseTable<Measure> ReadBehind()
    {
        PhraseTable<Measure> table = new();
        foreach (string[] row in Language.English.Files.Rows("figures/percent.tsv"))
        {
            foreach (string form in row[1].Split('|'))
                table.Add(form, false, new PercentMeasure(row[0] == "points"));
        }
        foreach (CurrencyForm form in CurrencyTable.Forms)
            table.Add(form.Text, form.AsWritten || (IsCode(form) && !IsCommon(form)), MoneyOf(form));
        foreach (UnitForm form in UnitTable.Forms)
            table.Add(form.Text, form.AsWritten, new UnitMeasure(form.Unit));
        foreach (UnitForm form in UnitTable.Forms)
        {
            // Symbols of several letters are at times written without regard to case: KM, Kg, MPH. The table's own forms go first.
            if (form.AsWritten && form.Text.Length > 1 && char.IsLetter(form.Text[0]) && form.Text is not ("PS" or "Pa" or "MP" or "MiB" or "Gal"))
                table.Add(form.Text, false, new UnitMeasure(form.Unit));
        }
        return table;
    }

    private static PhraseTable<MoneyMeasure> ReadBefore()
    {
        PhraseTable<MoneyMeasure> table = new();
        foreach (CurrencyForm form in CurrencyTable.Forms)
        {
            if (form.MinorDigits != 0)
                continue;
            // Words (dollars) stand behind; signs and codes before as well.
            if (form.AsWritten)
                table.Add(form.Text, true, MoneyOf(form));
            if (IsCode(form) && form.Text is not ("ALL" or "TOP" or "TRY" or "CUP" or "SOS"))
                table.Add(form.Text, !IsCommon(form), MoneyOf(form));
            if (form.AsWritten && form.Text.Length > 2 && form.Text[form.Text.Length - 1] == '$')
                table.Add(form.Text, false, MoneyOf(form));
        }
        table.Add("rmb", false, new MoneyMeasure(Currency.CNY, 0, false));
        return table;
    }

    private static bool IsCode(CurrencyForm form) => form.Text == form.Currency.Code;

    /// <summary>Codes that are written in small letters too, and are no words then.</summary>
    private static bool IsCommon(CurrencyForm form) =>
        form.Text is "USD" or "EUR" or "GBP" or "JPY" or "CNY" or "CAD" or "AUD" or "INR" or "CHF" or "HKD" or "NZD" or "SGD" or "MXN" or "KRW" or "BRL" or "ZAR" or "RUB";

    private static MoneyMeasure MoneyOf(CurrencyForm form) =>
        new(form.Currency, form.MinorDigits, form.Text is "$" or "dollar" or "dollars" or "cent" or "cents" or "\u00a2" or "bucks" or "pound" or "pounds" || SharedCurrencies.Has(form.Text));
}
