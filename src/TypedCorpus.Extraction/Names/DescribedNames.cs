using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Cuts off what stands before a name and is no part of it: titles (<c>PC Lee Marsh</c>), and what has its capital from the beginning of the
/// sentence (<c>Billionaire Ann Reed</c>, <c>Carmaker Ford</c>, <c>Hey Ann</c>).
/// </summary>
internal static class DescribedNames
{
    /// <summary>The name alone, of the kind that the word before it tells.</summary>
    public static NameMention Apply(TaggedArticle tagged, NameMention name)
    {
        name = WithoutDescriptor(tagged, name);
        return name.Kind == EntityKind.Person ? WithoutTitles(tagged, name) : name;
    }

    private static NameMention WithoutDescriptor(TaggedArticle tagged, NameMention name)
    {
        while (name.EndToken - name.FirstToken > 1 && BeginsHere(tagged.Article, name.FirstToken) && !IsListed(tagged, name)
            && Descriptors.Of(tagged.Language).KindOf(tagged.Article[name.FirstToken]) is not DescriptorKind.None and DescriptorKind kind)
        {
            int first = name.FirstToken + 1;
            // A hyphen binds: Ex-Tesco.
            while (first + 1 < name.EndToken && tagged.Tags[first] == PosTag.HYPH)
                first++;
            if (!NameSegments.HasCapital(tagged.Article, first))
                break;
            name = name with
            {
                FirstToken = first,
                Kind = kind switch
                {
                    DescriptorKind.Organization => EntityKind.Organization,
                    DescriptorKind.Person => EntityKind.Person,
                    _ => name.Kind,
                },
            };
        }
        return name;
    }

    /// <summary>Whether a capital there says nothing, because something begins: a sentence, a quotation.</summary>
    private static bool BeginsHere(TokenizedArticle article, int token) =>
        article.Sentences[article.SentenceOf(token)].FirstToken == token || article.Tokens[token - 1].Kind == TokenKind.QuotationMark;

    private static bool IsListed(TaggedArticle tagged, NameMention name) =>
        ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.FirstToken, name.EndToken) != OrganizationClass.None
        || ListedNames.ClassesOf(tagged, name) != NameClasses.None;

    private static NameMention WithoutTitles(TaggedArticle tagged, NameMention name)
    {
        int first = name.FirstToken;
        while (name.EndToken - first > 1 && IsTitle(tagged, first, name.EndToken))
            first++;
        return NameSegments.HasCapital(tagged.Article, first) ? name with { FirstToken = first } : name;
    }

    /// <summary>Whether a token is a title that no one has for a name. The saint of a name is part of it.</summary>
    private static bool IsTitle(TaggedArticle tagged, int token, int end)
    {
        ReadOnlySpan<char> word = tagged.Article[token];
        if (tagged.Language.Names.KeptTitles.Contains(word) || tagged.Language.Names.Linkers.Contains(word) || !tagged.Language.Titles.IsTitleWord(word))
            return false;
        bool isGivenName = (tagged.Language.Lexicon.Find(tagged.FormOf(token).Word).Classes & (WordClasses.MaleName | WordClasses.FemaleName)) != 0;
        // Dean Smith has a given name, Judge Carol Stone a title.
        return !isGivenName || word[word.Length - 1] == '.' || end - token > 2;
    }
}
