using System.Globalization;
using System.Text.Json.Serialization;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>An entity that is mentioned together with another one. Two are equal that join the same two.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Companion
{
    internal Companion(Entity of, Entity entity, IReadOnlyList<Sentence> sentences)
    {
        Of = of;
        Entity = entity;
        Sentences = sentences;
    }

    /// <summary>The entity whose companion it is.</summary>
    public Entity Of { get; }

    /// <summary>The entity.</summary>
    public Entity Entity { get; }

    /// <summary>The sentences that mention both, by article and place.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>How many sentences mention both.</summary>
    public int SentenceCount => Sentences.Count;

    /// <inheritdoc/>
    public bool Equals(Companion? other) => other is not null && Of.Equals(other.Of) && Entity.Equals(other.Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Of.GetHashCode() * 397) ^ Entity.GetHashCode());

    /// <summary>Prints the name and the number of sentences.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} ({1})", ShortText.Of(Entity.Name), SentenceCount);
}
