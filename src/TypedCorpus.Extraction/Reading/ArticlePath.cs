namespace TypedCorpus.Extraction.Reading;

/// <summary>
/// Which files of a folder are articles: the one rule of the tool and of the build, whose globs in TypedCorpus.props say the same. A file that somebody
/// names is an article whatever it is called.
/// </summary>
public static class ArticlePath
{
    private static readonly string[] s_markdown = [".md", ".markdown"];
    private static readonly string[] s_extensions = [".txt", .. s_markdown];

    /// <summary>Whether a file is one by its name: text or Markdown, and not hidden.</summary>
    public static bool IsArticle(string fileName) =>
        !IsHidden(fileName) && s_extensions.Any(e => fileName.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a file is Markdown by its name.</summary>
    public static bool IsMarkdown(string path) => s_markdown.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether no file below a folder of this name is one: it is hidden, or holds what a build makes.</summary>
    public static bool IsPassedOver(string folderName) =>
        IsHidden(folderName) || folderName.Equals("bin", StringComparison.OrdinalIgnoreCase) || folderName.Equals("obj", StringComparison.OrdinalIgnoreCase);

    private static bool IsHidden(string name) => name.Length > 0 && name[0] == '.';
}
