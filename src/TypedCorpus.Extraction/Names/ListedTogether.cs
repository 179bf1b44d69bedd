using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Adds a run of capitals that the model saw no name in where it is listed together with names of one kind: <c>with Zorba, Brellin and the
/// European Investment Fund</c>. Of a longer list nearly all of one kind, those of another that no list knows become of it too.
/// </summary>
internal static class ListedTogether
{
    private const int LongestName = 4;

    // How many of one kind make the others of a list theirs, for one that is not.
    private const int Most = 3;

    /// <summary>The names with those added, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        List<NameMention> added = [];
        List<Item> list = [];
        foreach (Sentence sentence in tagged.Article.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if (!ReadList(tagged, names, new TokenRange(i, sentence.EndToken), list))
                {
                    i++;
                    continue;
                }
                if (KindOf(list) is { } kind)
                    AddUnknown(list, kind, added);
                else if (MainKindOf(list) is { } main)
                    names = WithKind(tagged, names, list, main);
                i = list[list.Count - 1].Tokens.End;
            }
        }
        if (added.Count == 0)
            return names;
        added.AddRange(names);
        added.Sort(static (a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return added;
    }

    /// <summary>The kind of nearly all names of a list, three times as many as of others; <see langword="null"/> where there is none.</summary>
    private static EntityKind? MainKindOf(List<Item> list)
    {
        foreach (EntityKind kind in (EntityKind[])[EntityKind.Person, EntityKind.Organization, EntityKind.Place])
        {
            int ofKind = list.Count(item => item.Name?.Kind == kind);
            int others = list.Count(item => item.Name is { } name && name.Kind != kind);
            if (others > 0 && ofKind >= Most * others)
                return kind;
        }
        return null;
    }

    /// <summary>The names with those of a list that nothing else is known of made of its kind.</summary>
    private static List<NameMention> WithKind(TaggedArticle tagged, List<NameMention> names, List<Item> list, EntityKind kind)
    {
        HashSet<int> members = [.. list.Where(item => item.Name is { } name && name.Kind != kind && MayBe(tagged, name, kind)).Select(static item => item.Tokens.Start)];
        return members.Count == 0 ? names : names.ConvertAll(name => members.Contains(name.Tokens.Start) ? name with { Kind = kind } : name);
    }

    /// <summary>Whether no list says that a name is of its own kind, or one says that it may be of another too: a city that has a club.</summary>
    private static bool MayBe(TaggedArticle tagged, NameMention name, EntityKind kind)
    {
        bool isPlace = PlaceEvidence.IsListed(tagged, name.Tokens);
        if (name.GazetteerId is not null || name.Kind == EntityKind.Group || RejectedNames.HasBody(tagged, name.Tokens) || ContextualNameRules.KindByHead(tagged, name.Tokens.Last) is not null)
            return false;
        if (kind == EntityKind.Place)
            return isPlace;
        bool isOrganization = ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens) != OrganizationClass.None;
        bool isFullName = name.Kind == EntityKind.Person && name.Tokens.Length > 1 && tagged.IsGivenName(name.Tokens.Start);
        return !isPlace && !isFullName && (kind == EntityKind.Organization || !isOrganization);
    }

    private static void AddUnknown(List<Item> list, EntityKind kind, List<NameMention> added)
    {
        foreach (Item item in list)
        {
            if (item.Name is null)
                added.Add(new NameMention(item.Tokens, kind));
        }
    }

    /// <summary>The one kind of all names of a list that has both names and runs of capitals; <see langword="null"/> for any other.</summary>
    private static EntityKind? KindOf(List<Item> list)
    {
        EntityKind? kind = null;
        bool hasUnknown = false;
        foreach (Item item in list)
        {
            if (item.Name is not { } name)
                hasUnknown = true;
            else if (kind is not null && kind != name.Kind)
                return null;
            else
                kind = name.Kind;
        }
        return hasUnknown && kind is not EntityKind.Group ? kind : null;
    }

    /// <summary>Reads the members of a list that begins with a range: those joined by commas, with a conjunction before the last. Returns whether there is one.</summary>
    private static bool ReadList(TaggedArticle tagged, List<NameMention> names, TokenRange range, List<Item> list)
    {
        list.Clear();
        // After a comma this may be an apposition.
        if (!tagged.Article.HasCapital(range.Start) || (range.Start > 0 && tagged.Article[range.Start - 1] is ","))
            return false;
        int at = range.Start;
        while (ReadItem(tagged, names, range with { Start = at }) is { } item)
        {
            list.Add(item);
            int next = item.Tokens.End;
            if (next + 1 >= range.End)
                return false;
            bool isLast = IsConjunction(tagged, next) || (tagged.Article[next] is "," && IsConjunction(tagged, next + 1));
            if (!isLast && tagged.Article[next] is not ",")
                return false;
            at = isLast && tagged.Article[next] is "," ? next + 2 : next + 1;
            if (at >= range.End || !isLast)
                continue;
            if (ReadItem(tagged, names, range with { Start = at }) is not { } last)
                return false;
            list.Add(last);
            return true;
        }
        return false;
    }

    private static bool IsConjunction(TaggedArticle tagged, int token) => tagged.Tags[token] == PosTag.CC && tagged.Language.Names.Conjunctions.Contains(tagged.Article[token]) && tagged.Article[token] is not "&";

    private static Item? ReadItem(TaggedArticle tagged, List<NameMention> names, TokenRange rest)
    {
        if (rest.IsEmpty)
            return null;
        int first = tagged.Language.Names.SmallArticles.Contains(tagged.Article[rest.Start]) ? rest.Start + 1 : rest.Start;
        int end = first;
        while (end < rest.End && tagged.IsCapitalName(end))
            end++;
        int next = BinarySearch.First(names, first, static (name, first) => name.Tokens.End > first);
        if (next < names.Count && names[next].Tokens.Start == first)
            return new Item(names[next].Tokens, names[next]);
        if (next < names.Count && names[next].Tokens.Start < end)
            return null;
        TokenRange run = new(first, end);
        return run.IsEmpty || run.Length > LongestName || !MayBeName(tagged, run) ? null : new Item(run, null);
    }

    /// <summary>Whether a run of capitals is neither a word that opens the sentence, nor an office, a people or a day.</summary>
    private static bool MayBeName(TaggedArticle tagged, TokenRange run)
    {
        const WordClasses Words = WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb | WordClasses.PersonNoun | WordClasses.Demonym;
        ReadOnlySpan<char> last = tagged.Article[run.Last];
        bool isPlural = tagged.Tags[run.Last] == PosTag.NNPS && (tagged.Language.Lexicon.ClassesOf(last.Slice(0, last.Length - 1)) & Words) != 0;
        bool isNoWord = (tagged.ClassesOf(run.Last) & Words) == 0 && !isPlural && tagged.Article.Tokens[run.Last].Kind == TokenKind.Word;
        return isNoWord && !tagged.Language.Titles.IsTitleWord(tagged.Article[run.Last]) && !tagged.Language.Names.RejectedHeads.Contains(tagged.FormOf(run.Last).Word)
            && !tagged.Language.Calendar.IsMonthOrWeekday(tagged.Article[run.Last].ToString());
    }

    /// <summary>A member of a list: a name, or a run of capitals that may be one.</summary>
    private readonly record struct Item(TokenRange Tokens, NameMention? Name);
}
