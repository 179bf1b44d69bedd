namespace TypedCorpus.Extraction.Languages;

/// <summary>The titles that stand before the names of persons.</summary>
internal static class PersonTitles
{
    private static readonly Dictionary<string, Gender> s_titles = Load();
    private static readonly Dictionary<string, string[]> s_nouns = EmbeddedFile.Rows("coreference/titles.tsv").Where(static r => r.Length > 2)
        .ToDictionary(static r => r[0], static r => r[2].Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_words = new(s_titles.Keys.SelectMany(static t => t.Split(' ')), StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/> is a title or part of one; its case does not matter.</summary>
    public static bool IsTitleWord(ReadOnlySpan<char> word) =>
        word.Length <= 16 && word.Length > 1 && s_words.Contains(word.ToString().ToLowerInvariant());

    /// <summary>Whether <paramref name="title"/>, in lower case, is a title, and the gender that it tells.</summary>
    public static bool TryGetGender(string title, out Gender gender) => s_titles.TryGetValue(title, out gender);

    /// <summary>The nouns that take up whoever bears a shortened title: <c>senator</c> for <c>Sen.</c></summary>
    public static string[] NounsOf(string title) => s_nouns.TryGetValue(title.ToLowerInvariant(), out string[]? nouns) ? nouns : [];

    private static Dictionary<string, Gender> Load()
    {
        Dictionary<string, Gender> titles = new(StringComparer.Ordinal);
        foreach (string[] row in EmbeddedFile.Rows("coreference/titles.tsv"))
            titles[row[0]] = row[1] switch { "m" => Gender.Masculine, "f" => Gender.Feminine, _ => Gender.Unknown };
        return titles;
    }
}
