using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>One mention of an entity in an article.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Mention : Passage
{
    private readonly int _confidence;

    internal Mention(Article article, MentionFields fields)
        : base(article, fields.Span)
    {
        Kind = fields.Kind;
        IsCorrected = fields.IsCorrected;
        EntityNumber = fields.Entity;
        _confidence = fields.Confidence;
    }

    /// <summary>How it refers.</summary>
    public MentionKind Kind { get; }

    /// <summary>What it refers to.</summary>
    public Entity Entity => Article.Content.EntityAt(EntityNumber);

    /// <summary>
    /// How sure it is that it refers to <see cref="Entity"/>, from 0 to 1: of a hundred mentions found in the same way so many do. A name is surer than a
    /// pronoun, and that surer than a noun phrase.
    /// </summary>
    public decimal Confidence => _confidence / 100m;

    /// <summary>Whether a person corrected or confirmed it in <c>corpus.corrections.yml</c>: then its confidence is 1.</summary>
    public bool IsCorrected { get; }

    /// <inheritdoc/>
    public bool Equals(Mention? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    internal int EntityNumber { get; }

    private protected override int KindNumber => (int)Kind;
}
