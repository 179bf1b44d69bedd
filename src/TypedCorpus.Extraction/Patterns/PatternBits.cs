namespace TypedCorpus.Extraction.Patterns;

/// <summary>Patterns of a rule set, a bit for each, so that what is asked of a token is asked of all of them at once.</summary>
/// <param name="patterns">How many patterns the set has.</param>
internal sealed class PatternBits(int patterns)
{
    /// <summary>How many patterns a number holds the bits of.</summary>
    public const int InNumber = 64;

    /// <summary>How many numbers hold a bit for each pattern.</summary>
    public int Length { get; } = (patterns + InNumber - 1) / InNumber;

    /// <summary>No pattern.</summary>
    public ulong[] None() => new ulong[Length];

    /// <summary>The patterns of which something is true.</summary>
    public ulong[] Where(Func<int, bool> isTrue)
    {
        ulong[] bits = None();
        Add(bits, Enumerable.Range(0, patterns).Where(isTrue));
        return bits;
    }

    /// <summary>Adds patterns to others.</summary>
    public static void Add(ulong[] bits, IEnumerable<int> added)
    {
        foreach (int pattern in added)
            bits[pattern / InNumber] |= 1UL << (pattern % InNumber);
    }

    /// <summary>Leaves a pattern out.</summary>
    public static void Remove(ulong[] bits, int pattern) => bits[pattern / InNumber] &= ~(1UL << (pattern % InNumber));

    /// <summary>Adds the patterns of a bucket to others, whatever parts they make.</summary>
    public static void Add(ulong[] bits, PatternBucket bucket)
    {
        foreach (PatternGroup group in bucket.Groups)
            Add(bits, group.Patterns);
    }

    /// <summary>Adds patterns to others.</summary>
    public static void Add(ulong[] bits, ulong[] added)
    {
        for (int i = 0; i < bits.Length; i++)
            bits[i] |= added[i];
    }
}
