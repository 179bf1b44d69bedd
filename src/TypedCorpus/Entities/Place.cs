using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A country, city, region, river, building: somewhere.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Place : Entity
{
    internal Place(EntityFields fields)
        : base(fields)
    {
    }

    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Place;
}
