using System.Reflection;
using System.Text;

namespace TypedCorpus;

/// <summary>Reads the tables that lie in an assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table of this assembly.</summary>
    public static IEnumerable<string[]> Rows(string name) => Rows(typeof(EmbeddedTable).Assembly, "TypedCorpus.Figures." + name);

    /// <summary>The rows of a table, each cut at its tabs; empty lines and those that begin with <c>#</c> are left out.</summary>
    public static IEnumerable<string[]> Rows(Assembly assembly, string name)
    {
        using StreamReader reader = new(Open(assembly, name), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    /// <summary>What the assembly holds under a name.</summary>
    public static Stream Open(Assembly assembly, string name) =>
        assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly lacks its file '{name}'.");
}
