namespace TypedCorpus;

/// <summary>Finds what somebody may have meant who mistyped.</summary>
internal static class NearestText
{
    /// <summary>
    /// The candidate that takes the fewest edits, or whose file name is the one given; <see langword="null"/> where all take more than <paramref name="most"/>.
    /// </summary>
    public static string? Of(string text, IEnumerable<string> candidates, int most)
    {
        string? nearest = null;
        int least = most + 1;
        foreach (string candidate in candidates)
        {
            int distance = Math.Abs(text.Length - candidate.Length) >= least ? least : EditDistance.Between(text.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance > 1 && string.Equals(NameOf(candidate), NameOf(text), StringComparison.OrdinalIgnoreCase))
                distance = 1;
            if (distance < least)
                (nearest, least) = (candidate, distance);
        }
        return nearest;
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
