namespace TypedCorpus.Generator.Emission;

/// <summary>Kinds of characters by a table that is the same on every host: the one of .NET has more characters in each version, and output must not change with it.</summary>
internal static class CharacterTable
{
    // First and last of each range, as of Unicode 16.
    private const string Formatting =
        "\u00ad\u00ad\u0600\u0605\u061c\u061c\u06dd\u06dd\u070f\u070f\u0890\u0891\u08e2\u08e2\u180e\u180e\u200b\u200f\u202a\u202e\u2060\u2064\u2066\u206f\ufeff\ufeff\ufff9\ufffb";

    private const string Spaces = "\u00a0\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000";

    // Halves of pairs, characters for private use, and those that are none.
    private const string WithoutMeaning = "\ud800\uf8ff\ufdd0\ufdef\ufffe\uffff";

    /// <summary>Whether a character is not seen and changes how others are shown.</summary>
    public static bool IsFormatting(char c) => IsIn(Formatting, c);

    /// <summary>Whether a person sees what <paramref name="c"/> is.</summary>
    public static bool IsPlain(char c) => c is >= ' ' and < '\u007f' || (c > '\u009f' && !IsIn(Formatting, c) && !IsIn(Spaces, c) && !IsIn(WithoutMeaning, c));

    private static bool IsIn(string ranges, char c)
    {
        for (int i = 0; i < ranges.Length && ranges[i] <= c; i += 2)
        {
            if (c <= ranges[i + 1])
                return true;
        }
        return false;
    }
}
