using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Gives the names of a list the kind of the noun that it is of: <c>bands such as Slayer, Venom and Death</c>, <c>towns like Ashford and Deal</c>. What the model
/// found no name in is one there.
/// </summary>
internal static class ListsOfKind
{
    private const int LongestName = 4;

    /// <summary>The names with those of such lists, in order.</summary>
    public static List<NameMention> Apply(TaggedArticle tagged, List<NameMention> names)
    {
        List<NameMention>? result = null;
        foreach (Sentence sentence in tagged.Article.Sentences)
        {
            for (int i = sentence.FirstToken + 1; i + 1 < sentence.EndToken; i++)
            {
                if (KindBefore(tagged, new TokenRange(sentence.FirstToken, i)) is { } kind)
                    ReadList(tagged, result ??= [.. names], new TokenRange(i, sentence.EndToken), kind);
            }
        }
        result?.Sort(static (a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
        return result ?? names;
    }

    /// <summary>The kind of what the words before a list say that it is of: bands such as; towns, including.</summary>
    private static EntityKind? KindBefore(TaggedArticle tagged, TokenRange before)
    {
        NameTables tables = tagged.Language.Names;
        if (!tables.Introducing.Contains(tagged.Article[before.Last]))
            return null;
        int noun = before.Last - 1;
        if (noun >= before.Start && tables.IntroducingSecond.Contains(tagged.Article[before.Last]))
        {
            if (!tables.IntroducingFirst.Contains(tagged.Article[noun]))
                return null;
            noun--;
        }
        if (noun >= before.Start && tagged.Article[noun] is ",")
            noun--;
        return noun < before.Start ? null : tables.KindOfList(tagged.FormOf(noun).Word);
    }

    private static void ReadList(TaggedArticle tagged, List<NameMention> names, TokenRange rest, EntityKind kind)
    {
        int at = rest.Start;
        while (at < rest.End)
        {
            if (ReadItem(tagged, names, rest with { Start = at }, kind) is not { } item || item.End >= rest.End)
                return;
            bool isLast = tagged.Tags[item.End] == PosTag.CC;
            if (!isLast && tagged.Article[item.End] is not ",")
                return;
            at = item.End + 1;
            if (!isLast && at < rest.End && tagged.Tags[at] == PosTag.CC)
                (isLast, at) = (true, at + 1);
            if (!isLast)
                continue;
            if (at < rest.End)
                ReadItem(tagged, names, rest with { Start = at }, kind);
            return;
        }
    }

    /// <summary>The words of one name of a list, which gets its kind, or becomes a name of it; <see langword="null"/> where there is none.</summary>
    private static TokenRange? ReadItem(TaggedArticle tagged, List<NameMention> names, TokenRange rest, EntityKind kind)
    {
        bool hasArticle = tagged.Language.Names.DefiniteArticles.Contains(tagged.Article[rest.Start]);
        // Singers such as the Beatles.
        if (hasArticle && kind == EntityKind.Person)
            return null;
        int first = hasArticle ? rest.Start + 1 : rest.Start;
        int found = names.FindIndex(name => name.Tokens.Start == first || name.Tokens.Start == rest.Start);
        if (found >= 0)
        {
            NameMention name = names[found];
            if (name.GazetteerId is null && name.Kind != EntityKind.Group && !IsKnown(tagged, name))
                names[found] = name with { Kind = kind };
            return name.Tokens;
        }
        int end = first;
        while (end < rest.End && tagged.IsCapitalName(end))
            end++;
        TokenRange run = new(first, end);
        if (run.IsEmpty || run.Length > LongestName || tagged.Language.Titles.IsTitleWord(tagged.Article[run.Last]) || names.Exists(name => name.Tokens.Overlaps(run)))
            return null;
        // The Dane is no town, whatever stands before.
        bool isPeople = (tagged.ClassesOf(run.Last) & WordClasses.Demonym) != 0 || tagged.Language.Names.RejectedHeads.Contains(tagged.FormOf(run.Last).Word);
        if (!isPeople)
            names.Add(new NameMention(run, kind));
        return run;
    }

    /// <summary>Whether a name is of its kind whatever list it stands in: a full name, a country.</summary>
    private static bool IsKnown(TaggedArticle tagged, NameMention name) =>
        (name.Kind == EntityKind.Person && name.Tokens.Length > 1 && tagged.IsGivenName(name.Tokens.Start))
        || (name.Kind == EntityKind.Place && (ListedNames.ClassesOf(tagged, name.Tokens) & NameClasses.Country) != 0)
        || (name.Tokens.Length > 1 && ContextualNameRules.KindByHead(tagged, name.Tokens.Last) is not null);
}
