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
            int distance = Distance(text, candidate, least);
            if (distance > 1 && string.Equals(NameOf(candidate), NameOf(text), StringComparison.OrdinalIgnoreCase))
                distance = 1;
            if (distance < least)
                (nearest, least) = (candidate, distance);
        }
        return nearest;
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>How many characters are to be put in, left out or replaced, regardless of case.</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
            return limit;
        int[] before = [.. Enumerable.Range(0, right.Length + 1)];
        int[] row = new int[right.Length + 1];
        for (int i = 0; i < left.Length; i++)
        {
            row[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
            {
                int replace = char.ToUpperInvariant(left[i]) == char.ToUpperInvariant(right[j]) ? 0 : 1;
                row[j + 1] = Math.Min(Math.Min(row[j], before[j + 1]) + 1, before[j] + replace);
            }
            (before, row) = (row, before);
        }
        return before[right.Length];
    }
}
