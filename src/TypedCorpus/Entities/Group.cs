using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>People of one nationality, religion or following: <c>Guatemalans</c>, <c>Republicans</c>.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Group : Entity
{
    internal Group(EntityFields fields)
        : base(fields)
    {
    }

    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Group;
}
