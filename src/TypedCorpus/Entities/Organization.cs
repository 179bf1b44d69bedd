using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A company, party, agency, team, band: people acting under one name.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Organization : Entity
{
    internal Organization(EntityFields fields)
        : base(fields)
    {
    }

    /// <inheritdoc/>
    public override EntityKind Kind => EntityKind.Organization;
}
