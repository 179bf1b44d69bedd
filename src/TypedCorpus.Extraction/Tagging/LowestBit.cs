namespace TypedCorpus.Extraction.Tagging;

/// <summary>The place of the lowest bit that is set in a number, by multiplication with a de Bruijn sequence (Leiserson, Prokop and Randall 1998).</summary>
internal static class LowestBit
{
    private const ulong Sequence = 0x03F79D71B4CB0A89;

    private static readonly byte[] s_places = PlacesOfAll();

    /// <summary>The place, from 0 on; <paramref name="bits"/> must have a bit.</summary>
    public static int Of(ulong bits) => s_places[unchecked((bits & (~bits + 1)) * Sequence) >> 58];

    private static byte[] PlacesOfAll()
    {
        byte[] places = new byte[64];
        for (int i = 0; i < places.Length; i++)
            places[unchecked((1UL << i) * Sequence) >> 58] = (byte)i;
        return places;
    }
}
