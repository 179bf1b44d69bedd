using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>Takes out works that stand with their year: <c>The Quiet Shore (1967)</c>. Authors of papers do too, and are persons; what a list knows stays.</summary>
internal static class DatedWorks
{
    private const int DigitsOfYear = 4;

    /// <summary>Whether an unknown organization or place stands before a year in brackets.</summary>
    public static bool Is(TaggedArticle tagged, NameMention name)
    {
        TokenizedArticle article = tagged.Article;
        int bracket = name.Tokens.End;
        if (name.Kind == EntityKind.Person || name.GazetteerId is not null || bracket + 2 >= article.Tokens.Length)
            return false;
        ReadOnlySpan<char> year = article[bracket + 1];
        bool isDated = article[bracket] is "(" && year.Length == DigitsOfYear && year[0] is '1' or '2' && article.Tokens[bracket + 1].Kind == TokenKind.Number && article[bracket + 2] is ")";
        return isDated && !RejectedNames.HasBody(tagged, name.Tokens) && !ListedNames.AnyHas(tagged, name.Tokens);
    }
}
