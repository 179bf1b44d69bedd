namespace TypedCorpus;

/// <summary>How far two words are apart: the letters to put in, take out, replace or swap with their neighbour.</summary>
internal static class EditDistance
{
    /// <summary>The distance between two words.</summary>
    public static int Between(string left, string right)
    {
        int[,] distance = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    distance[i, j] = i + j;
                    continue;
                }
                int replaced = distance[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                int best = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    best = Math.Min(best, distance[i - 2, j - 2] + 1);
                distance[i, j] = best;
            }
        }
        return distance[left.Length, right.Length];
    }

    /// <summary>The one of <paramref name="known"/> that <paramref name="word"/> most likely means; <see langword="null"/> where none is near.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        const int Longest = 200;
        if (word.Length > Longest)
            return null;
        string lower = word.ToLowerInvariant();
        var best = known
            .Where(k => k.Length <= Longest)
            .Select(k => (Word: k, Distance: Between(lower, k.ToLowerInvariant())))
            .OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Word is not null && best.Distance * 2 <= Math.Max(word.Length, 2) ? best.Word : null;
    }
}
