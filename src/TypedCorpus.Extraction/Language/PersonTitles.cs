namespace TypedCorpus.Extraction.Languages;

/// <summary>The titles that stand before the names of persons.</summary>
internal sealed class PersonTitles
{
    private const string File = "coreference/titles.tsv";

    private readonly Dictionary<string, Gender> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _nouns;
    private readonly HashSet<string> _words;
    private readonly int _longestWord;

    public PersonTitles(LanguageFiles files)
    {
        foreach (string[] row in files.Rows(File))
            _titles[row[0]] = row[1] switch { "m" => Gender.Masculine, "f" => Gender.Feminine, _ => Gender.Unknown };
        _nouns = files.Rows(File).Where(static r => r.Length > 2).ToDictionary(static r => r[0], static r => r[2].Split(' '), StringComparer.Ordinal);
        _words = new HashSet<string>(_titles.Keys.SelectMany(static t => t.Split(' ')), StringComparer.Ordinal);
        _longestWord = _words.Select(static w => w.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Whether <paramref name="word"/> is a title or part of one; its case does not matter.</summary>
    public bool IsTitleWord(ReadOnlySpan<char> word) =>
        word.Length <= _longestWord && word.Length > 1 && _words.Contains(word.ToString().ToLowerInvariant());

    /// <summary>Whether <paramref name="title"/>, in lower case, is a title, and the gender that it tells.</summary>
    public bool TryGetGender(string title, out Gender gender) => _titles.TryGetValue(title, out gender);

    /// <summary>The nouns that take up whoever bears a shortened title: <c>senator</c> for <c>Sen.</c></summary>
    public string[] NounsOf(string title) => _nouns.TryGetValue(title.ToLowerInvariant(), out string[]? nouns) ? nouns : [];
}
