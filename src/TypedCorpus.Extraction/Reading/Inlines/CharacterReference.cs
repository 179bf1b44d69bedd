namespace TypedCorpus.Extraction.Reading.Inlines;

/// <summary>Characters written by name: <c>&amp;amp;</c>, <c>&amp;ldquo;</c>. Names and code points are those of HTML; only what prose uses is known.</summary>
internal static class CharacterReference
{
    private const int LongestName = 10;

    private static readonly Dictionary<string, string> s_characters = new(StringComparer.Ordinal)
    {
        ["amp"] = "&", ["lt"] = "<", ["gt"] = ">", ["quot"] = "\"", ["apos"] = "'", ["#34"] = "\"", ["#38"] = "&", ["#39"] = "'", ["nbsp"] = "\u00a0",
        ["ldquo"] = "\u201c", ["rdquo"] = "\u201d", ["lsquo"] = "\u2018", ["rsquo"] = "\u2019", ["laquo"] = "\u00ab", ["raquo"] = "\u00bb",
        ["ndash"] = "\u2013", ["mdash"] = "\u2014", ["hellip"] = "\u2026", ["pound"] = "\u00a3", ["euro"] = "\u20ac", ["yen"] = "\u00a5", ["cent"] = "\u00a2",
        ["frac12"] = "\u00bd", ["frac14"] = "\u00bc", ["frac34"] = "\u00be", ["deg"] = "\u00b0", ["#8220"] = "\u201c", ["#8221"] = "\u201d",
        ["#8216"] = "\u2018", ["#8217"] = "\u2019", ["#8211"] = "\u2013", ["#8212"] = "\u2014", ["#8230"] = "\u2026", ["#160"] = "\u00a0",
    };

    /// <summary>The reference that some text begins with; <see langword="null"/> where it begins with none that is known.</summary>
    public static MarkupPiece? Read(string text, TextSpan rest)
    {
        int end = text.IndexOf(';', rest.Start, Math.Min(rest.Length, LongestName));
        return end > 0 && s_characters.TryGetValue(text.Substring(rest.Start + 1, end - rest.Start - 1), out string? character)
            ? new MarkupPiece(TextSpan.FromBounds(rest.Start, end + 1), character)
            : null;
    }
}
