using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A number of nothing that the text names: <c>rose to 200</c>.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Number : MeasuredFigure<Number>
{
    internal Number(FigureOrigin origin)
        : base(origin)
    {
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Number;

    private protected override string UnitText => "";
}
