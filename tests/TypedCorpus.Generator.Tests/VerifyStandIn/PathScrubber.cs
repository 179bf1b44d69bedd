namespace VerifyTests;

/// <summary>Takes the machine's own paths out of text.</summary>
internal sealed class PathScrubber
{
    private readonly (string Path, string Name)[] _replacements;

    public PathScrubber(string sourceFile)
    {
        string project = ProjectDirectoryOf(sourceFile);
        _replacements =
        [
            .. new[]
            {
                (Path: project, Name: "{ProjectDirectory}"),
                (Path: FolderAbove(project, "*.sln") ?? "", Name: "{SolutionDirectory}"),
                (Path: Path.GetTempPath(), Name: "{TempPath}"),
                (Path: Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Name: "{UserProfile}"),
            }
            .Select(r => (Path: r.Path.Replace('\\', '/').TrimEnd('/'), r.Name))
            .Where(r => r.Path.Length > 1)
            .OrderByDescending(r => r.Path.Length),
        ];
    }

    /// <summary>The folder of the project that a source file is part of.</summary>
    public static string ProjectDirectoryOf(string sourceFile)
    {
        string folder = Path.GetDirectoryName(sourceFile)!;
        return FolderAbove(folder, "*.csproj") ?? folder;
    }

    public string Scrub(string text)
    {
        foreach ((string path, string name) in _replacements)
            text = text.Replace(path + "/", name, StringComparison.Ordinal).Replace(path, name, StringComparison.Ordinal);
        return text;
    }

    private static string? FolderAbove(string folder, string pattern)
    {
        for (DirectoryInfo? current = new(folder); current is { Exists: true }; current = current.Parent)
        {
            if (current.EnumerateFiles(pattern).Any())
                return current.FullName;
        }
        return null;
    }
}
