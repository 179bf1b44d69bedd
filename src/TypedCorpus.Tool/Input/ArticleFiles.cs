using TypedCorpus.Extraction.Reading;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Input;

/// <summary>Finds article files.</summary>
internal static class ArticleFiles
{
    /// <summary>
    /// The article files under <paramref name="paths"/>, in ordinal order: a file stands for itself, a folder for the files in it
    /// and below that <see cref="ArticlePath"/> takes for articles. Links to folders are passed over.
    /// </summary>
    /// <param name="paths">What the user named.</param>
    /// <param name="problems">Where to say which path or folder could not be read.</param>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, ProblemLog problems)
    {
        SortedSet<string> files = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                SortedSet<string> found = new(StringComparer.Ordinal);
                AddFolder(path, found, problems);
                if (found.Count == 0)
                    problems.Add(Normalize(path), "no .txt or .md file in this folder");
                files.UnionWith(found);
            }
            else if (File.Exists(path))
                files.Add(Normalize(path));
            else
                problems.Add(Normalize(path), "no such file or folder");
        }
        return [.. files];
    }

    /// <summary>Whether a file of a folder is an article, by its name.</summary>
    public static bool IsArticle(string file) => ArticlePath.IsArticle(Path.GetFileName(file));

    private static void AddFolder(string folder, SortedSet<string> files, ProblemLog problems)
    {
        try
        {
            foreach (string file in Directory.EnumerateFiles(folder))
            {
                if (IsArticle(file))
                    files.Add(Normalize(file));
            }
            foreach (DirectoryInfo inner in new DirectoryInfo(folder).EnumerateDirectories())
            {
                bool passedOver = (inner.Attributes & (FileAttributes.Hidden | FileAttributes.ReparsePoint)) != 0
                    || ArticlePath.IsPassedOver(inner.Name);
                if (!passedOver)
                    AddFolder(Path.Combine(folder, inner.Name), files, problems);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(Normalize(folder), exception.Message);
        }
    }

    private static string Normalize(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
