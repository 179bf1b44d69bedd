using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Names;

/// <summary>Headlines in which every word has a capital: there verbs look like parts of the names beside them.</summary>
internal static class TitleCase
{
    private const WordClasses Names = WordClasses.MaleName | WordClasses.FemaleName | WordClasses.Surname;

    /// <summary>Whether a word of such a headline is a verb that is nobody's name: Floods [Hit] Ashford.</summary>
    public static bool IsVerb(TaggedArticle tagged, int token)
    {
        WordClasses classes = tagged.ClassesOf(token);
        return (classes & WordClasses.Verb) != 0 && (classes & Names) == 0 && IsIn(tagged.Article, token);
    }

    /// <summary>Cuts names of such headlines at a verb, where the article has the rest of the name in prose: Floods Hit [Ashford], [Ashford Council] Approves.</summary>
    public static void CutVerbs(TaggedArticle tagged, List<NameMention> names)
    {
        HashSet<uint>? known = null;
        for (int i = 0; i < names.Count && IsIn(tagged.Article, names[i].Tokens.Start); i++)
        {
            if (names[i].Tokens.Length == 1 || names[i].GazetteerId is not null)
                continue;
            known ??= KnownFrom(tagged, names);
            if (!known.Contains(tagged.FormOf(names[i].Tokens)) && KnownPart(tagged, names[i].Tokens, known) is { } part)
                names[i] = names[i] with { Tokens = part };
        }
        if (known is not null)
            Spare.Keep(known);
    }

    private static bool IsIn(TokenizedArticle article, int token)
    {
        Sentence sentence = article.SentenceAt(token);
        return Headline.HasFewSmallWords(article, sentence) && !Headline.EndsAsProse(article, sentence);
    }

    /// <summary>The forms of the names that stand in prose.</summary>
    private static HashSet<uint> KnownFrom(TaggedArticle tagged, List<NameMention> names)
    {
        HashSet<uint> known = Spare.Take<HashSet<uint>>();
        foreach (NameMention name in names)
        {
            if (!IsIn(tagged.Article, name.Tokens.Start))
                known.Add(tagged.FormOf(name.Tokens));
        }
        return known;
    }

    /// <summary>What stands before or after a verb in a name, where it is a name of its own.</summary>
    private static TokenRange? KnownPart(TaggedArticle tagged, TokenRange name, HashSet<uint> known)
    {
        for (int at = name.Start; at < name.End; at++)
        {
            if (!IsVerb(tagged, at))
                continue;
            TokenRange before = name with { End = at };
            TokenRange after = name with { Start = at + 1 };
            if (!after.IsEmpty && known.Contains(tagged.FormOf(after)))
                return after;
            if (!before.IsEmpty && known.Contains(tagged.FormOf(before)))
                return before;
        }
        return null;
    }
}
