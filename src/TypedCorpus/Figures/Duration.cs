using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A length of time: <c>up to 30 years</c>, <c>a year and a half</c>.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Duration : MeasuredFigure<Duration>
{
    internal Duration(Article article, FigureFields data)
        : base(article, data)
    {
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Duration;

    /// <summary>The unit as said: a second, a year, a decade.</summary>
    public Unit Unit => Data.MeasuringUnit;

    /// <summary>The value (of a range the lower end) in another unit of time; a year has 365.25 days, a month is a twelfth of it.</summary>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is no unit of time.</exception>
    public decimal In(Unit unit) => Unit.Convert(Value, unit);

    internal override string UnitName => Unit.Name;

    private protected override string UnitText => NameOf(Unit);

    private protected override bool SharesValueWith(Duration other) => Bounds.Overlaps(other.Bounds.Select(v => other.Unit.Convert(v, Unit)));

    private protected override int CompareValue(Duration other) => Value.CompareTo(other.In(Unit));
}
