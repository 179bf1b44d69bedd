using System.Text;

namespace TypedCorpus.Extraction.Names;

/// <summary>Reads the tables of this stage, which lie embedded beside it.</summary>
internal static class NameData
{
    /// <summary>The rows of a table, each cut at its tabs; empty lines and those that begin with <c>#</c> are left out.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using Stream stream = typeof(NameData).Assembly.GetManifestResourceStream("TypedCorpus.Extraction.Names.Data." + file)
            ?? throw new InvalidOperationException($"The assembly lacks its table {file}.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
