using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A currency of ISO 4217. Two are equal that have the same code. Currencies never convert.</summary>
#pragma warning disable CA1036 // They compare for sorting alone.
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Currency : IComparable<Currency>
#pragma warning restore CA1036
{
    internal Currency(string code, int minorDigits, string name, string plural, string symbol)
    {
        Code = code;
        MinorDigits = minorDigits;
        Name = name;
        Plural = plural;
        Symbol = symbol;
    }

    /// <summary>All currencies, ordered by code.</summary>
    public static IReadOnlyList<Currency> All => CurrencyTable.Currencies;

    /// <summary>The US dollar.</summary>
    public static Currency USD => CurrencyTable.Get("USD");

    /// <summary>The euro.</summary>
    public static Currency EUR => CurrencyTable.Get("EUR");

    /// <summary>The pound sterling.</summary>
    public static Currency GBP => CurrencyTable.Get("GBP");

    /// <summary>The Japanese yen.</summary>
    public static Currency JPY => CurrencyTable.Get("JPY");

    /// <summary>The Chinese yuan.</summary>
    public static Currency CNY => CurrencyTable.Get("CNY");

    /// <summary>The Indian rupee.</summary>
    public static Currency INR => CurrencyTable.Get("INR");

    /// <summary>The Canadian dollar.</summary>
    public static Currency CAD => CurrencyTable.Get("CAD");

    /// <summary>The Australian dollar.</summary>
    public static Currency AUD => CurrencyTable.Get("AUD");

    /// <summary>The Swiss franc.</summary>
    public static Currency CHF => CurrencyTable.Get("CHF");

    /// <summary>The Mexican peso.</summary>
    public static Currency MXN => CurrencyTable.Get("MXN");

    /// <summary>The code of three letters: <c>USD</c>.</summary>
    public string Code { get; }

    /// <summary>How many decimal digits the minor unit takes: 2 for cents, 0 where there is none in use.</summary>
    public int MinorDigits { get; }

    /// <summary>The English name: <c>US dollar</c>.</summary>
    public string Name { get; }

    /// <summary>The English plural: <c>US dollars</c>.</summary>
    public string Plural { get; }

    /// <summary>The symbol that English text uses, the code where there is none: <c>$</c>.</summary>
    public string Symbol { get; }

    /// <summary>The currency with this code.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Currency Parse(string code) =>
        TryParse(code, out Currency? currency) ? currency! : throw new ArgumentException($"There is no currency with the code \"{code}\".", nameof(code));

    /// <summary>The currency with this code, if there is one.</summary>
    public static bool TryParse(string? code, out Currency? currency) => CurrencyTable.TryFind(code, out currency);

    /// <inheritdoc/>
    public bool Equals(Currency? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Code);

    /// <summary>Compares by code.</summary>
    public int CompareTo(Currency? other) => other is null ? 1 : string.CompareOrdinal(Code, other.Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
