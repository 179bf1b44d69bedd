using System.Text;

namespace TypedCorpus;

/// <summary>Reads the tables that lie in this assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>The lines of a table, without blank lines and comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream("TypedCorpus.Figures." + name)
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
