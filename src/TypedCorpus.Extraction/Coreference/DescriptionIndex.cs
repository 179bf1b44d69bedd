using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Which entity of the article which noun has been said of.</summary>
internal sealed class DescriptionIndex(TaggedArticle tagged)
{
    // A noun that is said of so many tells nothing.
    private const int MostDescribed = 16;

    private readonly Dictionary<string, List<Described>> _described = Spare.Take<Dictionary<string, List<Described>>>();

    /// <summary>The entities of which the noun at <paramref name="head"/> has been said, with all the words from <paramref name="first"/> on.</summary>
    public EntityIndex[] Find(int first, int head)
    {
        if (!_described.TryGetValue(NounAt(head), out List<Described>? described) || described.Count > MostDescribed)
            return [];
        List<Described>? found = null;
        foreach (Described entry in described)
        {
            if (entry.Since < first && HasWords(entry, first, head))
                (found ??= []).Add(entry);
        }
        return found is null ? [] : [.. Highest(found).Select(static entry => entry.Entity)];
    }

    /// <summary>Those of several that bear an office itself, where any does: the president is no vice president.</summary>
    private List<Described> Highest(List<Described> bearers)
    {
        if (bearers.Count < 2)
            return bearers;
        List<Described> highest = bearers.FindAll(entry => !entry.HasAny(tagged.Language.Coreference.LowerRanks));
        return highest.Count > 0 ? highest : bearers;
    }

    /// <summary>The only entity of which the article says the noun at <paramref name="head"/>, where it does so further on and of no other kind.</summary>
    public EntityIndex? FindBelow(int first, int head)
    {
        if (!_described.TryGetValue(NounAt(head), out List<Described>? described) || described.Count != 1 || described[0].Since <= head)
            return null;
        Described entry = described[0];
        // "A Labour councillor" is not "Green councillor Ann Reed".
        return head == first || entry.IsBare || HasAnyWord(entry, first, head) ? entry.Entity : null;
    }

    private bool HasAnyWord(Described entry, int first, int head)
    {
        for (int t = first; t < head; t++)
        {
            if (entry.Has(WordAt(t)))
                return true;
        }
        return false;
    }

    private bool HasWords(Described entry, int first, int head)
    {
        for (int t = first; t < head; t++)
        {
            if (!entry.Has(WordAt(t)))
                return false;
        }
        return true;
    }

    /// <summary>Enters that a noun, with the words of a phrase, is said of whom a name names.</summary>
    public void Add(string noun, IReadOnlyList<string> words, Referent name)
    {
        if (Entry(noun, name) is { } entry)
        {
            foreach (string word in words)
                entry.Add(word);
        }
    }

    /// <summary>Enters a noun that is said of a name, and the words of some tokens, which may go with it.</summary>
    public void Add(string noun, TokenRange words, Referent name)
    {
        if (words.IsEmpty)
            Add(noun, [], name);
        else if (Entry(noun, name) is { } entry)
        {
            for (int token = words.Start; token < words.End; token++)
                entry.Add(WordAt(token));
        }
    }

    /// <summary>What is said of a name with a noun; <see langword="null"/> where that is said of too many.</summary>
    private Described? Entry(string noun, Referent name)
    {
        noun = Noun(noun);
        if (!_described.TryGetValue(noun, out List<Described>? described))
            _described.Add(noun, described = new(1));
        // A list of names after one noun must not make each look-up longer.
        if (described.Count > MostDescribed)
            return null;
        foreach (Described known in described)
        {
            if (known.Entity == name.Entity)
                return known;
        }
        Described added = new(name.Entity, name.Tokens.Start);
        described.Add(added);
        return added;
    }

    /// <summary>Hands back what was borrowed; this must not be used any more.</summary>
    public void Release() => Spare.Keep(_described);

    /// <summary>A noun without what a hyphen sets before it: a co-founder is a founder.</summary>
    public static string Noun(string word) => word.Substring(word.LastIndexOf('-') + 1);

    private string WordAt(int token) => tagged.Article.KeyOf(token);

    private string NounAt(int token) => Noun(WordAt(token));

    private sealed class Described(EntityIndex entity, int since)
    {
        private HashSet<string>? _words;

        public EntityIndex Entity { get; } = entity;

        public int Since { get; } = since;

        /// <summary>Whether no words go with the noun.</summary>
        public bool IsBare => _words is null;

        /// <summary>Whether a word goes with the noun.</summary>
        public bool Has(string word) => _words is not null && _words.Contains(word);

        /// <summary>Whether one of some words does.</summary>
        public bool HasAny(WordSet words) => _words is not null && _words.Overlaps(words);

        /// <summary>Adds a word that does.</summary>
        public void Add(string word) => (_words ??= new HashSet<string>(StringComparer.Ordinal)).Add(word);
    }
}
