namespace TypedCorpus.Extraction.Reading;

/// <summary>The keys by which front matter says what every article has. Case, hyphens, underscores and spaces do not matter.</summary>
internal static class FrontMatterKeys
{
    public static readonly string[] Title = ["title", "headline"];

    public static readonly string[] Authors = ["authors", "author", "byline", "by", "creator"];

    public static readonly string[] Published =
        ["published", "date", "pubdate", "publishdate", "publisheddate", "publishedat", "publishedon", "datepublished", "created", "createdat"];

    public static readonly string[] Updated =
        ["updated", "modified", "lastmod", "lastmodified", "lastupdated", "updatedat", "updateddate", "datemodified", "modifiedat"];

    public static readonly string[] Url = ["url", "canonicalurl", "canonical", "permalink", "link", "sourceurl"];

    public static readonly string[] Language = ["language", "lang", "locale", "inlanguage"];

    public static readonly string[] Section = ["section", "category", "desk", "categories"];

    public static readonly string[] Tags = ["tags", "keywords", "topics"];

    /// <summary>Every usual key.</summary>
    public static IEnumerable<string> All => new[] { Title, Authors, Published, Updated, Url, Language, Section, Tags }.SelectMany(k => k);

    /// <summary>The form in which keys are compared: <c>Date-Published</c> is <c>datepublished</c>.</summary>
    public static string Normalize(string key)
    {
        char[] letters = new char[key.Length];
        int length = 0;
        foreach (char c in key)
        {
            if (c is not ('-' or '_' or ' '))
                letters[length++] = char.ToLowerInvariant(c);
        }
        return new string(letters, 0, length);
    }
}
