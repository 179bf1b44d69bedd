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
        if (entities.KindOf(person) != EntityKind.Person)
            return null;
        PlacedMention[] mentions = entities.MentionsIn(speaker);
        if (HasOtherPerson(entities, mentions, person) || NameIn(mentions, speaker, person) is not { } name || name.Start == speaker.Start || name.End != speaker.End)
            return null;
        TaggedCursor first = tagged.At(tagged.Article.TokenAt(speaker.Start));
        TaggedCursor head = tagged.At(tagged.Article.TokenAt(name.Start)).Previous;
        if (head > first && tagged.Language.Coreference.CommonTitles.Contains(head.Key))
            head = head.Previous;
        bool isAddress = head == first && tagged.Language.Coreference.CommonTitles.Contains(head.Key);
        bool isRole = head >= first && (head.IsTitle || (head.Tag is { } tag && tagged.Language.IsPersonNoun(head.Key, tag)));
        return isRole && !isAddress ? TextSpan.FromBounds(speaker.Start, head.Span.End) : null;
    }

    private static bool HasOtherPerson(EntityView entities, PlacedMention[] mentions, EntityIndex person)
    {
        foreach (PlacedMention placed in mentions)
        {
            if (placed.Entity != person && entities.KindOf(placed.Entity) == EntityKind.Person)
                return true;
        }
        return false;
    }

    private static TextSpan? NameIn(PlacedMention[] mentions, TextSpan speaker, EntityIndex person)
    {
        foreach (PlacedMention placed in mentions)
        {
            if (placed.Entity == person && placed.Mention.Kind == MentionKind.Name && speaker.Contains(placed.Mention.Span))
                return placed.Mention.Span;
        }
        return null;
    }
}
