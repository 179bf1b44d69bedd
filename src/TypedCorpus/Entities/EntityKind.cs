using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>What a name stands for.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum EntityKind
{
    /// <summary>A human being, real or not.</summary>
    Person,

    /// <summary>A company, party, agency, team, band: people acting under one name.</summary>
    Organization,

    /// <summary>A country, city, region, river, building: somewhere.</summary>
    Place,

    /// <summary>People of one nationality, religion or following: <c>Guatemalans</c>, <c>Republicans</c>.</summary>
    Group,
}
