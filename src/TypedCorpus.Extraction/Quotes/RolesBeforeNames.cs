using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>The role of a speaker that stands before the name: <c>Prime Minister Ann Reed</c>, <c>the actor Tom Fox</c>; a form of address (<c>Mr</c>) is none.</summary>
internal static class RolesBeforeNames
{
    /// <summary>The words up to the name of a person, where they end with a title or a noun for a person; else <see langword="null"/>.</summary>
    public static TextSpan? Before(TaggedArticle tagged, EntityView entities, TextSpan speaker, EntityIndex person)
    {
        // "President Reed and some of her ministers": several speak.
        bool isOne = entities.KindOf(person) == EntityKind.Person && entities.MentionsIn(speaker).All(m => m.Entity == person || entities.KindOf(m.Entity) != EntityKind.Person);
        if (!isOne || NameIn(entities, speaker, person) is not { } name || name.Start == speaker.Start || name.End != speaker.End)
            return null;
        TaggedCursor first = tagged.At(tagged.Article.TokenAt(speaker.Start));
        TaggedCursor head = tagged.At(tagged.Article.TokenAt(name.Start)).Previous;
        if (head > first && tagged.Language.Coreference.CommonTitles.Contains(head.Key))
            head = head.Previous;
        bool isAddress = head == first && tagged.Language.Coreference.CommonTitles.Contains(head.Key);
        bool isRole = head >= first && (head.IsTitle || (head.Tag is { } tag && tagged.Language.IsPersonNoun(head.Key, tag)));
        return isRole && !isAddress ? TextSpan.FromBounds(speaker.Start, head.Span.End) : null;
    }

    private static TextSpan? NameIn(EntityView entities, TextSpan speaker, EntityIndex person)
    {
        foreach (PlacedMention placed in entities.MentionsIn(speaker))
        {
            if (placed.Entity == person && placed.Mention.Kind == MentionKind.Name && speaker.Contains(placed.Mention.Span))
                return placed.Mention.Span;
        }
        return null;
    }
}
