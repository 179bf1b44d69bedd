using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Cuts off what stands before a name and is no part of it: titles (<c>PC Lee Marsh</c>), and what has its capital from the beginning of the
/// sentence (<c>Billionaire Ann Reed</c>, <c>Carmaker Ford</c>, <c>Hey Ann</c>).
/// </summary>
internal static class DescribedNames
{
    /// <summary>The name alone, of the kind that the word before it tells. A well-known organization has its whole name: General Mills.</summary>
    public static NameMention Apply(TaggedArticle tagged, NameMention name)
    {
        if (name.Tokens.Length > 1 && ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens) != OrganizationClass.None)
            return name with { Kind = EntityKind.Organization };
        name = WithoutDescriptor(tagged, name);
        return name.Kind == EntityKind.Person ? WithoutTitles(tagged, name) : name;
    }

    private static NameMention WithoutDescriptor(TaggedArticle tagged, NameMention name)
    {
        while (name.Tokens.Length > 1 && BeginsHere(tagged.Article, name.Tokens.Start) && !ListedNames.AnyHas(tagged, name.Tokens)
            && Descriptors.Of(tagged.Language).KindOf(tagged.Article[name.Tokens.Start], name.Kind) is not DescriptorKind.None and DescriptorKind kind)
        {
            int first = name.Tokens.Start + 1;
            // A hyphen binds: Ex-Tesco.
            while (first + 1 < name.Tokens.End && tagged.Tags[first] == PosTag.HYPH)
                first++;
            if (!tagged.Article.HasCapital(first) || (kind == DescriptorKind.Listed && ListedOrganizations.Of(tagged.Language).ClassOf(tagged, name.Tokens with { Start = first }) == OrganizationClass.None))
                break;
            name = name with
            {
                Tokens = name.Tokens with { Start = first },
                Kind = kind switch
                {
                    DescriptorKind.Organization or DescriptorKind.Listed => EntityKind.Organization,
                    DescriptorKind.Person => EntityKind.Person,
                    _ => name.Kind,
                },
            };
        }
        return name;
    }

    /// <summary>Whether a capital there says nothing, because something begins: a sentence, a quotation.</summary>
    private static bool BeginsHere(TokenizedArticle article, int token) =>
        article.SentenceAt(token).FirstToken == token || article.Tokens[token - 1].Kind == TokenKind.QuotationMark;

    private static NameMention WithoutTitles(TaggedArticle tagged, NameMention name)
    {
        TokenRange rest = name.Tokens;
        while (rest.Length > 1 && BeginsWithTitle(tagged, rest))
            rest = rest with { Start = rest.Start + 1 };
        return tagged.Article.HasCapital(rest.Start) ? name with { Tokens = rest } : name;
    }

    /// <summary>Whether the first word of a name is a title that no one has for a name. The saint of a name is part of it.</summary>
    private static bool BeginsWithTitle(TaggedArticle tagged, TokenRange name)
    {
        ReadOnlySpan<char> word = tagged.Article[name.Start];
        if (tagged.Language.Names.KeptTitles.Contains(word) || tagged.Language.Names.Linkers.Contains(word) || !tagged.Language.Titles.IsTitleWord(word))
            return false;
        bool isGivenName = tagged.IsGivenName(name.Start);
        // Dean Smith has a given name, Judge Carol Stone a title.
        return !isGivenName || word[word.Length - 1] == '.' || name.Length > 2;
    }
}
