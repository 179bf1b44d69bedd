namespace TypedCorpus.Extraction.Corrections;

/// <summary>Finds the records that a correction is about, by the words that it gives.</summary>
internal static class RecordFinder
{
    /// <summary>
    /// Where the words of <paramref name="correction"/> stand. With words nearby, those places alone that lie within them, else those that come nearest
    /// to them; <see langword="null"/> where the words nearby are missing.
    /// </summary>
    public static IReadOnlyList<TextSpan>? PlacesOf(ArticleDraft draft, Correction correction)
    {
        IReadOnlyList<TextSpan> places = draft.Find(correction.Passage);
        if (correction.Near is not { } near || places.Count == 0)
            return places;
        IReadOnlyList<TextSpan> nearby = draft.Find(near);
        if (nearby.Count == 0)
            return null;
        int least = places.Min(p => DistanceTo(p, nearby));
        return [.. places.Where(p => DistanceTo(p, nearby) == least)];
    }

    /// <summary>
    /// The records at <paramref name="places"/>: at each the one that covers just those words, else the shortest that covers them all, else the only one
    /// that lies within them.
    /// </summary>
    public static List<T> RecordsAt<T>(string text, IReadOnlyList<TextSpan> places, IEnumerable<T> records, Func<T, TextSpan> spanOf)
        where T : class
    {
        T[] ordered = [.. records.OrderBy(spanOf)];
        List<T> found = [];
        foreach (TextSpan place in places)
        {
            TextSpan words = TrimToWords(text, place);
            T[] touching = [.. ordered.Where(r => spanOf(r).Overlaps(place))];
            T[] inside = [.. touching.Where(r => place.Contains(spanOf(r)) || words.Contains(TrimToWords(text, spanOf(r))))];
            T? record = touching.FirstOrDefault(r => TrimToWords(text, spanOf(r)) == words)
                ?? touching.Where(r => spanOf(r).Contains(words)).OrderBy(r => spanOf(r).Length).FirstOrDefault()
                ?? (inside.Length == 1 ? inside[0] : null);
            if (record is not null && !found.Contains(record))
                found.Add(record);
        }
        return found;
    }

    /// <summary>How many characters lie between two spans; none where they touch.</summary>
    public static int Distance(TextSpan a, TextSpan b) => Math.Max(0, Math.Max(b.Start - a.End, a.Start - b.End));

    private static int DistanceTo(TextSpan place, IReadOnlyList<TextSpan> nearby) => nearby.Min(n => n.Contains(place) ? -1 : Distance(place, n));

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
