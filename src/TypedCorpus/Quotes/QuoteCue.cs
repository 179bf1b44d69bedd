using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>The word or phrase that introduces a quote: <c>said</c>, <c>according to</c>.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record QuoteCue : Excerpt
{
    internal QuoteCue(Article article, TextSpan span, CueClass cueClass)
        : base(article, span) => Class = cueClass;

    /// <summary>What it says about the act of speaking.</summary>
    public CueClass Class { get; }

    /// <inheritdoc/>
    public bool Equals(QuoteCue? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
