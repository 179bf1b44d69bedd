namespace TypedCorpus.Extraction.Coreference;

/// <summary>Letters that stand for a name of several words, in small letters: <c>fda</c>.</summary>
internal static class Acronym
{
    private const int Longest = 7;
    private const int LongestBlend = 10;

    // A longer name takes its buffers from the heap.
    private const int LongestOnStack = 256;

    /// <summary>The acronym that a name of one word is: FDA, U.S., DoD; <see langword="null"/> for a word.</summary>
    public static string? Read(string name)
    {
        string letters = name.Replace(".", "").Replace("&", "");
        return letters.Length is >= 2 and <= Longest && IsAcronym(letters) ? letters.ToLowerInvariant() : null;
    }

    /// <summary>The acronyms that a name may have: the first letters of its words with a capital, and those of all its words.</summary>
    public static (string? Capitals, string? All) Of(string name)
    {
        Span<char> capitals = name.Length <= LongestOnStack ? stackalloc char[name.Length] : new char[name.Length];
        Span<char> all = name.Length <= LongestOnStack ? stackalloc char[name.Length] : new char[name.Length];
        int countOfCapitals = 0;
        int count = 0;
        for (int i = 0; i < name.Length; i++)
        {
            bool beginsWord = char.IsLetter(name[i]) && (i == 0 || name[i - 1] is ' ' or '-');
            if (!beginsWord)
                continue;
            all[count++] = char.ToLowerInvariant(name[i]);
            if (char.IsUpper(name[i]))
                capitals[countOfCapitals++] = char.ToLowerInvariant(name[i]);
        }
        return (countOfCapitals > 1 ? WordStrings.Of(capitals.Slice(0, countOfCapitals)) : null, count != countOfCapitals && count > 1 ? WordStrings.Of(all.Slice(0, count)) : null);
    }

    /// <summary>Whether a short form is made of the beginnings of words, in order, some of them left out: Kemri, the MPA of Singapore. Both in small letters.</summary>
    public static bool IsBlendOf(string shortForm, string[] words)
    {
        if (shortForm.Length is < 2 or > LongestBlend || words[0][0] != shortForm[0] || words[0].StartsWith(shortForm, StringComparison.Ordinal))
            return false;
        // Which numbers of its letters the words so far can have given; the first word gives one at least.
        bool[] given = new bool[shortForm.Length + 1];
        given[0] = true;
        foreach (string word in words)
        {
            bool[] before = (bool[])given.Clone();
            for (int taken = 0; taken < shortForm.Length; taken++)
            {
                for (int more = 0; before[taken] && more < word.Length && taken + more < shortForm.Length && word[more] == shortForm[taken + more]; more++)
                    given[taken + more + 1] = true;
            }
        }
        return given[shortForm.Length];
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
