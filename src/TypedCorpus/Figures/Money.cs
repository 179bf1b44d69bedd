namespace TypedCorpus;

/// <summary>An amount of a currency: <c>more than $3.2 billion</c>.</summary>
#pragma warning disable CA1036 // Two figures that give the same amount are two figures: equality stays that of objects.
public sealed class Money : MeasuredFigure, IComparable<Money>
#pragma warning restore CA1036
{
    internal Money(FigureOrigin origin, FigureValue value, Currency currency)
        : base(origin, value) => Currency = currency;

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Money;

    /// <summary>The amount in units of <see cref="Currency"/>, cents as its fraction; for a range the lower end.</summary>
    public decimal Amount => Value;

    /// <summary>The currency. Amounts of different currencies do not compare, and none converts.</summary>
    public Currency Currency { get; }

    /// <summary>Whether some amount lies within both, which is never so for two currencies.</summary>
    public bool Overlaps(Money other) => other is null
        ? throw new ArgumentNullException(nameof(other))
        : Currency.Equals(other.Currency) && Bounds.Overlaps(other.Bounds);

    /// <summary>Compares by amount.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money? other)
    {
        if (other is null)
            return 1;
        if (!Currency.Equals(other.Currency))
            throw new InvalidOperationException($"{Currency.Code} and {other.Currency.Code} do not compare: nobody says at what rate.");
        return Amount.CompareTo(other.Amount);
    }

    /// <summary>Whether the left amount is smaller; the currencies must be the same.</summary>
    public static bool operator <(Money left, Money right) => Compare(left, right) < 0;

    /// <summary>Whether the left amount is not larger; the currencies must be the same.</summary>
    public static bool operator <=(Money left, Money right) => Compare(left, right) <= 0;

    /// <summary>Whether the left amount is larger; the currencies must be the same.</summary>
    public static bool operator >(Money left, Money right) => Compare(left, right) > 0;

    /// <summary>Whether the left amount is not smaller; the currencies must be the same.</summary>
    public static bool operator >=(Money left, Money right) => Compare(left, right) >= 0;

    private static int Compare(Money left, Money right) =>
        (left ?? throw new ArgumentNullException(nameof(left))).CompareTo(right ?? throw new ArgumentNullException(nameof(right)));
}
