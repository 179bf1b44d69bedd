using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>The age of someone or something: <c>17-year-old</c>, <c>her mother, 88,</c>.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Age : MeasuredFigure<Age>
{
    internal Age(Article article, FigureFields data)
        : base(article, data)
    {
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Age;

    /// <summary>The unit as said: mostly a year, for infants a week or month.</summary>
    public Unit Unit => Data.MeasuringUnit;

    /// <summary>The age in years; for a range the lower end.</summary>
    public decimal Years => Unit.Convert(Value, Unit.Year);

    internal override string UnitName => Unit.Name;

    private protected override string UnitText => NameOf(Unit) + " old";

    private protected override bool SharesValueWith(Age other) => Bounds.Overlaps(other.Bounds.Select(v => other.Unit.Convert(v, Unit)));

    private protected override int CompareValue(Age other) => Years.CompareTo(other.Years);
}
