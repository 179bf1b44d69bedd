using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Input;

/// <summary>Finds files of lines.</summary>
internal static class ShardFiles
{
    /// <summary>The files that <paramref name="paths"/> name, in ordinal order: a folder stands for the <c>.jsonl</c> files in it.</summary>
    /// <returns><see langword="null"/> where one is not there, or two have one name, which would have one output.</returns>
    public static IReadOnlyList<string>? Find(IEnumerable<string> paths, ToolConsole console)
    {
        SortedSet<string> files = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
                files.UnionWith(Directory.EnumerateFiles(path, "*.jsonl"));
            else if (File.Exists(path))
                files.Add(path);
            else
            {
                console.Fail($"{path}: no such file or folder");
                return null;
            }
        }
        if (files.Count == 0)
            console.Fail("no .jsonl file in these folders");
        else if (files.GroupBy(static f => Path.GetFileNameWithoutExtension(f), StringComparer.OrdinalIgnoreCase).FirstOrDefault(static g => g.Count() > 1) is { } same)
            console.Fail($"two shards are called {same.Key}: {string.Join(", ", same)}");
        else
            return [.. files];
        return null;
    }
}
