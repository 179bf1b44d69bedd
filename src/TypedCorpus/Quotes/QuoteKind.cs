using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>How a quotation reports words.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public enum QuoteKind
{
    /// <summary>An utterance in quotation marks, attributed to whoever said it.</summary>
    Direct,

    /// <summary>A fragment in quotation marks that someone is cited as using: <c>said it was "diverted"</c>.</summary>
    Partial,

    /// <summary>Marks that nobody in the text is cited as using: a term, <c>so-called</c>, the title of a work.</summary>
    Scare,

    /// <summary>Speech or writing reported without marks: <c>denied</c>, <c>according to</c>, <c>warned that</c>.</summary>
    Indirect,
}
