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
        bool mayBe = before.Kind == EntityKind.Organization && name.Kind == EntityKind.Organization && before.Tokens.Length > 1 && name.Tokens.Length == 1
            && between is >= 1 and <= LongestIntroduction && Acronym.Read(acronym.Display) is not null && tagged.Language.Aliases.FullFormOf(acronym.Display) is null && Acronym.Read(full.Words[0]) is null;
        if (!mayBe || tagged.Article.SentenceOf(before.Tokens.Start) != tagged.Article.SentenceOf(name.Tokens.Start) || name.Tokens.End >= tagged.Tags.Length)
            return false;
        bool isEnclosed = (tagged.Article[before.Tokens.End] is "(" && tagged.Article[name.Tokens.End] is ")")
            || (tagged.Article[before.Tokens.End] is "," && (tagged.Tags[name.Tokens.End] is PosTag.Comma or PosTag.Stop || tagged.Tags[name.Tokens.End] == PosTag.CC));
        if (!isEnclosed)
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
}
