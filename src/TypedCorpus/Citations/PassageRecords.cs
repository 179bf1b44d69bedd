namespace TypedCorpus.Citations;

/// <summary>Which records a passage is about: a quote or figure seldom ends where whoever cites it ends.</summary>
internal static class PassageRecords
{
    /// <summary>
    /// The records at <paramref name="places"/>: at each the one that covers just those words, else the shortest that covers them all, else the only one
    /// that lies within them.
    /// </summary>
    public static List<T> At<T>(string text, IReadOnlyList<TextSpan> places, IEnumerable<T> records, Func<T, TextSpan> spanOf)
        where T : class
    {
        T[] ordered = [.. records.OrderBy(spanOf)];
        List<T> found = [];
        foreach (TextSpan place in places)
        {
            TextSpan words = TrimToWords(text, place);
            T[] touching = [.. ordered.Where(r => spanOf(r).Overlaps(place))];
            T[] inside = [.. touching.Where(r => place.Contains(spanOf(r)) || words.Contains(TrimToWords(text, spanOf(r))))];
            T? record = Array.Find(touching, r => TrimToWords(text, spanOf(r)) == words)
                ?? touching.Where(r => spanOf(r).Contains(words)).OrderBy(r => spanOf(r).Length).FirstOrDefault()
                ?? (inside.Length == 1 ? inside[0] : null);
            if (record is not null && !found.Contains(record))
                found.Add(record);
        }
        return found;
    }

    /// <summary>The span without what is no letter or digit at its ends: marks and punctuation make no difference.</summary>
    private static TextSpan TrimToWords(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
