using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.References;

/// <summary>A mention that agrees with the pronoun.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Weight">What speaks for it.</param>
/// <param name="IsKnown">Whether it is known to have the gender that the pronoun asks for.</param>
internal readonly record struct AntecedentCandidate(AntecedentMention Mention, int Weight, bool IsKnown)
{
    /// <summary>Whom it mentions.</summary>
    public Antecedent Who => Mention.Who;

    /// <summary>Where it stands.</summary>
    public MentionPlace Place => Mention.Place;

    /// <summary>Whether it names a speaker.</summary>
    public bool Speaks => Place.Role == GrammaticalRole.Speaker;
}
