using System.Text;

namespace TypedCorpus.Extraction;

/// <summary>Names made comparable. What is stored is never changed, what is compared always is.</summary>
internal static class NameText
{
    // Each letter of the first string is compared as the letter of the second one below it.
    private const string Accented = "\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u0101\u0103\u0105\u00e7\u0107\u010d\u00e8\u00e9\u00ea\u00eb\u0113\u0117\u0119\u011b\u00ec\u00ed\u00ee\u00ef\u012b\u0131\u0142\u00f1\u0144\u0148\u00f2\u00f3\u00f4\u00f5\u00f6\u00f8\u014d\u0151\u0159\u015b\u0161\u015f\u0219\u00f9\u00fa\u00fb\u00fc\u016b\u016f\u0171\u00fd\u00ff\u017a\u017c\u017e\u010f\u0111\u011f\u0163\u021b\u0165";
    private const string Plain = "aaaaaaaaaccceeeeeeeeiiiiiilnnnoooooooorssssuuuuuuuyyzzzddgttt";


    // A longer text takes its buffer from the heap.
    private const int LongestOnStack = 256;

    /// <summary>The text of a name as a person would type it: single plain spaces, straight apostrophes, no invisible characters.</summary>
    public static string Spaced(ReadOnlySpan<char> text)
    {
        Span<char> result = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (length > 0 && result[length - 1] != ' ')
                    result[length++] = ' ';
            }
            else if (c is '\u2019' or '\u2018' or '\u02bc' or '\uff07' or '`' or '\u00b4')
                result[length++] = '\'';
            else if (c is not ('\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad'))
                result[length++] = c;
        }
        return WordStrings.Of(result.Slice(0, length).TrimEnd(' '));
    }

    /// <summary>The key under which equal names meet: small letters, without accents, stops and hyphens' kinds.</summary>
    public static string Key(string spaced)
    {
        Span<char> result = spaced.Length <= LongestOnStack ? stackalloc char[spaced.Length] : new char[spaced.Length];
        ReadOnlySpan<char> key = result.Slice(0, Key(spaced.AsSpan(), result));
        return key.IsEmpty || key.SequenceEqual(spaced.AsSpan()) ? spaced : WordStrings.Of(key);
    }

    /// <summary>The key of a word.</summary>
    public static string Key(ReadOnlySpan<char> word)
    {
        Span<char> result = word.Length <= LongestOnStack ? stackalloc char[word.Length] : new char[word.Length];
        ReadOnlySpan<char> key = result.Slice(0, Key(word, result));
        return WordStrings.Of(key.IsEmpty ? word : key);
    }

    /// <summary>Writes a key, and says how long it is.</summary>
    private static int Key(ReadOnlySpan<char> spaced, Span<char> result)
    {
        int length = 0;
        foreach (char c in spaced)
        {
            char lower = Fold(c);
            if (lower is '.' or ',' or '"' or '\u201c' or '\u201d')
                continue;
            if (lower is '-' or '\u2010' or '\u2011' or '\u2013')
                lower = ' ';
            if (lower == ' ' && (length == 0 || result[length - 1] == ' '))
                continue;
            result[length++] = lower;
        }
        while (length > 0 && result[length - 1] == ' ')
            length--;
        return length;
    }

    /// <summary>Whether no letter of it is a small one.</summary>
    public static bool IsCapitals(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return false;
        }
        return true;
    }

    /// <summary>Words in capitals throughout as a sentence would have them: <c>SAN FRANCISCO</c>. What has stops is an abbreviation.</summary>
    public static string InSmallLetters(string capitals)
    {
        const int LongestAbbreviation = 4;
        if (capitals.Length <= LongestAbbreviation || capitals.IndexOf('.') >= 0 || !IsCapitals(capitals))
            return capitals;
        StringBuilder result = new(capitals.Length);
        for (int i = 0; i < capitals.Length; i++)
            result.Append(i == 0 || !char.IsLetter(capitals[i - 1]) ? capitals[i] : char.ToLowerInvariant(capitals[i]));
        return result.ToString();
    }

    /// <summary>The small letter without its accent.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
            return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
        char lower = SmallLetter.Of(c);
        int at = Accented.IndexOf(lower);
        return at < 0 ? lower : Plain[at];
    }
}
