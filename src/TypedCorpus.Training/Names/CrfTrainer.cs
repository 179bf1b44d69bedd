using System.Runtime.InteropServices;
using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary>
/// Trains a linear-chain conditional random field several times from different seeds, and averages the weights. The runs do not depend on
/// each other, so they run side by side; they are added up in order, so the bytes are always the same.
/// </summary>
internal sealed class CrfTrainer
{
    private readonly NameExample[] _examples;
    private readonly FeatureRows _rows;
    private readonly CrfSettings _settings;

    public CrfTrainer(IReadOnlyList<NameExample> examples, CrfSettings settings)
    {
        _settings = settings;
        _examples = WithoutRareFeatures(examples, settings.LeastCount);
        _rows = new FeatureRows(_examples, settings.Bits);
    }

    /// <summary>Trains on the examples and returns the file of the model.</summary>
    public byte[] Train()
    {
        CrfRun[] runs = new CrfRun[_settings.Runs];
        Parallel.For(0, runs.Length, run =>
        {
            runs[run] = new CrfRun(_examples, _rows, _settings, _settings.Seed + (run * 0x5BD1E9));
            runs[run].Train();
        });
        float[] weights = new float[_rows.Count * CrfRun.Stride];
        float[] transitions = new float[NameLabel.Count * NameLabel.Count];
        foreach (CrfRun run in runs)
        {
            Add(weights, run.WeightSums);
            Add(transitions, run.TransitionSums);
        }
        int models = _settings.Averaged * _settings.Runs;
        Divide(weights, models);
        Divide(transitions, models);
        return Quantisation.Write(_examples, _rows, weights, CrfRun.Stride, transitions, _settings);
    }

    /// <summary>What occurs only once tells little, and is most of what there is: without it training is faster and the file half as large.</summary>
    private static NameExample[] WithoutRareFeatures(IReadOnlyList<NameExample> examples, int leastCount)
    {
        Dictionary<uint, int> counts = [];
        foreach (uint feature in examples.SelectMany(e => e.Features).SelectMany(f => f))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        return [.. examples.Select(e => e with { Features = Array.ConvertAll(e.Features, f => Array.FindAll(f, feature => counts[feature] >= leastCount)) })];
    }

    private static void Add(float[] sums, float[] values)
    {
        for (int i = 0; i < sums.Length; i++)
            sums[i] += values[i];
    }

    private static void Divide(float[] sums, int by)
    {
        for (int i = 0; i < sums.Length; i++)
            sums[i] /= by;
    }
}
