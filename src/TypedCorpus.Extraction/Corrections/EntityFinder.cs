
namespace TypedCorpus.Extraction.Corrections;

/// <summary>Finds the entity of an article that a correction names, and makes one where the article has none.</summary>
internal static class EntityFinder
{
    /// <summary>The place among the entities of the one called <paramref name="name"/>, by its canonical name, else by another form of it.</summary>
    public static EntityIndex? Find(ArticleDraft draft, string name)
    {
        string key = NameText.Key(NameText.Spaced(name.AsSpan()));
        return First(draft, e => e.IsNamed && NameText.Key(e.Name) == key)
            ?? First(draft, e => e.Mentions.Exists(m => m.Kind == MentionKind.Name && KeyOf(draft, m) == key));
    }

    /// <summary>
    /// The place of the entity called or described so: one with that name; one that is mentioned in those words, nearest to <paramref name="place"/>; else
    /// a new one, which linking joins to the entity of the corpus where it is a name.
    /// </summary>
    public static EntityIndex FindOrAdd(ArticleDraft draft, string name, TextSpan place)
    {
        if (Find(draft, name) is { } named)
            return named;
        string key = NameText.Key(NameText.Spaced(name.AsSpan()));
        var mentioned = draft.Entities
            .SelectMany((e, i) => e.Mentions.Select(m => (Index: i, Entity: e, Mention: m)))
            .Where(x => !x.Entity.IsRemoved && x.Mention.Kind != MentionKind.Pronoun && KeyOf(draft, x.Mention) == key)
            .OrderBy(x => RecordFinder.Distance(x.Mention.Span, place)).ThenBy(x => x.Mention.Span)
            .ToArray();
        if (mentioned.Length > 0)
            return new EntityIndex(mentioned[0].Index);
        bool isName = !char.IsLower(name[0]);
        EntityAnnotation entity = new(NameText.Spaced(name.AsSpan()), EntityKind.Person, default) { IsReference = isName };
        EntityDraft added = new(entity) { IsAdded = true };
        TextSpan[] places = [.. draft.Find(name).OrderBy(p => RecordFinder.Distance(p, place)).ThenBy(p => p)];
        if (places.Length > 0)
            added.Mentions.Add(new MentionAnnotation(places[0], isName ? MentionKind.Name : MentionKind.Nominal));
        return draft.Add(added);
    }

    /// <summary>The words of a mention, in the form in which names are compared.</summary>
    public static string KeyOf(ArticleDraft draft, MentionAnnotation mention) =>
        NameText.Key(NameText.Spaced(draft.Text.AsSpan(mention.Span.Start, mention.Span.Length)));

    private static EntityIndex? First(ArticleDraft draft, Func<EntityDraft, bool> isWanted)
    {
        for (int i = 0; i < draft.Entities.Count; i++)
        {
            if (!draft.Entities[i].IsRemoved && draft.Entities[i].MergedInto is null && isWanted(draft.Entities[i]))
                return new EntityIndex(i);
        }
        return null;
    }
}
