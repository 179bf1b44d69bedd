using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Which entity of the article which noun has been said of: by a title (<c>Texas Sen. Ann Reed</c>), by an apposition on either side of the
/// name, or by the name itself (<c>Department of Defense</c>).
/// </summary>
internal sealed class DescriptionIndex(TaggedArticle tagged, EntityView entities)
{
    // A noun that is said of so many tells nothing.
    private const int MostDescribed = 16;
    private const int LongestPhrase = 8;

    // Nouns by which texts take up an organization that was named so before.
    private readonly WordSet _organizationNouns = tagged.Language.Words("coreference/organization-nouns.tsv");

    private readonly Dictionary<string, List<Described>> _described = new(StringComparer.Ordinal);

    /// <summary>Reads what stands beside a name and in it.</summary>
    public void Read(Referent name)
    {
        if (entities.KindOf(name.Entity) == EntityKind.Person)
        {
            ReadTitle(name);
            ReadAppositionAfter(name);
            ReadAppositionBefore(name);
        }
        else if (entities.KindOf(name.Entity) is EntityKind.Organization or EntityKind.Place && name.Tokens.Length > 1)
            ReadName(name);
    }

    /// <summary>The entities of which the noun at <paramref name="head"/> has been said, with all the words from <paramref name="first"/> on.</summary>
    public EntityIndex[] Find(int first, int head) => _described.TryGetValue(NounAt(head), out List<Described>? described) && described.Count <= MostDescribed
        ? [.. described.Where(entry => entry.Since < first && HasWords(entry, first, head)).Select(static entry => entry.Entity)]
        : [];

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

    /// <summary>What stands right before a name: <c>Spokeswoman</c>, <c>Texas Sen.</c>, <c>presidential candidate</c>.</summary>
    private void ReadTitle(Referent name)
    {
        int first = PhraseBefore(name.Tokens.Start);
        int head = name.Tokens.Start - 1;
        if (first > head)
            return;
        if (tagged.Language.Titles.NounsOf(tagged.Article[head]) is { Count: > 0 } nouns)
        {
            foreach (string noun in nouns)
                Add(noun, first, head, name);
        }
        else if (tagged.Article.Tokens[head].Length > 3 && (tagged.Language.Titles.IsTitleWord(tagged.Article[head]) || IsPerson(head)))
            Add(WordAt(head), first, head, name);
    }

    /// <summary><c>, the spokesman for …</c>, <c>, 45, a farmer</c>, <c>, chief executive of …</c> after a name.</summary>
    private void ReadAppositionAfter(Referent name)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        int at = name.Tokens.End;
        if (at + 2 < tags.Length && tags[at] == PosTag.Comma && tags[at + 1] == PosTag.CD && tags[at + 2] == PosTag.Comma)
            at += 2;
        if (at + 1 >= tags.Length || tags[at] != PosTag.Comma)
            return;
        int first = at + 1;
        bool isDetermined = tags[first] is PosTag.DT or PosTag.PRPS;
        int end = isDetermined ? first + 1 : first;
        while (end < tags.Length && end - first < LongestPhrase && IsInPhrase(tags[end]))
            end++;
        int head = end - 1;
        if (head >= first && tags[head] == PosTag.NN && (IsPerson(head) || (isDetermined && !IsThing(head))))
            Add(WordAt(head), isDetermined ? first + 1 : first, head, name);
    }

    /// <summary><c>The mayor, Ann Reed,</c> with the noun before the name.</summary>
    private void ReadAppositionBefore(Referent name)
    {
        ReadOnlySpan<PosTag> tags = tagged.Tags;
        int head = name.Tokens.Start - 2;
        bool isBetweenCommas = head >= 1 && tags[head + 1] == PosTag.Comma && name.Tokens.End < tags.Length && tags[name.Tokens.End] == PosTag.Comma;
        if (!isBetweenCommas || tags[head] != PosTag.NN || !IsPerson(head))
            return;
        int first = PhraseBefore(head + 1);
        // Not "in a letter to the mayor, Ann Reed, who …".
        bool isDetermined = first > 0 && tags[first - 1] is PosTag.DT or PosTag.PRPS;
        if (isDetermined && !(first > 1 && tags[first - 2] is PosTag.IN or PosTag.TO))
            Add(WordAt(head), first, head, name);
    }

    /// <summary>The noun of a name of several words.</summary>
    private void ReadName(Referent name)
    {
        bool hasOf = false;
        for (int t = name.Tokens.Start; t < name.Tokens.End; t++)
            hasOf |= tagged.Language.Coreference.Linkers.Contains(tagged.Article[t]);
        for (int t = name.Tokens.Start; t < name.Tokens.End; t++)
        {
            // Department of Defense, Defense Department.
            bool isHead = t == name.Tokens.Last ? !hasOf : tagged.Language.Coreference.Linkers.Contains(tagged.Article[t + 1]);
            if (isHead && TakesUp(t))
                Add(WordAt(t), name.Tokens.Start, name.Tokens.End, name);
        }
    }

    /// <summary>Whether texts take up the name with this head: the Grand Mosque, the mosque. Cities and states are taken up whatever their names.</summary>
    private bool TakesUp(int head) => _organizationNouns.Contains(WordAt(head))
        || (tagged.Language.Descriptions.ClassOf(WordAt(head)) is null && (tagged.ClassesOf(head) & (WordClasses.GroupNoun | WordClasses.PlaceNoun)) != 0);

    /// <summary>Where the words of one phrase that end before a token begin.</summary>
    private int PhraseBefore(int token)
    {
        int first = token;
        while (first > 0 && token - first < LongestPhrase && IsInPhrase(tagged.Tags[first - 1]) && tagged.Article.SentenceOf(first - 1) == tagged.Article.SentenceOf(token - 1))
            first--;
        return first;
    }

    private static bool IsInPhrase(PosTag tag) => tag is PosTag.JJ or PosTag.NN or PosTag.NNP or PosTag.HYPH or PosTag.POS;

    /// <summary>To stop Smith, the establishment works on; Smith, the party says, goes on.</summary>
    private bool IsThing(int noun) => (noun + 1 < tagged.Tags.Length && tagged.Tags[noun + 1].IsFinite()) || (tagged.ClassesOf(noun) & (WordClasses.GroupNoun | WordClasses.PlaceNoun)) != 0;

    private string WordAt(int token) => NameText.Key(tagged.Article[token]);

    /// <summary>The noun at a token without what a hyphen sets before it: a co-founder is a founder.</summary>
    private string NounAt(int token) => Noun(WordAt(token));

    private static string Noun(string word) => word.Substring(word.LastIndexOf('-') + 1);

    private bool IsPerson(int token) => tagged.Language.IsPersonNoun(NounAt(token), tagged.Tags[token]);

    private void Add(string noun, int first, int head, Referent name)
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
        for (int t = first; t < head; t++)
            entry.Words.Add(WordAt(t));
    }

    private sealed class Described(EntityIndex entity, int since)
    {
        public EntityIndex Entity { get; } = entity;

        public int Since { get; } = since;

        public HashSet<string> Words { get; } = new(StringComparer.Ordinal);
    }
}
