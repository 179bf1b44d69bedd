namespace TypedCorpus.Extraction;

/// <summary>The one hash function of the models: training and tagging must agree on it to the bit.</summary>
internal static class FeatureHash
{
    private const uint Prime = 0x01000193;

    public const uint Seed = 0x811C9DC5;

    /// <summary>Takes one more character, or any small number, into a running hash.</summary>
    public static uint Add(uint hash, uint value) => unchecked((hash ^ value) * Prime);

    /// <summary>Spreads a running hash over all bits.</summary>
    public static uint Finish(uint hash)
    {
        unchecked
        {
            hash ^= hash >> 16;
            hash *= 0x7FEB352D;
            hash ^= hash >> 15;
            hash *= 0x846CA68B;
            return hash ^ (hash >> 16);
        }
    }

    /// <summary>The key of a feature: its template and what it saw.</summary>
    public static uint Key(uint template, uint value) => Finish(unchecked(value + (template * 0x9E3779B1)));

    /// <summary>The key of a feature that saw two things.</summary>
    public static uint Key(uint template, uint first, uint second) =>
        Finish(unchecked((((first << 7) | (first >> 25)) * 0x85EBCA6B) + second + (template * 0x9E3779B1)));
}
