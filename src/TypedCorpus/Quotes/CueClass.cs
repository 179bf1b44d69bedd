using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>What the word that introduces a quote (its cue) says about the act of speaking.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum CueClass
{
    /// <summary>No cue introduces the quote.</summary>
    None,

    /// <summary><c>said</c>, <c>told</c>, <c>according to</c>, <c>added</c>.</summary>
    Neutral,

    /// <summary><c>claimed</c>, <c>insisted</c>, <c>warned</c>, <c>announced</c>.</summary>
    Asserting,

    /// <summary><c>denied</c>, <c>rejected</c>, <c>dismissed</c>.</summary>
    Denying,

    /// <summary><c>asked</c>, <c>wondered</c>, <c>questioned</c>.</summary>
    Questioning,

    /// <summary><c>demanded</c>, <c>urged</c>, <c>called for</c>.</summary>
    Demanding,

    /// <summary><c>wrote</c>, <c>tweeted</c>, <c>posted</c>.</summary>
    Written,
}
