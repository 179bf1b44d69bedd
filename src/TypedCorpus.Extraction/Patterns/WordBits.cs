namespace TypedCorpus.Extraction.Patterns;

/// <summary>A set of words of a vocabulary, a bit for the number of each.</summary>
internal sealed class WordBits
{
    private const int Bits = 64;

    private ulong[] _bits = [];

    /// <summary>Whether it has the word of a number.</summary>
    public bool Has(int word)
    {
        int place = word / Bits;
        return place < _bits.Length && ((_bits[place] >> (word % Bits)) & 1) != 0;
    }

    /// <summary>Adds words.</summary>
    public void Add(IEnumerable<VocabularyEntry> words)
    {
        foreach (VocabularyEntry word in words)
        {
            int place = word.Number / Bits;
            if (place >= _bits.Length)
                Array.Resize(ref _bits, place + 1);
            _bits[place] |= 1UL << (word.Number % Bits);
        }
    }

    /// <summary>Adds the words of another set.</summary>
    public void Add(WordBits other)
    {
        if (other._bits.Length > _bits.Length)
            Array.Resize(ref _bits, other._bits.Length);
        for (int i = 0; i < other._bits.Length; i++)
            _bits[i] |= other._bits[i];
    }
}
