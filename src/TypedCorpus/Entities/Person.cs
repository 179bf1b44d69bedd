using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A human being, real or not.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Person : Entity
{
    internal Person(EntityFields fields)
        : base(fields)
    {
    }

    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Person;
}
