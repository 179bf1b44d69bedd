namespace TypedCorpus.Extraction.Patterns;

/// <summary>The place of the lowest bit of a number.</summary>
internal static class LowestBit
{
    // Each six bits in a row of this number are others, so that a bit shifts its own place to the top.
    private const ulong Sequence = 0x03F79D71B4CB0A89;
    private const int Top = 64 - 6;

    private static readonly byte[] s_places = Places();

    /// <summary>The place of the lowest bit of a number that is not 0.</summary>
    public static int Of(ulong bits) => s_places[unchecked((bits & (0 - bits)) * Sequence) >> Top];

    private static byte[] Places()
    {
        byte[] places = new byte[64];
        for (int place = 0; place < places.Length; place++)
            places[unchecked((1UL << place) * Sequence) >> Top] = (byte)place;
        return places;
    }
}
