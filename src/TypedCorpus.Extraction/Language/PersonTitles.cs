using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Languages;

/// <summary>The titles that stand before the names of persons. Their case does not matter.</summary>
internal sealed class PersonTitles
{
    private readonly WordTable<Title> _titles = new();
    private readonly List<KeyValuePair<string, Gender>> _genders = [];
    private readonly WordTable<string> _words = new();

    public PersonTitles(LanguageFiles files)
    {
        foreach (string[] row in files.Rows("coreference/titles.tsv"))
        {
            Gender gender = row[1] switch { "m" => Gender.Masculine, "f" => Gender.Feminine, _ => Gender.Unknown };
            _genders.Add(new KeyValuePair<string, Gender>(row[0], gender));
            _titles.GetOrAdd(row[0], () => new Title(gender, row.Length > 2 ? row[2].Split(' ') : []));
            foreach (string word in row[0].Split(' '))
                _words.GetOrAdd(word, () => word);
        }
    }

    /// <summary>All titles, as words and phrases.</summary>
    public IEnumerable<string> All => _genders.Select(static t => t.Key);

    /// <summary>The titles that tell a gender.</summary>
    public IEnumerable<string> Of(Gender gender) => _genders.Where(t => t.Value == gender).Select(static t => t.Key);

    /// <summary>Whether <paramref name="word"/>, of two letters or more, is a title or part of one.</summary>
    public bool IsTitleWord(ReadOnlySpan<char> word) => word.Length > 1 && _words.Find(word) is not null;

    /// <summary>Whether <paramref name="title"/> is a title, and the gender that it tells.</summary>
    public bool TryGetGender(ReadOnlySpan<char> title, out Gender gender)
    {
        Title? found = _titles.Find(title);
        gender = found?.Gender ?? Gender.Unknown;
        return found is not null;
    }

    /// <summary>The nouns that take up whoever bears a shortened title: <c>senator</c> for <c>Sen.</c></summary>
    public IReadOnlyList<string> NounsOf(ReadOnlySpan<char> title) => _titles.Find(title)?.Nouns ?? [];

    private sealed record Title(Gender Gender, IReadOnlyList<string> Nouns);
}
