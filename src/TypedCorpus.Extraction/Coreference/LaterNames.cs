using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Tells whom a description cannot mean: a text that goes on with somebody's name in the same sentence speaks of two. In <c>the chief called for
/// Keita's return</c> the chief is not Keita.
/// </summary>
/// <param name="tagged">The article.</param>
/// <param name="names">Its names, in the order of the text.</param>
internal sealed class LaterNames(TaggedArticle tagged, List<Referent> names)
{
    /// <summary>Whether an entity is called by its name after a description, in its sentence.</summary>
    /// <param name="head">The last token of the description.</param>
    /// <param name="entity">The entity.</param>
    public bool Has(int head, EntityIndex entity)
    {
        int sentence = tagged.Article.SentenceOf(head);
        int next = BinarySearch.First(names, head, static (name, token) => name.Tokens.Start > token);
        for (; next < names.Count && names[next].Sentence == sentence; next++)
        {
            if (names[next].Entity == entity)
                return true;
        }
        return false;
    }
}
