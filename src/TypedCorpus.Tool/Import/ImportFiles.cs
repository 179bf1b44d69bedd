using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Import;

/// <summary>Finds documents to import.</summary>
internal static class ImportFiles
{
    /// <summary>The files under <paramref name="paths"/> in ordinal order; of a folder those whose kind is known by their extension.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, ProblemLog problems)
    {
        SortedSet<string> files = new(StringComparer.Ordinal);
        EnumerationOptions below = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint | FileAttributes.System };
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                string[] found = [.. Directory.EnumerateFiles(path, "*", below).Where(static file => DocumentKind.OfExtension(file) is not null && Path.GetFileName(file) != ImportLog.FileName)];
                if (found.Length == 0)
                    problems.Add(path, "no document of a known kind in this folder");
                files.UnionWith(found.Select(Normalize));
            }
            else if (path == "-" || File.Exists(path))
                files.Add(Normalize(path));
            else
                problems.Add(path, "no such file or folder");
        }
        return [.. files];
    }

    private static string Normalize(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
