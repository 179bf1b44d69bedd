using System.Buffers.Binary;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>
/// The weights of a linear-chain conditional random field (Lafferty et al. 2001) whose features are hashed (Weinberger et al. 2009) and whose
/// weights are quantised to bytes. Decoding is integer arithmetic, so that every machine decides alike.
/// </summary>
internal sealed class LinearChain
{
    private const int Labels = NameLabel.Count;

    // Longer runs are rare; their origins are not put on the stack.
    private const int Longest = 32;
    private const int Unreachable = int.MinValue / 2;

    private readonly short[] _transitions;
    private readonly FeatureTable _table;

    // For each label those that it can follow.
    private readonly Leader[][] _leaders;

    private LinearChain(short[] transitions, FeatureTable table)
    {
        _transitions = transitions;
        _table = table;
        _leaders = new Leader[Labels][];
        for (int y = 0; y < Labels; y++)
            _leaders[y] = Array.ConvertAll(NameLabel.Leaders[y], x => new Leader((byte)x, transitions[(x * Labels) + y]));
    }

    /// <summary>Reads what <see cref="Write"/> wrote, from <paramref name="position"/> on.</summary>
    public static LinearChain Read(ReadOnlySpan<byte> data, ref int position)
    {
        short[] transitions = new short[Labels * Labels];
        for (int i = 0; i < transitions.Length; i++, position += sizeof(short))
            transitions[i] = BinaryPrimitives.ReadInt16LittleEndian(data.Slice(position));
        return new LinearChain(transitions, FeatureTableReader.Read(data, ref position, Labels, isRelative: true));
    }

    /// <summary>Writes the weights of the transitions, then those of the features.</summary>
    public static byte[] Write(ReadOnlySpan<short> transitions, IReadOnlyList<(uint Key, sbyte[] Weights)> rows)
    {
        byte[] table = FeatureTableWriter.Write(rows, Labels);
        byte[] data = new byte[(transitions.Length * sizeof(short)) + table.Length];
        for (int i = 0; i < transitions.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(data.AsSpan(i * sizeof(short)), transitions[i]);
        table.CopyTo(data, transitions.Length * sizeof(short));
        return data;
    }

    /// <summary>Adds the weights of a token's features to the scores of its labels; all labels share one offset, which decides nothing.</summary>
    public void Add(ReadOnlySpan<uint> keys, Span<int> scores)
    {
        Span<ushort> sums = stackalloc ushort[_table.SumLength];
        int bias = _table.Sum(keys, sums) * FeatureTable.Bias;
        // The weights are those over the first label, which is not in the table.
        for (int y = 1; y < scores.Length; y++)
            scores[y] += sums[y - 1] - bias;
    }

    /// <summary>
    /// The best labels (Viterbi) for a run of tokens, outside of names before and after it. <paramref name="scores"/> has a row of
    /// <see cref="NameLabel.Count"/> scores a token.
    /// </summary>
    public void Decode(ReadOnlySpan<int> scores, Span<byte> labels)
    {
        int length = labels.Length;
        Span<int> before = stackalloc int[Labels];
        Span<int> here = stackalloc int[Labels];
        Span<byte> origins = length <= Longest ? stackalloc byte[Longest * Labels] : new byte[length * Labels];
        for (int y = 0; y < Labels; y++)
            before[y] = (NameLabel.CanFollow(NameLabel.Outside, y) ? _transitions[y] : Unreachable) + scores[y];
        for (int i = 1; i < length; i++)
        {
            for (int y = 0; y < Labels; y++)
                here[y] = Reach(before, _leaders[y], out origins[(i * Labels) + y]) + scores[(i * Labels) + y];
            here.CopyTo(before);
        }
        int label = NameLabel.Outside;
        int top = int.MinValue;
        for (int y = 0; y < Labels; y++)
        {
            int score = before[y] + _transitions[y * Labels];
            if (!NameLabel.IsOpen(y) && score > top)
                (top, label) = (score, y);
        }
        for (int i = length - 1; i >= 0; i--)
        {
            labels[i] = (byte)label;
            label = origins[(i * Labels) + label];
        }
    }

    /// <summary>The best score with which a label can be reached, and the label before it.</summary>
    private static int Reach(ReadOnlySpan<int> before, Leader[] leaders, out byte origin)
    {
        origin = 0;
        int best = int.MinValue;
        foreach (Leader leader in leaders)
        {
            int score = before[leader.Label] + leader.Transition;
            if (score > best)
                (best, origin) = (score, leader.Label);
        }
        return best;
    }

    /// <summary>A label before another, and the weight of the step.</summary>
    private readonly record struct Leader(byte Label, short Transition);
}
