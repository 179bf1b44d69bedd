using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>One mention of an entity in an article.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Mention : Passage
{
    internal Mention(Article article, TextSpan span, MentionKind kind, int entity, bool isCorrected)
        : base(article, span)
    {
        Kind = kind;
        IsCorrected = isCorrected;
        EntityNumber = entity;
    }

    /// <summary>How it refers.</summary>
    public MentionKind Kind { get; }

    /// <summary>What it refers to.</summary>
    public Entity Entity => Article.Content.EntityAt(EntityNumber);

    /// <summary>Whether a person corrected or confirmed it in <c>corpus.corrections.yml</c>.</summary>
    public bool IsCorrected { get; }

    /// <inheritdoc/>
    public bool Equals(Mention? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    internal int EntityNumber { get; }

    private protected override int KindNumber => (int)Kind;
}
