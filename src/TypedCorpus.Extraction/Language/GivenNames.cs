namespace TypedCorpus.Extraction.Languages;

/// <summary>What given names tell: a gender, and which long form a short one stands for.</summary>
internal sealed class GivenNames
{
    private const WordClasses Given = WordClasses.MaleName | WordClasses.FemaleName;

    private readonly Lexicon _lexicon;
    private readonly Dictionary<string, Gender> _genders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _formal = new(StringComparer.Ordinal);

    public GivenNames(LanguageFiles files, Lexicon lexicon)
    {
        _lexicon = lexicon;
        foreach (IGrouping<string, string[]> rows in files.Rows("coreference/nicknames.tsv").GroupBy(static r => r[0], StringComparer.Ordinal))
        {
            _formal.Add(rows.Key, [.. rows.Select(static r => r[1])]);
            foreach (string[] row in rows)
                _genders[row[1]] = GenderOfLetter(row[2]);
            // A short form tells a gender where all its long forms agree.
            string[] letters = [.. rows.Select(static r => r[2]).Distinct(StringComparer.Ordinal)];
            _genders[rows.Key] = letters.Length == 1 ? GenderOfLetter(letters[0]) : Gender.Unknown;
        }
        foreach (string[] row in files.Rows("coreference/given-names.tsv"))
            _genders[row[0]] = GenderOfLetter(row[1]);
    }

    /// <summary>The gender that a given name, in its key form, tells.</summary>
    public Gender GenderOf(string name)
    {
        if (_genders.TryGetValue(name, out Gender gender))
            return gender;
        return (_lexicon.ClassesOf(name.AsSpan()) & Given) switch
        {
            WordClasses.MaleName => Gender.Masculine,
            WordClasses.FemaleName => Gender.Feminine,
            _ => Gender.Unknown,
        };
    }

    /// <summary>Whether two given names, in their key forms, may be of one person: equal, a short form and its long one, an initial.</summary>
    public bool AreCompatible(string a, string b)
    {
        if (a == b)
            return true;
        if (a.Length == 1 || b.Length == 1)
            return a[0] == b[0];
        if (StandsFor(a, b) || StandsFor(b, a))
            return true;
        return _formal.TryGetValue(a, out string[]? ofA) && _formal.TryGetValue(b, out string[]? ofB) && ofA.Any(f => Array.IndexOf(ofB, f) >= 0);
    }

    /// <summary>Whether the words of a name begin with a given name: then more words before them are none of it.</summary>
    public bool BeginsFullName(string[] words) => words.Length > 1 && IsGiven(words[0].AsSpan());

    /// <summary>Whether a word is a given name, which more words of a name may follow.</summary>
    public bool IsGiven(ReadOnlySpan<char> word) => (_lexicon.ClassesOf(word) & Given) != 0;

    private bool StandsFor(string shortForm, string formal) =>
        _formal.TryGetValue(shortForm, out string[]? forms) && Array.IndexOf(forms, formal) >= 0;

    private static Gender GenderOfLetter(string letter) => letter == "f" ? Gender.Feminine : Gender.Masculine;
}
