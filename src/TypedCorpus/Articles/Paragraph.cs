using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A paragraph of an article, without the line breaks around it.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Paragraph : Passage
{
    private IReadOnlyList<Sentence>? _sentences;

    internal Paragraph(Article article, int index, TextSpan span)
        : base(article, span) => Index = index;

    /// <summary>Its place among the paragraphs of the article, from 0.</summary>
    public int Index { get; }

    /// <summary>Its sentences, in order.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences ??= Array.AsReadOnly(Article.Content.SentencesOf(this));

    /// <inheritdoc/>
    public bool Equals(Paragraph? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
