using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Training.Sampling;

namespace TypedCorpus.Training.PartOfSpeech;

/// <summary>
/// Trains an averaged perceptron, in integers throughout. It tags as the engine does, greedily and with its own tags as context, so that
/// it learns to live with its own errors.
/// </summary>
internal sealed class PosTrainer
{
    private const int Labels = PartOfSpeechModel.TagCount;

    // Features seen once carry next to nothing; weights below this share of the largest neither.
    private const int LeastUpdates = 2;

    private readonly Dictionary<uint, int> _rows = [];
    private readonly List<int[]> _weights = [];
    private readonly List<long[]> _totals = [];
    private readonly List<int[]> _stamps = [];
    private readonly List<int> _updates = [];
    private int _step;

    /// <summary>
    /// Trains on <paramref name="samples"/>, once for each of <paramref name="seeds"/>, and returns the file of the models' average: one order alone decides
    /// sentences at the edge by chance.
    /// </summary>
    public static byte[] Train(IReadOnlyList<PosSample> samples, int epochs, IReadOnlyList<int> seeds)
    {
        Dictionary<uint, PosTag> sure = FindSureWords(samples);
        List<(uint Key, long[] Weights, int Updates)>[] runs = new List<(uint, long[], int)>[seeds.Count];
        Parallel.For(0, seeds.Count, run => runs[run] = TrainOnce(samples, epochs, seeds[run], sure));
        return Write(Sum(runs), sure, LeastUpdates * seeds.Count);
    }

