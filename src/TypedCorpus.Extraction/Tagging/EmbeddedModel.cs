using System.Reflection;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>The trained files that this assembly holds.</summary>
internal static class EmbeddedModel
{
    /// <summary>The bytes of the embedded file <paramref name="name"/>.</summary>
    public static byte[] Read(string name)
    {
        Assembly assembly = typeof(EmbeddedModel).Assembly;
        using Stream stream = assembly.GetManifestResourceStream("TypedCorpus.Models." + name)
            ?? throw new InvalidOperationException($"The assembly lacks its model '{name}'.");
        byte[] data = new byte[stream.Length];
        int read = 0;
        while (read < data.Length)
        {
            int count = stream.Read(data, read, data.Length - read);
            if (count == 0)
                throw new EndOfStreamException($"The model '{name}' is cut short.");
            read += count;
        }
        return data;
    }
}
