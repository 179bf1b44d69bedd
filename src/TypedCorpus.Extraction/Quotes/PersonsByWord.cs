using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Quotes.Dialogue;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes;

/// <summary>The persons with a name of an article, by a single word that stands for each.</summary>
internal sealed class PersonsByWord
{
    /// <summary>Finds them.</summary>
    /// <param name="tagged">The article.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="countOfEntities">How many of these are looked at.</param>
    /// <param name="countOfMentions">At how many of their mentions.</param>
    public PersonsByWord(TaggedArticle tagged, EntityView entities, int countOfEntities, int countOfMentions)
    {
        Dictionary<string, EntityIndex?> byLastWord = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < countOfEntities; i++)
        {
            EntityIndex entity = new(i);
            string name = entities.NameOf(entity);
            if (entities.IsNamed(entity) && entities.KindOf(entity) == EntityKind.Person)
            {
                Add(byLastWord, WordStrings.Of(name.AsSpan(name.LastIndexOf(' ') + 1)), entity);
                if (Initials.Of(name) is { } initials && initials.All(char.IsUpper))
                    Add(ByInitials, initials, entity);
            }
        }
        for (int i = 0; i < countOfMentions; i++)
        {
            PlacedMention placed = entities.Mentions[i];
            if (placed.Mention.Kind != MentionKind.Name || entities.KindOf(placed.Entity) != EntityKind.Person)
                continue;
            ReadOnlySpan<char> form = tagged.Text.AsSpan(placed.Mention.Span.Start, placed.Mention.Span.Length);
            if (form.IndexOf(' ') < 0)
                Add(ByWord, WordStrings.Of(form), placed.Entity);
        }
        // What the article calls someone goes before what it could call someone.
        foreach (KeyValuePair<string, EntityIndex?> pair in byLastWord)
        {
            if (!ByWord.ContainsKey(pair.Key))
                ByWord.Add(pair.Key, pair.Value);
        }
    }

    /// <summary>By a word that the article calls them, or could. A word of several persons names none of them.</summary>
    public Dictionary<string, EntityIndex?> ByWord { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>By the first letters of full names, which stand for them before turns: AR:</summary>
    public Dictionary<string, EntityIndex?> ByInitials { get; } = new(StringComparer.Ordinal);

    private static void Add(Dictionary<string, EntityIndex?> index, string word, EntityIndex entity) =>
        index[word] = index.TryGetValue(word, out EntityIndex? other) && other != entity ? null : entity;
}
