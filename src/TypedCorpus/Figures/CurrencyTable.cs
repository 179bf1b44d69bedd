using System.Globalization;

namespace TypedCorpus;

/// <summary>The currencies of <c>currencies.tsv</c>, read once.</summary>
internal static class CurrencyTable
{
    private static readonly Lazy<Tables> s_tables = new(Read);

    /// <summary>All currencies, ordered by code.</summary>
    public static IReadOnlyList<Currency> Currencies => s_tables.Value.Currencies;

    /// <summary>The forms by which text names currencies and their minor units; the first to claim a form keeps it.</summary>
    public static IReadOnlyList<CurrencyForm> Forms => s_tables.Value.Forms;

    /// <summary>The currency of the table with this code.</summary>
    public static Currency Get(string code) => s_tables.Value.ByCode[code];

    /// <summary>The currency with this code, if there is one.</summary>
    public static bool TryFind(string? code, out Currency? currency)
    {
        currency = null;
        return code is not null && s_tables.Value.ByCode.TryGetValue(code, out currency);
    }

    private static Tables Read()
    {
        Tables tables = new();
        foreach (string[] fields in EmbeddedTable.Rows("currencies.tsv"))
        {
            Currency currency = new(fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), fields[2], fields[3], fields[4]);
            tables.Currencies.Add(currency);
            tables.ByCode.Add(currency.Code, currency);
            tables.Forms.Add(new CurrencyForm(currency.Code, false, currency, 0));
            tables.Forms.Add(new CurrencyForm(currency.Name, false, currency, 0));
            tables.Forms.Add(new CurrencyForm(currency.Plural, false, currency, 0));
            AddForms(tables, fields, 5, currency, 0);
            AddForms(tables, fields, 6, currency, Math.Max(2, currency.MinorDigits));
        }
        return tables;
    }

    private static void AddForms(Tables tables, string[] fields, int index, Currency currency, int minorDigits)
    {
        if (index >= fields.Length)
            return;
        foreach (string form in fields[index].Split(['|'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool asWritten = form[0] == '=';
            tables.Forms.Add(new CurrencyForm(form.Substring(asWritten ? 1 : 0), asWritten, currency, minorDigits));
        }
    }

    private sealed class Tables
    {
        public List<Currency> Currencies { get; } = [];

        public List<CurrencyForm> Forms { get; } = [];

        public Dictionary<string, Currency> ByCode { get; } = new(StringComparer.Ordinal);
    }
}

/// <summary>A way in which text names a currency.</summary>
/// <param name="Text">The form; spaces stand for any white space or hyphen.</param>
/// <param name="AsWritten">Whether capitals and small letters matter.</param>
/// <param name="Currency">The currency.</param>
/// <param name="MinorDigits">0 for the currency itself; for its minor unit the power of ten that makes one of it.</param>
internal readonly record struct CurrencyForm(string Text, bool AsWritten, Currency Currency, int MinorDigits);
