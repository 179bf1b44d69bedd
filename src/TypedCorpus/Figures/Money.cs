using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>An amount of a currency: <c>more than $3.2 billion</c>.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Money : MeasuredFigure<Money>
{
    internal Money(Article article, FigureFields data)
        : base(article, data)
    {
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Money;

    /// <summary>The amount in units of <see cref="Currency"/>, cents as its fraction; for a range the lower end.</summary>
    public decimal Amount => Value;

    /// <summary>The currency. Amounts of different currencies do not compare, and none converts.</summary>
    public Currency Currency => Data.Currency;

    internal override string UnitName => Currency.Code;

    private protected override string UnitText => Currency.Code;

    private protected override bool SharesValueWith(Money other) => Currency.Equals(other.Currency) && base.SharesValueWith(other);

    private protected override int CompareValue(Money other) => Currency.Equals(other.Currency)
        ? Amount.CompareTo(other.Amount)
        : throw new InvalidOperationException($"Amounts in {Currency.Code} and {other.Currency.Code} do not compare: no exchange rate is known. Group by Currency first.");
}