    private static List<(uint Key, long[] Weights, int Updates)> TrainOnce(IReadOnlyList<PosSample> samples, int epochs, int seed, Dictionary<uint, PosTag> sure)
    {
        PosTrainer trainer = new();
        List<(PosSample Sample, int Sentence, int Offset)> sentences = [];
        foreach (PosSample sample in samples)
        {
            int offset = 0;
            for (int s = 0; s < sample.Article.Sentences.Length; s++)
            {
                Extraction.Sentence sentence = sample.Article.Sentences[s];
                sentences.Add((sample, s, offset));
                offset += sentence.EndToken - sentence.FirstToken + PartOfSpeechTagger.Margin;
            }
        }
        Shuffler shuffler = new(seed);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            shuffler.Shuffle(sentences);
            foreach ((PosSample sample, int s, int offset) in sentences)
            {
                Extraction.Sentence sentence = sample.Article.Sentences[s];
                int length = sentence.EndToken - sentence.FirstToken;
                int around = length + (2 * PartOfSpeechTagger.Margin);
                trainer.Learn(sample.Forms.AsSpan(offset, around), sample.Entries.AsSpan(offset, around), sample.Tags.AsSpan(sentence.FirstToken, length), sure);
            }
        }
        return trainer.Averaged();
    }

    private static IEnumerable<(uint Key, long[] Weights, int Updates)> Sum(List<(uint Key, long[] Weights, int Updates)>[] runs)
    {
        Dictionary<uint, (long[] Weights, int Updates)> sums = [];
        foreach ((uint key, long[] weights, int updates) in runs.SelectMany(run => run))
        {
            (long[] sum, int before) = sums.TryGetValue(key, out (long[] Weights, int Updates) known) ? known : (new long[Labels], 0);
            for (int label = 0; label < Labels; label++)
                sum[label] += weights[label];
            sums[key] = (sum, before + updates);
        }
        return sums.Select(s => (s.Key, s.Value.Weights, s.Value.Updates));
    }

    /// <summary>Words that the samples have often, and with one tag only.</summary>
    private static Dictionary<uint, PosTag> FindSureWords(IReadOnlyList<PosSample> samples)
    {
        Dictionary<uint, int[]> counts = [];
        foreach (PosSample sample in samples)
        {
            int offset = 0;
            foreach (Extraction.Sentence sentence in sample.Article.Sentences)
            {
                offset += PartOfSpeechTagger.Margin;
                for (int t = sentence.FirstToken; t < sentence.EndToken; t++, offset++)
                {
                    uint word = sample.Forms[offset].Cased;
                    if (!counts.TryGetValue(word, out int[]? tags))
                        counts.Add(word, tags = new int[Labels]);
                    tags[(int)sample.Tags[t]]++;
                }
            }
        }
        Dictionary<uint, PosTag> sure = [];
        foreach ((uint word, int[] tags) in counts)
        {
            int most = tags.Max();
            int total = tags.Sum();
            PosTag tag = (PosTag)Array.IndexOf(tags, most);
            bool closed = tag is PosTag.DT or PosTag.PRP or PosTag.PRPS or PosTag.Comma or PosTag.Stop or PosTag.CC or PosTag.MD or PosTag.OpenBracket
                or PosTag.CloseBracket or PosTag.IN or PosTag.TO or PosTag.WP or PosTag.WDT or PosTag.WRB or PosTag.RB;
            if (closed && total >= 15 && most * 1000L >= total * 995L)
                sure.Add(word, tag);
        }
        return sure;
    }

    private void Learn(ReadOnlySpan<TokenForm> forms, ReadOnlySpan<LexicalEntry> entries, ReadOnlySpan<PosTag> gold, Dictionary<uint, PosTag> sure)
    {
        Span<uint> keys = stackalloc uint[PosFeatures.Capacity];
        Span<int> rows = stackalloc int[PosFeatures.Capacity];
        Span<int> scores = stackalloc int[Labels];
        int previous = PosFeatures.NoTag;
        int previous2 = PosFeatures.NoTag;
        for (int i = 0; i < gold.Length; i++)
        {
            _step++;
            if (!sure.TryGetValue(forms[i + 2].Cased, out PosTag guess))
            {
                int count = PosFeatures.Collect(forms, entries, i + 2, previous, previous2, keys);
                scores.Clear();
                for (int k = 0; k < count; k++)
                {
                    rows[k] = RowOf(keys[k]);
                    ReadOnlySpan<int> row = _weights[rows[k]];
                    for (int label = 0; label < Labels; label++)
                        scores[label] += row[label];
                }
                int best = 0;
                for (int label = 1; label < Labels; label++)
                    best = scores[label] > scores[best] ? label : best;
                guess = (PosTag)best;
                if (guess != gold[i])
                {
                    for (int k = 0; k < count; k++)
                    {
                        _updates[rows[k]]++;
                        Update(rows[k], (int)gold[i], 1);
                        Update(rows[k], best, -1);
                    }
                }
            }
            (previous2, previous) = (previous, (int)guess);
        }
    }

    private int RowOf(uint key)
    {
        if (!_rows.TryGetValue(key, out int row))
        {
            _rows.Add(key, row = _weights.Count);
            _weights.Add(new int[Labels]);
            _totals.Add(new long[Labels]);
            _stamps.Add(new int[Labels]);
            _updates.Add(0);
        }
        return row;
    }

    private void Update(int row, int label, int change)
    {
        _totals[row][label] += (long)_weights[row][label] * (_step - _stamps[row][label]);
        _stamps[row][label] = _step;
        _weights[row][label] += change;
    }

    private List<(uint Key, long[] Weights, int Updates)> Averaged()
    {
        List<(uint Key, long[] Weights, int Updates)> rows = [];
        foreach ((uint key, int row) in _rows)
        {
            long[] averaged = new long[Labels];
            for (int label = 0; label < Labels; label++)
                averaged[label] = _totals[row][label] + ((long)_weights[row][label] * (_step - _stamps[row][label]));
            rows.Add((key, averaged, _updates[row]));
        }
        return rows;
    }

    private static byte[] Write(IEnumerable<(uint Key, long[] Weights, int Updates)> summed, Dictionary<uint, PosTag> sure, int leastUpdates)
    {
        List<(uint Key, long[] Weights, int Updates)> rows = [.. summed];
        long largest = rows.Max(r => r.Weights.Max(Math.Abs));
        rows.RemoveAll(r => r.Updates < leastUpdates);
        // The few largest weights are cut off, so that the many small ones keep their differences.
        long unit = Math.Max(1, largest / 127 / 2);
        List<(uint Key, sbyte[] Weights)> quantised = [];
        foreach ((uint key, long[] weights, _) in rows.OrderByDescending(r => r.Updates).ThenBy(r => r.Key))
        {
            sbyte[] row = [.. weights.Select(w => (sbyte)Math.Clamp((w + (Math.Sign(w) * unit / 2)) / unit, -127, 127))];
            if (row.Any(w => w != 0))
                quantised.Add((key, row));
        }
        List<byte> file = [.. FeatureTableWriter.Write(quantised, Labels)];
        file.AddRange(BitConverter.GetBytes(sure.Count));
        foreach ((uint word, PosTag tag) in sure.OrderBy(s => s.Key))
        {
            file.AddRange(BitConverter.GetBytes(word));
            file.Add((byte)tag);
        }
        return [.. file];
    }
}
