using TypedCorpus.Extraction.Linking.Naming;

namespace TypedCorpus.Extractor;

/// <summary>
/// What the lists of other configurations and frameworks of a project have extracted in the folder that they share: for each list a file of its keys, with the
/// path of the list in the first line.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="list">The list of this run.</param>
internal sealed class OtherLists(string folder, string list)
{
    private readonly string _own = Path.Combine(folder, StableHash.Hex(list) + ".keys");

    /// <summary>The keys of the others, <see langword="null"/> where there is none. What a list that is gone has left is taken away.</summary>
    public HashSet<string>? ReadKeys()
    {
        HashSet<string>? keys = null;
        foreach (string file in Directory.GetFiles(folder, "*.keys").Where(f => Path.GetFileName(f) != Path.GetFileName(_own)))
        {
            string[] lines = File.ReadAllLines(file);
            if (lines.Length > 0 && File.Exists(lines[0]))
                (keys ??= new HashSet<string>(StringComparer.Ordinal)).UnionWith(lines.Skip(1));
            else
                File.Delete(file);
        }
        return keys;
    }

    /// <summary>Writes the keys of this run.</summary>
    public void WriteKeys(IEnumerable<string> keys) => File.WriteAllText(_own, string.Join('\n', keys.Order(StringComparer.Ordinal).Prepend(list)) + "\n");
}
