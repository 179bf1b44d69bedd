using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A number of nothing that the text names: <c>rose to 200</c>.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Number : MeasuredFigure<Number>
{
    internal Number(Article article, FigureFields data)
        : base(article, data)
    {
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Number;

    private protected override string UnitText => "";
}
