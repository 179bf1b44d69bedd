using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A share of a hundred: <c>9 percent</c>, <c>two percentage points</c>.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Percentage : MeasuredFigure<Percentage>
{
    private const string Points = "percentage point";

    internal Percentage(Article article, FigureFields data)
        : base(article, data)
    {
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Percentage;

    /// <summary>The value as a share of one: 0.09 for <c>9 percent</c>.</summary>
    public decimal Fraction => Value / 100;

    /// <summary>Whether it counts percentage points: a difference between two percentages. Points and shares do not compare, and never overlap.</summary>
    public bool IsPoints => Data.Unit == Points;

    /// <summary>What it is a share of, where that is said (<c>voters</c> in <c>30 % of voters</c>), else <see langword="null"/>.</summary>
    public string? Of => Data.Base is { } span ? Article.Text.Substring(span) : null;

    internal override string UnitName => IsPoints ? Points : "percent";

    private protected override string UnitText => (IsPoints ? "percentage points" : "percent") + (Of is null ? "" : " of " + Of);

    private protected override bool SharesValueWith(Percentage other) => IsPoints == other.IsPoints && base.SharesValueWith(other);

    private protected override int CompareValue(Percentage other) => IsPoints == other.IsPoints
        ? base.CompareValue(other)
        : throw new InvalidOperationException("Percentages and percentage points do not compare. Filter by IsPoints first.");
}
