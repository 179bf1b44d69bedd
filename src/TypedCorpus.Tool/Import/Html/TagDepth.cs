using System.Text;

namespace TypedCorpus.Tool.Import.Html;

/// <summary>Takes tags out of a page that nests without end, before it is parsed: for each tag a parser looks through all that are open.</summary>
internal static class TagDepth
{
    private const int Deepest = 256;

    // Their ends may be left out, or they have none: they say nothing of depth.
    private static readonly HashSet<string> s_uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link", "meta", "optgroup", "option", "p", "param",
        "path", "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    };

    /// <summary>The page without the tags that lie deeper than 256; text stays. Bytes, since an encoding is known to the parser only.</summary>
    public static byte[] Limit(byte[] page)
    {
        MemoryStream? kept = null;
        int copied = 0;
        int depth = 0;
        int dropped = 0;
        for (int at = Array.IndexOf(page, (byte)'<'); at >= 0 && at + 1 < page.Length; at = Next(at))
        {
            bool closes = page[at + 1] == '/';
            int nameStart = closes ? at + 2 : at + 1;
            int nameEnd = nameStart;
            while (nameEnd < page.Length && (char.IsAsciiLetterOrDigit((char)page[nameEnd]) || page[nameEnd] == '-'))
                nameEnd++;
            if (nameEnd == nameStart || s_uncounted.Contains(Encoding.ASCII.GetString(page, nameStart, nameEnd - nameStart)))
                continue;
            bool drops = closes ? dropped > 0 : depth >= Deepest;
            if (!drops)
            {
                depth = Math.Max(0, depth + (closes ? -1 : 1));
                continue;
            }
            dropped += closes ? -1 : 1;
            int end = Array.IndexOf(page, (byte)'>', nameEnd);
            kept ??= new MemoryStream(page.Length);
            // A tag parts words; of several in a row the first does.
            if (at > copied || copied == 0)
            {
                kept.Write(page, copied, at - copied);
                kept.WriteByte((byte)' ');
            }
            copied = end < 0 ? page.Length : end + 1;
        }
        if (kept is null)
            return page;
        kept.Write(page, copied, page.Length - copied);
        return kept.ToArray();

        int Next(int at) => Array.IndexOf(page, (byte)'<', Math.Max(at + 1, copied));
    }
}
