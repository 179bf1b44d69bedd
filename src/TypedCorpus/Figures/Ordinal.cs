using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A rank: <c>first</c>, <c>21st</c>, the <c>XIV</c> of <c>Louis XIV</c>.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Ordinal : MeasuredFigure<Ordinal>
{
    internal Ordinal(Article article, FigureFields data)
        : base(article, data)
    {
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Ordinal;

    /// <summary>The rank: 1 for <c>first</c>.</summary>
    public decimal Rank => Value;

    private protected override string UnitText => "as rank";
}
