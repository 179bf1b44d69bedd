using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>The sum of amounts of one currency.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record MoneySum
{
    internal MoneySum(Currency currency, decimal amount, int count)
    {
        Currency = currency;
        Amount = amount;
        Count = count;
    }

    /// <summary>The currency.</summary>
    public Currency Currency { get; }

    /// <summary>The sum of the amounts as said; of ranges, the lower end.</summary>
    public decimal Amount { get; }

    /// <summary>How many amounts it is the sum of.</summary>
    public int Count { get; }

    /// <summary>Prints the amount and the currency.</summary>
    public override string ToString() => FormattableString.Invariant($"{Amount:#,0.############################} {Currency.Code}");
}

/// <summary>Adds amounts of money up.</summary>
public static class MoneyExtensions
{
    /// <summary>The sums of <paramref name="amounts"/>, one for each currency, ordered by its code. Rates (<c>$10 per colony</c>) are left out.</summary>
    /// <exception cref="OverflowException">A sum does not fit a decimal.</exception>
    public static IReadOnlyList<MoneySum> SumByCurrency(this IEnumerable<Money> amounts) =>
    [
        .. (amounts ?? throw new ArgumentNullException(nameof(amounts)))
            .Where(m => !m.IsRate)
            .GroupBy(m => m.Currency)
            .Select(g => new MoneySum(g.Key, g.Sum(m => m.Amount), g.Count()))
            .OrderBy(s => s.Currency.Code, StringComparer.Ordinal),
    ];
}
