namespace TypedCorpus.Extraction.Reading;

/// <summary>Paths as generated code has them: relative to the project, with <c>/</c>, the same on every machine.</summary>
public static class RelativePath
{
    /// <summary>
    /// The way from <paramref name="directory"/> to <paramref name="path"/>. Where they are on two drives, the way up to the root and on from there:
    /// the letter of a drive is a matter of the machine.
    /// </summary>
    public static string Of(string path, string directory)
    {
        string[] target = Split(path);
        string[] origin = Split(directory);
        if (origin.Length == 0 || !IsRooted(path))
            return string.Join("/", target);
        int common = 0;
        while (common < origin.Length && common < target.Length - 1 && AreEqual(origin[common], target[common], common == 0))
            common++;
        IEnumerable<string> up = Enumerable.Repeat("..", origin.Length - Math.Max(common, 1));
        return string.Join("/", up.Concat(target.Skip(Math.Max(common, 1))));
    }

    /// <summary>The segments of a path; that of a Unix root or a Windows share begins with an empty one.</summary>
    private static string[] Split(string path)
    {
        List<string> segments = [];
        string[] parts = path.Replace('\\', '/').Split('/');
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] == ".." && segments.Count > 0 && segments[segments.Count - 1] is not ("" or ".."))
                segments.RemoveAt(segments.Count - 1);
            else if (parts[i] != "." && (parts[i].Length > 0 || (i == 0 && parts.Length > 1)))
                segments.Add(parts[i]);
        }
        return [.. segments];
    }

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));

    /// <summary>Folders compare as they are written, but a drive's letter in either case.</summary>
    private static bool AreEqual(string left, string right, bool isRoot) =>
        string.Equals(left, right, isRoot ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
