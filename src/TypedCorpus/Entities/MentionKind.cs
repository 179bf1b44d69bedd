using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>How a stretch of text refers to an entity.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum MentionKind
{
    /// <summary>By a name: <c>Kamala Harris</c>, <c>Harris</c>.</summary>
    Name,

    /// <summary>By a noun phrase: <c>the Guatemalan president</c>.</summary>
    Nominal,

    /// <summary>By a pronoun: <c>she</c>.</summary>
    Pronoun,
}
