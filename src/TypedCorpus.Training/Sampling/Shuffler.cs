namespace TypedCorpus.Training.Sampling;

/// <summary>Shuffles the same way on every machine and under every runtime.</summary>
internal sealed class Shuffler(int seed)
{
    private ulong _state = unchecked(((ulong)seed * 0x9E3779B97F4A7C15) + 0x632BE59BD9B4E019);

    /// <summary>The next random number below <paramref name="bound"/>.</summary>
    public int Next(int bound) => (int)((NextBits() >> 33) % (uint)bound);

    /// <summary>Sixty-four random bits (xorshift64*).</summary>
    public ulong NextBits()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return unchecked(_state * 0x2545F4914F6CDD1D);
    }

    /// <summary>Puts <paramref name="items"/> into a random order.</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
