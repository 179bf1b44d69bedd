using System.Reflection;

namespace TypedCorpus.Extraction.Languages;

/// <summary>The tables, word lists and trained files that lie in this assembly, each under its path in <c>Language/English</c>: <c>quotes/works.tsv</c>.</summary>
internal static class EmbeddedFile
{
    private const string Folder = "English/";

    private static readonly Assembly s_assembly = typeof(EmbeddedFile).Assembly;

    /// <summary>The bytes of a file.</summary>
    public static byte[] Bytes(string path)
    {
        using Stream stream = EmbeddedTable.Open(s_assembly, Folder + path);
        byte[] data = new byte[stream.Length];
        int read = 0;
        while (read < data.Length)
        {
            int count = stream.Read(data, read, data.Length - read);
            if (count == 0)
                throw new EndOfStreamException($"The embedded file '{path}' is cut short.");
            read += count;
        }
        return data;
    }

    /// <summary>The text of a file, its path with the folder of its language; <see langword="null"/> where there is none.</summary>
    public static string? TextOrNull(string path)
    {
        using Stream? stream = s_assembly.GetManifestResourceStream(path);
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }

    /// <summary>The text of a file.</summary>
    public static string Text(string path) => System.Text.Encoding.UTF8.GetString(Bytes(path));

    /// <summary>The rows of a table, each cut at its tabs; empty lines and those that begin with <c>#</c> are left out.</summary>
    public static IEnumerable<string[]> Rows(string path) => EmbeddedTable.Rows(s_assembly, Folder + path);

    /// <summary>The first column of a table.</summary>
    public static HashSet<string> Words(string path) => new(Rows(path).Select(static r => r[0]), StringComparer.Ordinal);
}
