using System.Numerics;

namespace TypedCorpus.Training.Gazetteers;

/// <summary>
/// Clusters vectors by their nearest centre. Vectors and centres hold whole numbers, so that floating point sums are exact whatever the
/// processor, and the clusters the same everywhere.
/// </summary>
internal static class KMeans
{
    /// <summary>The cluster of each vector, and the centres.</summary>
    /// <param name="values">The vectors, one after the other.</param>
    /// <param name="clusters">How many clusters to make.</param>
    /// <param name="rounds">How often to move the centres.</param>
    public static (int[] Nearest, float[] Centres) Cluster(float[] values, int clusters, int rounds)
    {
        const int Stride = WordVectors.Stride;
        int count = values.Length / Stride;
        float[] centres = new float[clusters * Stride];
        float[] halves = new float[clusters];
        // The first centres are vectors spread over the commonest words.
        int spread = Math.Max(1, Math.Min(count, clusters * 8) / clusters);
        for (int c = 0; c < clusters; c++)
            Array.Copy(values, c * spread * Stride, centres, c * Stride, Stride);
        int[] nearest = new int[count];
        for (int round = 0; ; round++)
        {
            for (int c = 0; c < clusters; c++)
                halves[c] = MathF.Floor(Dot(centres.AsSpan(c * Stride, Stride), centres.AsSpan(c * Stride, Stride)) / 2);
            for (int v = 0; v < count; v++)
                nearest[v] = Nearest(values.AsSpan(v * Stride, Stride), centres, halves);
            if (round == rounds)
                return (nearest, centres);
            Move(values, nearest, centres, clusters);
        }
    }

    private static int Nearest(ReadOnlySpan<float> vector, float[] centres, float[] halves)
    {
        int best = 0;
        float most = float.NegativeInfinity;
        for (int c = 0; c < halves.Length; c++)
        {
            float near = Dot(vector, centres.AsSpan(c * WordVectors.Stride, WordVectors.Stride)) - halves[c];
            if (near > most)
                (best, most) = (c, near);
        }
        return best;
    }

    private static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        Vector<float> sum = Vector<float>.Zero;
        int i = 0;
        for (; i <= left.Length - Vector<float>.Count; i += Vector<float>.Count)
            sum += new Vector<float>(left.Slice(i)) * new Vector<float>(right.Slice(i));
        float total = Vector.Sum(sum);
        for (; i < left.Length; i++)
            total += left[i] * right[i];
        return total;
    }

    private static void Move(float[] values, int[] nearest, float[] centres, int clusters)
    {
        const int Stride = WordVectors.Stride;
        long[] sums = new long[clusters * Stride];
        int[] sizes = new int[clusters];
        for (int v = 0; v < nearest.Length; v++)
        {
            sizes[nearest[v]]++;
            for (int d = 0; d < Stride; d++)
                sums[(nearest[v] * Stride) + d] += (long)values[(v * Stride) + d];
        }
        for (int c = 0; c < clusters; c++)
        {
            // A centre without words stays where it is.
            for (int d = 0; d < Stride && sizes[c] > 0; d++)
                centres[(c * Stride) + d] = MathF.Round((float)((double)sums[(c * Stride) + d] / sizes[c]));
        }
    }
}
