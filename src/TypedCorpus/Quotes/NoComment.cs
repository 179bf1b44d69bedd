using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>Someone who was asked and did not answer: <c>declined to comment</c>. It covers the clause that says so.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record NoComment : Passage
{
    internal NoComment(Article article, TextSpan span, TextSpan cue, TextSpan? source, int? entity)
        : base(article, span)
    {
        Cue = new Excerpt(article, cue);
        SourceAsWritten = source is { } s ? new Excerpt(article, s) : null;
        EntityNumber = entity;
    }

    /// <summary>The words that say so: <c>declined to comment</c>.</summary>
    public Excerpt Cue { get; }

    /// <summary>Who was asked, <see langword="null"/> where the article leads to nobody.</summary>
    public Entity? Source => EntityNumber is { } local ? Article.Content.EntityAt(local) : null;

    /// <summary>Who was asked, as written, where that is said.</summary>
    public Excerpt? SourceAsWritten { get; }

    /// <inheritdoc/>
    public bool Equals(NoComment? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    internal int? EntityNumber { get; }
}
