using System.Buffers.Binary;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// A linear-chain conditional random field (Lafferty et al. 2001) whose features are hashed (Weinberger et al. 2009) and whose weights are
/// quantised to bytes. Decoding is integer arithmetic, so that every machine decides alike.
/// </summary>
internal sealed class NameModel
{
    private const int Labels = NameLabel.Count;
    private const int Unreachable = int.MinValue / 2;

    private static readonly Lazy<NameModel> s_shipped = new(() => Read(EmbeddedModel.Read("names.bin")));

    private readonly short[] _transitions;
    private readonly FeatureTable _table;

    private NameModel(short[] transitions, FeatureTable table)
    {
        _transitions = transitions;
        _table = table;
    }

    /// <summary>The model that ships with the assembly, read at its first use.</summary>
    public static NameModel Shipped => s_shipped.Value;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static NameModel Read(ReadOnlySpan<byte> data)
    {
        short[] transitions = new short[Labels * Labels];
        for (int i = 0; i < transitions.Length; i++)
            transitions[i] = BinaryPrimitives.ReadInt16LittleEndian(data.Slice(i * sizeof(short)));
        int position = transitions.Length * sizeof(short);
        return new NameModel(transitions, FeatureTable.Read(data, ref position));
    }

    /// <summary>Writes a model: the weights of the transitions, then those of the features.</summary>
    public static byte[] Write(ReadOnlySpan<short> transitions, IReadOnlyList<(uint Key, sbyte[] Weights)> rows)
    {
        byte[] table = FeatureTable.Write(rows, Labels);
        byte[] data = new byte[(transitions.Length * sizeof(short)) + table.Length];
        for (int i = 0; i < transitions.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(data.AsSpan(i * sizeof(short)), transitions[i]);
        table.CopyTo(data, transitions.Length * sizeof(short));
        return data;
    }

    /// <summary>The best labels for the tokens from <paramref name="first"/> on (Viterbi); outside of names before and behind them.</summary>
    public void Decode(NameFeatures features, int first, Span<byte> labels)
    {
        int length = labels.Length;
        int[] scores = new int[length * Labels];
        byte[] origins = new byte[length * Labels];
        for (int i = 0; i < length; i++)
        {
            Span<int> row = scores.AsSpan(i * Labels, Labels);
            Score(features, first + i, row);
            ReadOnlySpan<int> before = i == 0 ? default : scores.AsSpan((i - 1) * Labels, Labels);
            for (int y = 0; y < Labels; y++)
                row[y] += Reach(before, y, out origins[(i * Labels) + y]);
        }
        int label = NameLabel.Outside;
        int top = int.MinValue;
        for (int y = 0; y < Labels; y++)
        {
            int score = scores[((length - 1) * Labels) + y] + _transitions[y * Labels];
            if (!NameLabel.IsOpen(y) && score > top)
                (top, label) = (score, y);
        }
        for (int i = length - 1; i >= 0; i--)
        {
            labels[i] = (byte)label;
            label = origins[(i * Labels) + label];
        }
    }

    /// <summary>The weights of a token's features, summed for each label; all labels share one offset, which decides nothing.</summary>
    private void Score(NameFeatures features, int token, Span<int> row)
    {
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        Span<ulong> sums = stackalloc ulong[_table.SumLength];
        sums.Clear();
        int count = features.Write(token, keys);
        for (int f = 0; f < count; f++)
            _table.Add(keys[f], sums);
        int outside = FeatureTable.Sum(sums, NameLabel.Outside);
        for (int y = 0; y < row.Length; y++)
            row[y] = FeatureTable.Sum(sums, y) - outside;
    }

    private int Reach(ReadOnlySpan<int> before, int label, out byte origin)
    {
        origin = 0;
        if (before.IsEmpty)
            return NameLabel.CanFollow(NameLabel.Outside, label) ? _transitions[label] : Unreachable;
        int best = int.MinValue;
        foreach (int x in NameLabel.Leaders[label])
        {
            int score = before[x] + _transitions[(x * Labels) + label];
            if (score > best)
                (best, origin) = (score, (byte)x);
        }
        return best;
    }
}
