using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Which part of a change a figure is.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum ChangeRole
{
    /// <summary>By how much.</summary>
    By,

    /// <summary>The value before.</summary>
    From,

    /// <summary>The value after.</summary>
    To,
}
