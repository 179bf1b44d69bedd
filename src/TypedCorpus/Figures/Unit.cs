using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A unit of measurement: a kilometre, a barrel, a degree Celsius. Two are equal that have the same name.</summary>
#pragma warning disable CA1036 // They compare for sorting alone.
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed partial record Unit : IComparable<Unit>
#pragma warning restore CA1036
{
    internal Unit(string name, string plural, string symbol, string ucum, Dimension dimension, Ratio factor, decimal offset)
    {
        Name = name;
        Plural = plural;
        Symbol = symbol;
        Ucum = ucum;
        Dimension = dimension;
        Factor = factor;
        Offset = offset;
    }

    /// <summary>All units, in the order of their table.</summary>
    public static IReadOnlyList<Unit> All => UnitTable.Units;

    /// <summary>The English name: <c>square kilometre</c>.</summary>
    public string Name { get; }

    /// <summary>The English plural: <c>square kilometres</c>.</summary>
    public string Plural { get; }

    /// <summary>The symbol: <c>km²</c>.</summary>
    public string Symbol { get; }

    /// <summary>The code in the Unified Code for Units of Measure: <c>km2</c>.</summary>
    public string Ucum { get; }

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>How many base units of the dimension one of it is.</summary>
    internal Ratio Factor { get; }

    /// <summary>What is added before the factor applies: the distance to absolute zero for temperatures.</summary>
    internal decimal Offset { get; }

    /// <summary>The unit with this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Unit Parse(string name) =>
        TryParse(name, out Unit? unit) ? unit! : throw new ArgumentException($"There is no unit called \"{name}\".", nameof(name));

    /// <summary>The unit with this name, singular or plural, or this symbol or UCUM code, if there is one.</summary>
    public static bool TryParse(string? name, out Unit? unit) => UnitTable.TryFind(name, out unit);

    /// <summary>Converts <paramref name="value"/> of this unit into <paramref name="other"/>.</summary>
    /// <exception cref="ArgumentException">The two measure different things.</exception>
    /// <exception cref="OverflowException">The result does not fit a decimal.</exception>
    public decimal Convert(decimal value, Unit other)
    {
        if (other is null)
            throw new ArgumentNullException(nameof(other));
        if (other.Dimension != Dimension)
            throw new ArgumentException($"A {Name} measures {Dimension}, a {other.Name} {other.Dimension}: they do not convert.", nameof(other));
        if (ReferenceEquals(this, other))
            return value;
        decimal result = value + Offset;
        if (Factor.Numerator != other.Factor.Numerator)
            result = result * Factor.Numerator / other.Factor.Numerator;
        if (Factor.Denominator != other.Factor.Denominator)
            result = result * other.Factor.Denominator / Factor.Denominator;
        return result - other.Offset;
    }

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>Compares by name.</summary>
    public int CompareTo(Unit? other) => other is null ? 1 : string.CompareOrdinal(Name, other.Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
