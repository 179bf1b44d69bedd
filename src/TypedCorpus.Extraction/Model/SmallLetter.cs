namespace TypedCorpus.Extraction;

/// <summary>Small letters, by the invariant culture.</summary>
internal static class SmallLetter
{
    /// <summary>The small letter of a character, or itself. Marks and punctuation, of which texts have most beyond ASCII, are told without the tables of the system.</summary>
    public static char Of(char c)
    {
        if (c < 0x80)
            return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
        return c is < '\u00c0' or (>= '\u2000' and <= '\u20ff') ? c : char.ToLowerInvariant(c);
    }
}
