using TypedCorpus.Extraction.Reading;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Input;

/// <summary>Finds article files.</summary>
internal static class ArticleFiles
{
    /// <summary>How documents end that may hold articles and have to be imported first. Feeds and JSON are mostly something else.</summary>
    public static IReadOnlyList<string> DocumentEndings { get; } = [".html", ".htm", ".xhtml", ".docx", ".pdf", ".eml", ".jsonl", ".ndjson", ".csv", ".tsv"];

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
                SortedSet<string> unread = new(StringComparer.Ordinal);
                AddFolder(path, found, unread, problems);
                if (found.Count == 0)
                    problems.Add(Normalize(path), "no .txt or .md file in this folder");
                if (unread.Count > 0)
                    problems.Note(Normalize(path), $"files ending in {string.Join(", ", unread)} are not read; 'corpus import' makes articles of them");
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

    private static void AddFolder(string folder, SortedSet<string> files, SortedSet<string> unread, ProblemLog problems)
    {
        try
        {
            foreach (string file in Directory.EnumerateFiles(folder))
            {
                if (IsArticle(file))
                    files.Add(Normalize(file));
                else if (DocumentEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && !ArticlePath.IsPassedOver(Path.GetFileName(file)))
                    unread.Add(Path.GetExtension(file).ToLowerInvariant());
            }
            foreach (DirectoryInfo inner in new DirectoryInfo(folder).EnumerateDirectories())
            {
                bool passedOver = (inner.Attributes & (FileAttributes.Hidden | FileAttributes.ReparsePoint)) != 0
                    || ArticlePath.IsPassedOver(inner.Name);
                if (!passedOver)
                    AddFolder(Path.Combine(folder, inner.Name), files, unread, problems);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(Normalize(folder), exception.Message);
        }
    }

    private static string Normalize(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
