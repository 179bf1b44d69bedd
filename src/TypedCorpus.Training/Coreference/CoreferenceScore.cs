namespace TypedCorpus.Training.Coreference;

/// <summary>Precision and recall as two fractions that add up over documents.</summary>
internal record struct Fractions(double Hits, double Response, double KeyHits, double Key)
{
    public readonly double Precision => Response == 0 ? 0 : Hits / Response;

    public readonly double Recall => Key == 0 ? 0 : KeyHits / Key;

    public readonly double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Fractions operator +(Fractions a, Fractions b) =>
        new(a.Hits + b.Hits, a.Response + b.Response, a.KeyHits + b.KeyHits, a.Key + b.Key);
}

/// <summary>MUC, B-cubed and CEAF-e of clusters of mentions. A mention is whatever equals its like in the other partition.</summary>
internal record struct CoreferenceScore(Fractions Muc, Fractions BCubed, Fractions CeafE)
{
    public readonly double Average => (Muc.F1 + BCubed.F1 + CeafE.F1) / 3;

    public static CoreferenceScore operator +(CoreferenceScore a, CoreferenceScore b) => new(a.Muc + b.Muc, a.BCubed + b.BCubed, a.CeafE + b.CeafE);

    /// <summary>Scores the clusters of one document.</summary>
    public static CoreferenceScore Of<T>(IReadOnlyList<IReadOnlyCollection<T>> key, IReadOnlyList<IReadOnlyCollection<T>> response)
        where T : notnull
    {
        Dictionary<T, int> keyOf = Index(key);
        Dictionary<T, int> responseOf = Index(response);
        (double mucRecall, double mucKey) = Links(key, responseOf);
        (double mucPrecision, double mucResponse) = Links(response, keyOf);
        return new CoreferenceScore(
            new Fractions(mucPrecision, mucResponse, mucRecall, mucKey),
            new Fractions(Shares(response, keyOf), responseOf.Count, Shares(key, responseOf), keyOf.Count),
            Aligned(key, response));
    }

    private static Dictionary<T, int> Index<T>(IReadOnlyList<IReadOnlyCollection<T>> clusters)
        where T : notnull
    {
        Dictionary<T, int> clusterOf = [];
        for (int i = 0; i < clusters.Count; i++)
        {
            foreach (T mention in clusters[i])
                clusterOf[mention] = i;
        }
        return clusterOf;
    }

    /// <summary>MUC: links that the other partition keeps, of all links that a cluster needs.</summary>
    private static (double Kept, double All) Links<T>(IReadOnlyList<IReadOnlyCollection<T>> clusters, Dictionary<T, int> other)
        where T : notnull
    {
        double kept = 0;
        double all = 0;
        foreach (IReadOnlyCollection<T> cluster in clusters)
        {
            int parts = cluster.Select(m => other.TryGetValue(m, out int c) ? c : -1).Where(c => c >= 0).Distinct().Count()
                + cluster.Count(m => !other.ContainsKey(m));
            kept += cluster.Count - parts;
            all += cluster.Count - 1;
        }
        return (kept, all);
    }

    /// <summary>B-cubed: for each mention the share of its cluster that is with it in the other partition as well.</summary>
    private static double Shares<T>(IReadOnlyList<IReadOnlyCollection<T>> clusters, Dictionary<T, int> otherOf)
        where T : notnull
    {
        double sum = 0;
        foreach (IReadOnlyCollection<T> cluster in clusters)
        {
            foreach (IGrouping<int, T> part in cluster.Where(otherOf.ContainsKey).GroupBy(m => otherOf[m]))
                sum += (double)part.Count() * part.Count() / cluster.Count;
        }
        return sum;
    }

    /// <summary>CEAF-e: the similarity of clusters under the best alignment of the two partitions.</summary>
    private static Fractions Aligned<T>(IReadOnlyList<IReadOnlyCollection<T>> key, IReadOnlyList<IReadOnlyCollection<T>> response)
        where T : notnull
    {
        if (key.Count == 0 || response.Count == 0)
            return new Fractions(0, response.Count, 0, key.Count);
        double[,] similarity = new double[key.Count, response.Count];
        for (int i = 0; i < key.Count; i++)
        {
            HashSet<T> mentions = [.. key[i]];
            for (int j = 0; j < response.Count; j++)
                similarity[i, j] = 2.0 * response[j].Count(mentions.Contains) / (mentions.Count + response[j].Count);
        }
        double best = Assignment.Maximum(similarity);
        return new Fractions(best, response.Count, best, key.Count);
    }
}
