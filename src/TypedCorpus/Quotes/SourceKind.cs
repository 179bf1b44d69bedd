using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>How far an article says who speaks.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum SourceKind
{
    /// <summary>Nobody is cited: a term in marks, the title of a work.</summary>
    None,

    /// <summary>A person, an organization or a group with a name.</summary>
    Named,

    /// <summary>Somebody whose name the article does not give: <c>a witness</c>, <c>an official</c>.</summary>
    Anonymous,

    /// <summary>Many at once, or a body without its name: <c>police</c>, <c>residents</c>, <c>the company</c>.</summary>
    Collective,

    /// <summary>The article says or implies who speaks, but it was not found out: a pronoun that leads to nobody.</summary>
    Unresolved,
}
