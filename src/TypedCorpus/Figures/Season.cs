using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A season of the year, as the northern hemisphere counts its months.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum Season
{
    /// <summary>March to May.</summary>
    Spring,

    /// <summary>June to August.</summary>
    Summer,

    /// <summary>September to November.</summary>
    Autumn,

    /// <summary>December to February of the year after.</summary>
    Winter,
}
