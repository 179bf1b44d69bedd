using System.Text;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads the tables of this folder, which are embedded in the assembly.</summary>
internal static class FigureTables
{
    /// <summary>The lines of a table, without blank lines and comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(FigureTables).Assembly.GetManifestResourceStream("TypedCorpus.Extraction.Figures." + name)
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
