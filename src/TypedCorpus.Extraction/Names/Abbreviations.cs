using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// Takes out capitals that an article has brought in as short for common nouns, which name nothing: radio frequency interference
/// (<c>RFI</c>), gross domestic product (<c>GDP</c>). What a list knows as a name stays: the office for national statistics (<c>ONS</c>).
/// </summary>
internal static class Abbreviations
{
    private const int ShortestForm = 2;
    private const int LongestForm = 7;

    /// <summary>The names that are left.</summary>
    public static List<NameMention> Without(TaggedArticle tagged, List<NameMention> names)
    {
        HashSet<uint>? forms = null;
        foreach (NameMention name in names)
        {
            if (IsCommon(tagged, name))
                (forms ??= []).Add(tagged.FormOf(name.Tokens.Start).Cased);
        }
        if (forms is null)
            return names;
        return names.FindAll(name => name.Tokens.Length > 1 || name.GazetteerId is not null || !forms.Contains(tagged.FormOf(name.Tokens.Start).Cased));
    }

    /// <summary>Whether a name is capitals in brackets, after words in small letters that begin with them.</summary>
    private static bool IsCommon(TaggedArticle tagged, NameMention name)
    {
        TokenizedArticle article = tagged.Article;
        TokenRange tokens = name.Tokens;
        if (tokens.Length > 1 || name.GazetteerId is not null || tokens.Start < ShortestForm || tokens.End >= article.Tokens.Length)
            return false;
        string form = article[tokens.Start].ToString();
        bool isInBrackets = article[tokens.Start - 1] is "(" && article[tokens.End] is ")";
        return isInBrackets && form.Length is >= ShortestForm and <= LongestForm && form.All(char.IsUpper) && IsSpelled(tagged, form, tokens.Start - 2) && !ListedNames.AnyHas(tagged, tokens);
    }

    /// <summary>Whether the last words up to a token, all in small letters, begin with the letters of a form; small words between may be left out.</summary>
    private static bool IsSpelled(TaggedArticle tagged, string form, int last)
    {
        TokenizedArticle article = tagged.Article;
        int first = article.SentenceAt(last).FirstToken;
        int letter = form.Length - 1;
        for (int at = last; at >= first && letter >= 0; at--)
        {
            ReadOnlySpan<char> word = article[at];
            if (word is "-")
                continue;
            bool opens = at == first && char.IsUpper(word[0]);
            if (!char.IsLower(word[0]) && !opens)
                return false;
            if (char.ToUpperInvariant(word[0]) == form[letter])
                letter--;
            else if (tagged.Tags[at] is not (PosTag.IN or PosTag.CC or PosTag.DT or PosTag.TO))
                return false;
        }
        return letter < 0;
    }
}
