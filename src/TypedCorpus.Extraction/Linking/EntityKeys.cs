namespace TypedCorpus.Extraction.Linking;

/// <summary>
/// What readable data call the entities of an article: by their names, so that one more entity changes the keys of no others but those that share its name.
/// </summary>
internal static class EntityKeys
{
    /// <summary>A key for each entity, in their order, unique in the article.</summary>
    public static string[] Of(EquatableArray<EntityAnnotation> entities)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        string[] keys = new string[entities.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            string slug = EntityId.Slug(entities[i].Name);
            if (slug.Length == 0)
                slug = "x";
            string key = slug;
            for (int n = 2; !taken.Add(key); n++)
                key = FormattableString.Invariant($"{slug}~{n}");
            keys[i] = key;
        }
        return keys;
    }
}
