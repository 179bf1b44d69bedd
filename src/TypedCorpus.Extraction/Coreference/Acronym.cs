using System.Text;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Letters that stand for a name of several words, in small letters: <c>fda</c>.</summary>
internal static class Acronym
{
    private const int Longest = 7;

    /// <summary>The acronym that a name of one word is: FDA, U.S., DoD; <see langword="null"/> for a word.</summary>
    public static string? Read(string name)
    {
        string letters = name.Replace(".", "");
        return letters.Length is >= 2 and <= Longest && IsAcronym(letters) ? letters.ToLowerInvariant() : null;
    }

    /// <summary>The acronyms that a name may have: the first letters of its words with a capital, and those of all its words.</summary>
    public static IEnumerable<string> Of(string name)
    {
        StringBuilder capitals = new();
        StringBuilder all = new();
        for (int i = 0; i < name.Length; i++)
        {
            bool beginsWord = char.IsLetter(name[i]) && (i == 0 || name[i - 1] is ' ' or '-');
            if (!beginsWord)
                continue;
            all.Append(char.ToLowerInvariant(name[i]));
            if (char.IsUpper(name[i]))
                capitals.Append(char.ToLowerInvariant(name[i]));
        }
        if (capitals.Length > 1)
            yield return capitals.ToString();
        if (all.Length != capitals.Length && all.Length > 1)
            yield return all.ToString();
    }

    private static bool IsAcronym(string letters)
    {
        int capitals = 0;
        foreach (char c in letters)
        {
            if (char.IsUpper(c))
                capitals++;
            else if (!char.IsLetter(c))
                return false;
        }
        // HUD, DoD, HHS.
        return capitals >= 2 && capitals >= letters.Length - 1;
    }
}
