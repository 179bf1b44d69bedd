using System.Globalization;

namespace TypedCorpus;

/// <summary>An entity that is mentioned together with another one.</summary>
public sealed class Companion
{
    internal Companion(Entity entity, IReadOnlyList<Sentence> sentences)
    {
        Entity = entity;
        Sentences = sentences;
    }

    /// <summary>The entity.</summary>
    public Entity Entity { get; }

    /// <summary>The sentences that mention both, by article and place.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>How many sentences mention both.</summary>
    public int Count => Sentences.Count;

    /// <summary>Prints the name and the number of sentences.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} ({1})", Entity.Name, Count);
}
