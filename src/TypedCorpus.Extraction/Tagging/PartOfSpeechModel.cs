using System.Buffers.Binary;
using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>A trained part-of-speech model: greedy, left to right, in integers.</summary>
internal sealed class PartOfSpeechModel : ITagModel
{
    private const string ModelFile = "models/pos.bin";

    // A word of the model: the hash of its form, then a byte for its tag.
    private const int SureEntrySize = sizeof(uint) + 1;

    private readonly FeatureTable _table;

    // By TokenForm.Cased, the tag of each word that has only one: no weights are asked for it.
    private readonly Dictionary<uint, PosTag> _sure;

    private PartOfSpeechModel(FeatureTable table, Dictionary<uint, PosTag> sure) => (_table, _sure) = (table, sure);

    /// <summary>The trained model of a language; its table of tags where it has none.</summary>
    public static ITagModel Of(Language language) => language.Part<ITagModel>(static l => l.Files.Find(ModelFile) is { } model ? Read(model) : new TagTable(l.Files));

    /// <summary>Reads a model: its table, then words that have one tag only.</summary>
    public static PartOfSpeechModel Read(ReadOnlySpan<byte> data)
    {
        int position = 0;
        FeatureTable table = FeatureTableReader.Read(data, ref position, TagCount);
        int count = BinaryPrimitives.ReadInt32LittleEndian(data.Slice(position));
        position += sizeof(int);
        Dictionary<uint, PosTag> sure = new(count);
        for (int i = 0; i < count; i++, position += SureEntrySize)
            sure.Add(BinaryPrimitives.ReadUInt32LittleEndian(data.Slice(position)), (PosTag)data[position + sizeof(uint)]);
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
            if (!_sure.TryGetValue(forms[i + PartOfSpeechTagger.Margin].Cased, out PosTag tag))
            {
                int count = PosFeatures.Collect(forms, entries, i + PartOfSpeechTagger.Margin, previous, previous2, keys);
                _table.Sum(keys.Slice(0, count), sums);
                tag = Best(sums);
            }
            tags[i] = tag;
            (previous2, previous) = (previous, (int)tag);
        }
    }

    /// <summary>The tag with the highest sum, the first of equal ones. All sums have the same bias, and those after the last tag only fill a vector.</summary>
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

    /// <summary>How many tags there are: <see cref="PosTag.ADD"/> is the last.</summary>
    public const int TagCount = (int)PosTag.ADD + 1;
}
