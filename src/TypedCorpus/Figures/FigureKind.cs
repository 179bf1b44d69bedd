using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>What a figure of an article measures.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum FigureKind
{
    /// <summary>An amount of a currency.</summary>
    Money,

    /// <summary>A share of a hundred.</summary>
    Percentage,

    /// <summary>How many of something: a value and the noun counted.</summary>
    Count,

    /// <summary>A value with a unit of measurement.</summary>
    Quantity,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>The age of someone or something.</summary>
    Age,

    /// <summary>A calendar date, as far as it is given.</summary>
    Date,

    /// <summary>A rank: <c>first</c>, <c>21st</c>.</summary>
    Ordinal,

    /// <summary>A number of nothing that the text names.</summary>
    Number,
}
