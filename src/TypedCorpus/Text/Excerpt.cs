using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Words of an article as they stand there, and where.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public record Excerpt : Passage
{
    internal Excerpt(Article article, TextSpan span)
        : base(article, span)
    {
    }

    /// <summary>The words alone, shortened: they are put into sentences.</summary>
    private protected sealed override string Describe() => ShortText.Of(Text);
}
