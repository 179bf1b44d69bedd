using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>How many of something: <c>95 vehicles</c>, <c>more than 1 million migrant encounters</c>. Counts compare by number, whatever is counted.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Count : MeasuredFigure<Count>
{
    internal Count(Article article, FigureFields data)
        : base(article, data)
    {
    }

    /// <inheritdoc/>
    public override FigureKind Kind => FigureKind.Count;

    /// <summary>The counted noun phrase: <c>migrant encounters</c>.</summary>
    public string Noun => Data.Noun!;

    /// <summary>The last word of the noun phrase, its head: <c>encounters</c>.</summary>
    public string Head => Noun.Substring(Noun.LastIndexOf(' ') + 1);

    private protected override string UnitText => Noun;
}
