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

    /// <summary>How many characters lie between two spans; none where they touch.</summary>
    public static int Distance(TextSpan a, TextSpan b) => Math.Max(0, Math.Max(b.Start - a.End, a.Start - b.End));

    /// <summary>0 where a place lies in one of some words, else one more than the characters between it and the nearest of them.</summary>
    private static int DistanceTo(TextSpan place, IReadOnlyList<TextSpan> nearby) => nearby.Min(n => n.Contains(place) ? 0 : Distance(place, n) + 1);
}
