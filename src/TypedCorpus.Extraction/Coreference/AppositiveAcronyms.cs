using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>
/// Joins an organization with the acronym that stands beside its first full name, though it is not made of all its first letters:
/// <c>the Kenya Medical Research Institute (Kemri)</c>; <c>the United Nations Children's Fund, UNICEF,</c>; <c>the National Research Council, known as CONIT</c>.
/// </summary>
internal static class AppositiveAcronyms
{
    private const int LongestIntroduction = 7;

    /// <summary>Joins them.</summary>
    public static void Join(TaggedArticle tagged, ReadOnlySpan<NameMention> names, NameForm[] formOf, NameClusters clusters)
    {
        for (int i = 1; i < names.Length; i++)
        {
            if (IsAcronymOf(tagged, names[i - 1], names[i], formOf[i - 1], formOf[i]))
                clusters.Join(formOf[i - 1], formOf[i]);
        }
    }

    private static bool IsAcronymOf(TaggedArticle tagged, NameMention before, NameMention name, NameForm full, NameForm acronym)
    {
        TokenRange between = new(before.Tokens.End, name.Tokens.Start);
        bool areOrganizations = before.Kind == EntityKind.Organization && name.Kind == EntityKind.Organization;
        bool areBeside = between.Length is >= 1 and <= LongestIntroduction && name.Tokens.End < tagged.Tags.Length
            && tagged.Article.SentenceOf(before.Tokens.Start) == tagged.Article.SentenceOf(name.Tokens.Start);
        // The Kenya Medical Research Institute (Kemri).
        bool isInBrackets = between.Length == 1 && tagged.Article[between.Start] is "(" && IsEnclosed(tagged, between.Start, name.Tokens.End);
        if (areOrganizations && areBeside && isInBrackets && before.Tokens.Length > 1 && name.Tokens.Length == 1 && Acronym.IsBlendOf(acronym.Key, full.Words))
            return true;
        if (!areOrganizations || !areBeside || !IsAcronym(tagged, name, acronym) || before.Tokens.Length < 2 || Acronym.Read(full.Words[0]) is not null)
            return false;
        if (between.Length > 1)
            return IsIntroduction(tagged, between) && IsEnclosed(tagged, between.Start, name.Tokens.End, PosTag.CC);
        return full.Key[0] == acronym.Key[0] && IsEnclosed(tagged, between.Start, name.Tokens.End);
    }

    /// <summary>Whether a name is an acronym that no table has the full name of.</summary>
    private static bool IsAcronym(TaggedArticle tagged, NameMention name, NameForm form) =>
        name.Tokens.Length == 1 && Acronym.Read(form.Display) is not null && tagged.Language.Aliases.FullFormOf(form.Display) is null;

    /// <summary>Whether brackets or commas set an acronym apart.</summary>
    private static bool IsEnclosed(TaggedArticle tagged, int opening, int closing, PosTag alsoCloses = PosTag.Comma)
    {
        if (tagged.Article[opening] is "(")
            return tagged.Article[closing] is ")";
        return tagged.Article[opening] is "," && (tagged.Tags[closing] is PosTag.Comma or PosTag.Stop || tagged.Tags[closing] == alsoCloses);
    }

    /// <summary>Whether all between a name and its acronym introduces it: <c>, known as</c>; <c>, known by its Spanish initials</c>.</summary>
    private static bool IsIntroduction(TaggedArticle tagged, TokenRange between)
    {
        if (tagged.Language.Coreference.AcronymNouns.Contains(tagged.Article[between.Last]))
            return true;
        for (int i = between.Start + 1; i < between.End; i++)
        {
            if (!tagged.Language.Coreference.Introductions.Contains(tagged.Article[i]))
                return false;
        }
        return true;
    }
}
