using System.Buffers.Binary;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>A trained part-of-speech model: greedy, left to right, in integers.</summary>
internal sealed class PartOfSpeechModel : ITagModel
{
    private const string File = "models/pos.bin";

    private readonly FeatureTable _table;
    private readonly Dictionary<uint, PosTag> _sure;

    private PartOfSpeechModel(FeatureTable table, Dictionary<uint, PosTag> sure) => (_table, _sure) = (table, sure);

    /// <summary>The trained model of a language; its table of tags where it has none.</summary>
    public static ITagModel Of(Language language) => language.Part<ITagModel>(static l => l.Files.Find(File) is { } model ? Read(model) : new TagTable(l.Files));

    /// <summary>Reads a model: its table, then words that have one tag only.</summary>
    public static PartOfSpeechModel Read(ReadOnlySpan<byte> data)
    {
        int position = 0;
        FeatureTable table = FeatureTable.Read(data, ref position);
        int count = BinaryPrimitives.ReadInt32LittleEndian(data.Slice(position));
        position += 4;
        Dictionary<uint, PosTag> sure = new(count);
        for (int i = 0; i < count; i++, position += 5)
            sure.Add(BinaryPrimitives.ReadUInt32LittleEndian(data.Slice(position)), (PosTag)data[position + 4]);
        return new PartOfSpeechModel(table, sure);
    }

    /// <inheritdoc/>
    public void Tag(ReadOnlySpan<TokenForm> forms, ReadOnlySpan<LexicalEntry> entries, Span<PosTag> tags)
    {
        Span<uint> keys = stackalloc uint[PosFeatures.Capacity];
        Span<ushort> sums = stackalloc ushort[_table.SumLength];
        int previous = PosFeatures.NoTag;
        int previous2 = PosFeatures.NoTag;
        for (int i = 0; i < tags.Length; i++)
        {
            if (!_sure.TryGetValue(forms[i + 2].Cased, out PosTag tag))
            {
                int count = PosFeatures.Collect(forms, entries, i + 2, previous, previous2, keys);
                _table.Sum(keys.Slice(0, count), sums);
                tag = Best(sums);
            }
            tags[i] = tag;
            (previous2, previous) = (previous, (int)tag);
        }
    }

    private static PosTag Best(ReadOnlySpan<ushort> sums)
    {
        int best = 0;
        for (int label = 1; label < TagCount; label++)
        {
            if (sums[label] > sums[best])
                best = label;
        }
        return (PosTag)best;
    }

    /// <summary>How many tags there are.</summary>
    public const int TagCount = (int)PosTag.ADD + 1;
}
