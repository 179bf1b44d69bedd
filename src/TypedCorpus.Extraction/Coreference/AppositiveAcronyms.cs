using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Joins an organization with the acronym that stands beside its first full name, though it is not made of its first letters:
/// <c>the United Nations Children's Fund, UNICEF,</c>; <c>the National Research Council, known as CONIT</c>.
/// </summary>
internal static class AppositiveAcronyms
{
    private const int LongestIntroduction = 3;

    /// <summary>Joins them.</summary>
    public static void Join(TaggedArticle tagged, ReadOnlySpan<NameMention> names, List<NameForm> forms, NameClusters clusters)
    {
        NameForm?[] formOf = new NameForm?[names.Length];
        foreach (NameForm form in forms)
        {
            foreach (NameOccurrence occurrence in form.Occurrences)
                formOf[occurrence.Mention] = form;
        }
        for (int i = 1; i < names.Length; i++)
        {
            if (formOf[i - 1] is { } full && formOf[i] is { } acronym && IsAcronymOf(tagged, names[i - 1], names[i], full, acronym))
                clusters.Join(full, acronym);
        }
    }

    private static bool IsAcronymOf(TaggedArticle tagged, NameMention before, NameMention name, NameForm full, NameForm acronym)
    {
        int between = name.Tokens.Start - before.Tokens.End;
        bool areOrganizations = before.Kind == EntityKind.Organization && before.Tokens.Length > 1 && name.Kind == EntityKind.Organization && name.Tokens.Length == 1;
        if (!areOrganizations || between is < 1 or > LongestIntroduction || !IsOwnAcronym(tagged, acronym) || Acronym.Read(full.Words[0]) is not null)
            return false;
        if (tagged.Article.SentenceOf(before.Tokens.Start) != tagged.Article.SentenceOf(name.Tokens.Start) || !IsEnclosed(tagged, before.Tokens.End, name.Tokens.End))
            return false;
        if (between == 1)
            return full.Key[0] == acronym.Key[0] && tagged.Tags[name.Tokens.End] != PosTag.CC;
        for (int i = before.Tokens.End + 1; i < name.Tokens.Start; i++)
        {
            if (!tagged.Language.Coreference.Introductions.Contains(tagged.Article[i]))
                return false;
        }
        return true;
    }

    /// <summary>Whether a form is an acronym that does not stand for one name everywhere.</summary>
    private static bool IsOwnAcronym(TaggedArticle tagged, NameForm form) =>
        Acronym.Read(form.Display) is not null && tagged.Language.Aliases.FullFormOf(form.Display) is null;

    /// <summary>Whether two tokens are brackets, or a comma and what ends an apposition.</summary>
    private static bool IsEnclosed(TaggedArticle tagged, int open, int close)
    {
        if (close >= tagged.Tags.Length)
            return false;
        bool isInBrackets = tagged.Article[open] is "(" && tagged.Article[close] is ")";
        return isInBrackets || (tagged.Article[open] is "," && tagged.Tags[close] is PosTag.Comma or PosTag.Stop or PosTag.CC);
    }
}
