using System.Runtime.InteropServices;
using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary>Makes the file of a trained field: weights rounded to a byte, for the features that are kept.</summary>
internal static class Quantisation
{
    private const int Labels = NameLabel.Count;

    /// <summary>The file: features seen often enough in the examples whose weights survive quantising, and the transitions.</summary>
    /// <param name="examples">What the field was trained on.</param>
    /// <param name="weights">A row of weights for each hashed feature.</param>
    /// <param name="stride">The length of a row.</param>
    /// <param name="mask">The bits of a feature that tell its row.</param>
    /// <param name="transitions">The weights of one label behind another.</param>
    /// <param name="settings">How coarsely to round, and what to leave out.</param>
    public static byte[] Write(IReadOnlyList<NameExample> examples, float[] weights, int stride, int mask, float[] transitions, CrfSettings settings)
    {
        Dictionary<uint, int> counts = [];
        foreach (uint feature in examples.SelectMany(e => e.Features).SelectMany(f => f))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        List<(uint Key, sbyte[] Weights)> rows = [];
        foreach ((uint key, int count) in counts.OrderBy(c => c.Key))
        {
            if (count < settings.LeastCount)
                continue;
            sbyte[] row = new sbyte[Labels];
            int most = 0;
            for (int y = 0; y < Labels; y++)
            {
                row[y] = (sbyte)Rounded(weights[((int)(key & (uint)mask) * stride) + y], settings.Scale, 127);
                most = Math.Max(most, Math.Abs((int)row[y]));
            }
            if (most >= settings.LeastWeight)
                rows.Add((key, row));
        }
        return LinearChain.Write([.. transitions.Select(t => (short)Rounded(t, settings.Scale, short.MaxValue))], rows);
    }

    private static int Rounded(float weight, float scale, int most) => (int)Math.Clamp(MathF.Round(weight * scale), -most, most);
}
