using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Which entity of the article which noun has been said of.</summary>
internal sealed class DescriptionIndex(TaggedArticle tagged)
{
    // A noun that is said of so many tells nothing.
    private const int MostDescribed = 16;

    private readonly Dictionary<string, List<Described>> _described = new(StringComparer.Ordinal);

    /// <summary>The entities of which the noun at <paramref name="head"/> has been said, with all the words from <paramref name="first"/> on.</summary>
    public EntityIndex[] Find(int first, int head) => _described.TryGetValue(NounAt(head), out List<Described>? described) && described.Count <= MostDescribed
        ? [.. Highest(described.FindAll(entry => entry.Since < first && HasWords(entry, first, head))).Select(static entry => entry.Entity)]
        : [];

    /// <summary>Those of several that bear an office itself, where any does: the president is no vice president.</summary>
    private List<Described> Highest(List<Described> bearers)
    {
        if (bearers.Count < 2)
            return bearers;
        List<Described> highest = bearers.FindAll(entry => !entry.Words.Overlaps(tagged.Language.Coreference.LowerRanks));
        return highest.Count > 0 ? highest : bearers;
    }

    /// <summary>The only entity of which the article says the noun at <paramref name="head"/>, where it does so further on and of no other kind.</summary>
    public EntityIndex? FindBelow(int first, int head)
    {
        if (!_described.TryGetValue(NounAt(head), out List<Described>? described) || described.Count != 1 || described[0].Since <= head)
            return null;
        Described entry = described[0];
        // "A Labour councillor" is not "Green councillor Ann Reed".
        return head == first || entry.Words.Count == 0 || HasAnyWord(entry, first, head) ? entry.Entity : null;
    }

    private bool HasAnyWord(Described entry, int first, int head)
    {
        for (int t = first; t < head; t++)
        {
            if (entry.Words.Contains(WordAt(t)))
                return true;
        }
        return false;
    }

    private bool HasWords(Described entry, int first, int head)
    {
        for (int t = first; t < head; t++)
        {
            if (!entry.Words.Contains(WordAt(t)))
                return false;
        }
        return true;
    }

    /// <summary>Enters that a noun, with the words of a phrase, is said of whom a name names.</summary>
    public void Add(string noun, IEnumerable<string> words, Referent name)
    {
        noun = Noun(noun);
        if (!_described.TryGetValue(noun, out List<Described>? described))
            _described.Add(noun, described = []);
        // A list of names after one noun must not make each look-up longer.
        if (described.Count > MostDescribed)
            return;
        Described? entry = described.Find(b => b.Entity == name.Entity);
        if (entry is null)
            described.Add(entry = new Described(name.Entity, name.Tokens.Start));
        entry.Words.UnionWith(words);
    }

    /// <summary>A noun without what a hyphen sets before it: a co-founder is a founder.</summary>
    public static string Noun(string word) => word.Substring(word.LastIndexOf('-') + 1);

    private string WordAt(int token) => tagged.Article.KeyOf(token);

    private string NounAt(int token) => Noun(WordAt(token));

    private sealed class Described(EntityIndex entity, int since)
    {
        public EntityIndex Entity { get; } = entity;

        public int Since { get; } = since;

        public HashSet<string> Words { get; } = new(StringComparer.Ordinal);
    }
}
