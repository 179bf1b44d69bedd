using System.Globalization;
using System.Text;

namespace TypedCorpus.Tool.Import.Articles;

/// <summary>Names the file of an imported article after its date and title: <c>2019-11-18-new-car-sales-plunge.md</c>.</summary>
internal static class ArticleFileName
{
    private const int LongestName = 80;

    /// <summary>The name, without extension. No title can lead out of the folder: only letters, digits and hyphens are in it.</summary>
    public static string Of(ImportedArticle article)
    {
        string name = Slug(article.Title ?? "");
        if (name.Length == 0)
            name = Slug(Path.GetFileNameWithoutExtension(article.Source));
        if (name.Length == 0)
            name = "article";
        return article.Published is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "-" + name : name;
    }

    private static string Slug(string text)
    {
        StringBuilder slug = new();
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’')
                continue;
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        string name = slug.ToString().Trim('-').Normalize(NormalizationForm.FormC);
        if (name.Length <= LongestName)
            return name;
        int end = name.LastIndexOf('-', LongestName);
        return end > LongestName / 2 ? name[..end] : name[..LongestName].TrimEnd('-');
    }
}
