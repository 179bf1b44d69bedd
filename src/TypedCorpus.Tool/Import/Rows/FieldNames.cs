namespace TypedCorpus.Tool.Import.Rows;

/// <summary>Which fields of a row of CSV or an object of JSON hold what.</summary>
internal sealed class FieldNames
{
    private static readonly Dictionary<string, string[]> s_usual = new(StringComparer.Ordinal)
    {
        ["text"] = ["text", "body", "content", "articleBody", "article", "html"],
        ["title"] = ["title", "headline", "name"],
        ["author"] = ["author", "byline", "creator", "authors"],
        ["date"] = ["date", "published", "datePublished", "pubDate", "publishedAt", "date_published"],
        ["site"] = ["site", "publisher", "source"],
        ["url"] = ["url", "link", "address"],
    };

    private readonly Dictionary<string, string> _chosen = new(StringComparer.Ordinal);

    /// <summary>What a field can hold: <c>text</c>, <c>title</c> and so on.</summary>
    public static IReadOnlyCollection<string> Purposes => s_usual.Keys;

    /// <summary>Reads <c>text=body</c>.</summary>
    /// <returns>What is wrong with it, or <see langword="null"/>.</returns>
    public string? Choose(string assignment)
    {
        int equals = assignment.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == assignment.Length - 1)
            return $"'{assignment}' is not of the form text=FIELD.";
        string purpose = assignment[..equals];
        if (!s_usual.ContainsKey(purpose))
            return $"'{purpose}' is none of {string.Join(", ", Purposes)}.";
        _chosen[purpose] = assignment[(equals + 1)..];
        return null;
    }

    /// <summary>Whether the user chose the field for <paramref name="purpose"/>.</summary>
    public string? Chosen(string purpose) => _chosen.GetValueOrDefault(purpose);

    /// <summary>The names to look for, the first one first.</summary>
    public IReadOnlyList<string> For(string purpose) => Chosen(purpose) is { } chosen ? [chosen] : s_usual[purpose];
}
