using System.Buffers.Binary;

namespace TypedCorpus.Extraction.Languages;

/// <summary>
/// What is known of words and of names before any article is read: word classes and clusters, and the names of the gazetteers. Neither words
/// nor names are held as text, but by their hashes.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>The most words that a name of the gazetteers has.</summary>
    public const int LongestName = 6;

    private const string File = "models/lexicon.bin";

    private readonly HashedTable _words;
    private readonly HashedTable _names;
    private readonly byte[] _middle;
    private readonly byte[] _coarse;
    private readonly ByWord<LexicalWord> _known;

    private Lexicon(HashedTable words, HashedTable names, byte[] middle, byte[] coarse) =>
        (_words, _names, _middle, _coarse, _known) = (words, names, middle, coarse, new ByWord<LexicalWord>(Describe));

    /// <summary>The lexicon of a language; one that knows no words where the language has none.</summary>
    public static Lexicon Of(LanguageFiles files) => files.Find(File) is { } lexicon
        ? Read(lexicon)
        : new Lexicon(HashedTable.Empty, HashedTable.Empty, new byte[WordClusters.Fine], new byte[WordClusters.Fine]);

    /// <summary>What is known of the word with hash <paramref name="word"/>: <see cref="TokenForm.Word"/>.</summary>
    public LexicalEntry Find(uint word) => new(_words.Find(word));

    /// <summary>What is known of a word as written, looked up once.</summary>
    public LexicalWord Of(WrittenWord word) => _known.Of(word);

    /// <summary>What a word can be, whatever its case.</summary>
    public WordClasses ClassesOf(ReadOnlySpan<char> word) => Find(TokenForm.Of(word).Word).Classes;

    /// <summary>The cluster among <see cref="WordClusters.Middle"/>, from 1 on, that holds the fine <paramref name="cluster"/>; 0 for 0.</summary>
    public uint MiddleOf(uint cluster) => cluster == 0 ? 0 : _middle[cluster - 1] + 1u;

    /// <summary>The cluster among <see cref="WordClusters.Coarse"/>, from 1 on, that holds the fine <paramref name="cluster"/>; 0 for 0.</summary>
    public uint CoarseOf(uint cluster) => cluster == 0 ? 0 : _coarse[cluster - 1] + 1u;

    /// <summary>What the gazetteers have under the name whose words make <paramref name="name"/>: see <see cref="Extend"/>.</summary>
    public NameClasses FindName(uint name) => (NameClasses)_names.Find(name);

    /// <summary>The hash of a name that goes on with one more word.</summary>
    public static uint Extend(uint name, uint word) => FeatureHash.Key(name, word);

    /// <summary>Reads a lexicon: the larger clusters of each fine one, then the tables of words and of names.</summary>
    public static Lexicon Read(ReadOnlySpan<byte> data)
    {
        byte[] middle = data.Slice(0, WordClusters.Fine).ToArray();
        byte[] coarse = data.Slice(WordClusters.Fine, WordClusters.Fine).ToArray();
        int position = WordClusters.Fine * 2;
        HashedTable words = HashedTable.Read(data, ref position);
        return new Lexicon(words, HashedTable.Read(data, ref position), middle, coarse);
    }

    /// <summary>Makes the file that <see cref="Read"/> reads.</summary>
    public static byte[] Write(IReadOnlyDictionary<uint, uint> words, IReadOnlyDictionary<uint, uint> names, byte[] middle, byte[] coarse) =>
        [.. middle, .. coarse, .. HashedTable.Write(words), .. HashedTable.Write(names)];

    private LexicalWord Describe(WrittenWord word)
    {
        uint name = Extend(FeatureHash.Seed, word.Form.Word);
        return new LexicalWord(Find(word.Form.Word), name, FindName(name));
    }

    /// <summary>An open table from hashes to small values; zero stands for nothing in both.</summary>
    private sealed class HashedTable
    {
        private readonly uint[] _keys;
        private readonly uint[] _values;
        private readonly int _shift;

        private HashedTable(int bits) => (_keys, _values, _shift) = (new uint[1 << bits], new uint[1 << bits], 32 - bits);

        /// <summary>The table without entries.</summary>
        public static HashedTable Empty { get; } = new(1);

        public uint Find(uint key)
        {
            for (int slot = (int)(key >> _shift); ; slot = (slot + 1) & (_keys.Length - 1))
            {
                if (_keys[slot] == key)
                    return _values[slot];
                if (_keys[slot] == 0)
                    return 0;
            }
        }

        /// <summary>Keys in order, each as the distance to the one before, seven bits a byte; then the value likewise.</summary>
        public static HashedTable Read(ReadOnlySpan<byte> data, ref int position)
        {
            int count = BinaryPrimitives.ReadInt32LittleEndian(data.Slice(position));
            position += 4;
            int bits = 4;
            while ((1 << bits) * 2 < count * 3)
                bits++;
            HashedTable table = new(bits);
            uint key = 0;
            for (int i = 0; i < count; i++)
            {
                key += ReadNumber(data, ref position);
                int slot = (int)(key >> table._shift);
                while (table._keys[slot] != 0)
                    slot = (slot + 1) & (table._keys.Length - 1);
                table._keys[slot] = key;
                table._values[slot] = ReadNumber(data, ref position);
            }
            return table;
        }

        public static byte[] Write(IReadOnlyDictionary<uint, uint> entries)
        {
            List<byte> data = [];
            KeyValuePair<uint, uint>[] kept = entries.Where(e => e.Key != 0 && e.Value != 0).OrderBy(e => e.Key).ToArray();
            for (int shift = 0; shift < 32; shift += 8)
                data.Add((byte)(kept.Length >> shift));
            uint last = 0;
            foreach (KeyValuePair<uint, uint> entry in kept)
            {
                WriteNumber(data, entry.Key - last);
                WriteNumber(data, entry.Value);
                last = entry.Key;
            }
            return [.. data];
        }

        private static uint ReadNumber(ReadOnlySpan<byte> data, ref int position)
        {
            uint number = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte next = data[position++];
                number |= (uint)(next & 0x7F) << shift;
                if (next < 0x80)
                    return number;
            }
        }

        private static void WriteNumber(List<byte> data, uint number)
        {
            for (; number >= 0x80; number >>= 7)
                data.Add((byte)(number | 0x80));
            data.Add((byte)number);
        }
    }
}
