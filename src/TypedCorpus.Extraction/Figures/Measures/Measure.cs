namespace TypedCorpus.Extraction.Figures;

/// <summary>What a number measures.</summary>
internal abstract record Measure
{
    /// <summary>What records call it.</summary>
    public abstract string Name { get; }

    /// <summary>The kind of a figure that measures it.</summary>
    public abstract FigureKind Kind { get; }
}

/// <summary>Money of a currency.</summary>
/// <param name="Currency">Which.</param>
/// <param name="MinorDigits">0 for the currency itself, 2 for cents, less for a code with its scale: <c>MEUR</c>.</param>
/// <param name="IsBare">Whether the word or sign is shared by several currencies: <c>$</c>, <c>dollars</c>.</param>
internal sealed record MoneyMeasure(Currency Currency, int MinorDigits, bool IsBare) : Measure
{
    /// <inheritdoc/>
    public override string Name => Currency.Code;

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Money;

    /// <summary>A sum in this measure as one in the currency itself.</summary>
    public decimal ToCurrency(decimal value)
    {
        const decimal largest = 1e25m;
        for (int digits = MinorDigits; digits > 0; digits--)
            value /= 10;
        for (int digits = MinorDigits; digits < 0 && value < largest; digits++)
            value *= 10;
        return value;
    }
}

/// <summary>A unit of measurement, of time included.</summary>
/// <param name="Unit">Which.</param>
internal sealed record UnitMeasure(Unit Unit) : Measure
{
    /// <inheritdoc/>
    public override string Name => Unit.Name;

    /// <inheritdoc/>
    public override FigureKind Kind => Unit.Dimension == Dimension.Time ? FigureKind.Duration : FigureKind.Quantity;
}

/// <summary>A measure that is neither a unit nor a currency, a row of <c>measures.tsv</c>: per cent.</summary>
/// <param name="UnitName">What records call it.</param>
/// <param name="FigureKind">The kind of its figures.</param>
/// <param name="Rule">The rule that records name for them, where it is not that of the kind.</param>
internal sealed record NamedMeasure(string UnitName, FigureKind FigureKind, string? Rule) : Measure
{
    /// <inheritdoc/>
    public override string Name => UnitName;

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind;
}
