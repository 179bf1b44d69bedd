using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary>Makes the file of a trained field: weights rounded to a byte, for the features that are kept.</summary>
internal static class Quantisation
{
    private const int Labels = NameLabel.Count;

    /// <summary>The file: the features of the examples whose weights survive quantising, and the transitions.</summary>
    /// <param name="examples">What the field was trained on.</param>
    /// <param name="rows">Where the weights of a feature lie.</param>
    /// <param name="weights">The rows of weights.</param>
    /// <param name="stride">The length of a row.</param>
    /// <param name="transitions">The weights of one label after another.</param>
    /// <param name="settings">How coarsely to round, and what to leave out.</param>
    public static byte[] Write(IReadOnlyList<NameExample> examples, FeatureRows rows, float[] weights, int stride, float[] transitions, CrfSettings settings)
    {
        List<(uint Key, sbyte[] Weights)> kept = [];
        // The most frequent first: they get the slots in which they are looked for first.
        IEnumerable<uint> keys = examples.SelectMany(e => e.Features).SelectMany(f => f).CountBy(key => key)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => c.Key);
        foreach (uint key in keys)
        {
            sbyte[] row = new sbyte[Labels];
            int most = 0;
            for (int y = 0; y < Labels; y++)
            {
                row[y] = (sbyte)Rounded(weights[(rows.Of(key) * stride) + y], settings.Scale, 127);
                most = Math.Max(most, Math.Abs((int)row[y]));
            }
            if (most >= settings.LeastWeight)
                kept.Add((key, row));
        }
        return LinearChain.Write([.. transitions.Select(t => (short)Rounded(t, settings.Scale, short.MaxValue))], kept);
    }

    private static int Rounded(float weight, float scale, int most) => (int)Math.Clamp(MathF.Round(weight * scale), -most, most);
}
