namespace TypedCorpus.Extraction.Languages;

/// <summary>What given names tell: a gender, and which long form a short one stands for.</summary>
internal static class GivenNames
{
    private static readonly Dictionary<string, Gender> s_genders = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string[]> s_formal = LoadNicknames();

    /// <summary>The gender that a given name, in its key form, tells.</summary>
    public static Gender GenderOf(string name)
    {
        if (s_genders.TryGetValue(name, out Gender gender))
            return gender;
        WordClasses classes = Lexicon.Shipped.Find(TokenForm.Of(name.AsSpan()).Word).Classes;
        return (classes & (WordClasses.MaleName | WordClasses.FemaleName)) switch
        {
            WordClasses.MaleName => Gender.Masculine,
            WordClasses.FemaleName => Gender.Feminine,
            _ => Gender.Unknown,
        };
    }

    /// <summary>Whether two given names, in their key forms, may be of one person: equal, a short form and its long one, an initial.</summary>
    public static bool AreCompatible(string a, string b)
    {
        if (a == b)
            return true;
        if (a.Length == 1 || b.Length == 1)
            return a[0] == b[0];
        if (StandsFor(a, b) || StandsFor(b, a))
            return true;
        return s_formal.TryGetValue(a, out string[]? ofA) && s_formal.TryGetValue(b, out string[]? ofB) && ofA.Any(f => Array.IndexOf(ofB, f) >= 0);
    }

    /// <summary>Whether the words of a name begin with a given name: then more words before them are none of it.</summary>
    public static bool BeginsFullName(string[] words) => words.Length > 1
        && (Lexicon.Shipped.Find(TokenForm.Of(words[0].AsSpan()).Word).Classes & (WordClasses.MaleName | WordClasses.FemaleName)) != 0;

    private static bool StandsFor(string shortForm, string formal) =>
        s_formal.TryGetValue(shortForm, out string[]? forms) && Array.IndexOf(forms, formal) >= 0;

    private static Dictionary<string, string[]> LoadNicknames()
    {
        Dictionary<string, string[]> formal = new(StringComparer.Ordinal);
        foreach (IGrouping<string, string[]> rows in EmbeddedFile.Rows("coreference/nicknames.tsv").GroupBy(static r => r[0], StringComparer.Ordinal))
        {
            formal.Add(rows.Key, [.. rows.Select(static r => r[1])]);
            foreach (string[] row in rows)
                s_genders[row[1]] = GenderOfLetter(row[2]);
            // A short form tells a gender where all its long forms agree.
            string[] letters = [.. rows.Select(static r => r[2]).Distinct(StringComparer.Ordinal)];
            s_genders[rows.Key] = letters.Length == 1 ? GenderOfLetter(letters[0]) : Gender.Unknown;
        }
        foreach (string[] row in EmbeddedFile.Rows("coreference/given-names.tsv"))
            s_genders[row[0]] = GenderOfLetter(row[1]);
        return formal;
    }

    private static Gender GenderOfLetter(string letter) => letter == "f" ? Gender.Feminine : Gender.Masculine;
}
