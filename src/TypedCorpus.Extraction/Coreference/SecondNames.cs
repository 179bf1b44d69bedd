using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Joins two names of one person where the text says that they are: <c>Kid Norton, whose real name is Tom Reed,</c>; <c>Kid Norton, born Tom Reed,</c>.</summary>
internal static class SecondNames
{
    // In tokens.
    private const int LongestLink = 7;

    // In names: an article of which only one person has been named is at its beginning.
    private const int FarthestName = 100;

    /// <summary>Joins them.</summary>
    /// <param name="tagged">The article.</param>
    /// <param name="names">Its names.</param>
    /// <param name="formOf">The form of each of these.</param>
    /// <param name="clusters">What has been joined.</param>
    public static void Join(TaggedArticle tagged, ReadOnlySpan<NameMention> names, NameForm[] formOf, NameClusters clusters)
    {
        for (int i = 1; i < names.Length; i++)
        {
            if (names[i].Kind != EntityKind.Person || LinkBefore(tagged, names[i].Tokens.Start) is not { } link)
                continue;
            bool opensSentence = link == tagged.Article.SentenceAt(link).FirstToken;
            NameForm? known = opensSentence ? Namesake(tagged, names.Slice(0, i), formOf, names[i].Tokens) : FirstName(names.Slice(0, i), formOf, clusters, link);
            if (known is not null)
                clusters.Join(known, formOf[i]);
        }
    }

    /// <summary>Where the words begin that say, right before a name, that it is another name of somebody; else <see langword="null"/>.</summary>
    private static int? LinkBefore(TaggedArticle tagged, int name)
    {
        bool says = false;
        // "Born Ann Pell in Hull, she" begins a sentence.
        int first = tagged.Article.SentenceAt(name).FirstToken;
        for (int t = name - 1; t > 0 && name - t < LongestLink; t--)
        {
            if (tagged.Article[t] is "," or "(")
                return says ? t : null;
            if (t == first && name == t + 1 && tagged.Language.Coreference.SecondNameNouns.Contains(tagged.Article.LowerOf(t)))
                return t;
            bool tells = tagged.Language.Coreference.SecondNameNouns.Contains(tagged.Article[t]);
            if (!tells && !tagged.Language.Coreference.SecondNameLinks.Contains(tagged.Article[t]))
                return null;
            says |= tells;
        }
        return null;
    }

    /// <summary>The name that stands right before such words; else that of the only person who was named before: <c>The 24-year-old, whose real name is Tom Reed</c>.</summary>
    private static NameForm? FirstName(ReadOnlySpan<NameMention> before, NameForm[] formOf, NameClusters clusters, int link)
    {
        int last = before.Length - 1;
        if (before[last].Kind == EntityKind.Person && before[last].Tokens.End == link)
            return formOf[last];
        NameForm? only = null;
        if (before.Length > FarthestName)
            return null;
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i].Kind != EntityKind.Person)
                continue;
            NameForm form = formOf[i];
            if (only is not null && clusters.Find(only) != clusters.Find(form))
                return null;
            only = form;
        }
        return only;
    }

    /// <summary>The first person of an article, where the other name has the same given name or surname: <c>Ann Reed has died. Born Ann Pell in Hull, she …</c></summary>
    private static NameForm? Namesake(TaggedArticle tagged, ReadOnlySpan<NameMention> before, NameForm[] formOf, TokenRange second)
    {
        for (int i = 0; i < before.Length && i < FarthestName; i++)
        {
            if (before[i].Kind == EntityKind.Person && before[i].Tokens.Length > 1)
                return AreSame(before[i].Tokens.Start, second.Start) || (second.Length > 1 && AreSame(before[i].Tokens.Last, second.Last)) ? formOf[i] : null;
        }
        return null;

        bool AreSame(int token, int other) => tagged.Article.LowerOf(token) == tagged.Article.LowerOf(other);
    }
}
