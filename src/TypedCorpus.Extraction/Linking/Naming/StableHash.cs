using System.Globalization;

namespace TypedCorpus.Extraction.Linking.Naming;

/// <summary>A hash of text that is the same on every machine and in every process (FNV-1a, 32 bits).</summary>
public static class StableHash
{
    /// <summary>The hash of the UTF-16 code units of <paramref name="text"/>.</summary>
    public static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ (c & 0xffu)) * 16777619);
            hash = unchecked((hash ^ ((uint)c >> 8)) * 16777619);
        }
        return hash;
    }

    /// <summary>The hash as eight hexadecimal digits.</summary>
    public static string Hex(string text) => Of(text).ToString("x8", CultureInfo.InvariantCulture);
}
