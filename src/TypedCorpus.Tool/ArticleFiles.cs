using System.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Tool;

/// <summary>Finds and decodes article files.</summary>
internal static class ArticleFiles
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>The article files under <paramref name="paths"/>, in ordinal order: a file stands for itself, a folder for the <c>.txt</c> and <c>.md</c> files in it.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths) => paths
        .SelectMany(p => Directory.Exists(p)
            ? Directory.EnumerateFiles(p, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".txt" or ".md")
            : [p])
        .Select(p => p.Replace('\\', '/')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();

    /// <summary>Reads one file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SourceArticle Read(string path)
    {
        using StreamReader reader = new(path, s_utf8, detectEncodingFromByteOrderMarks: true);
        return ArticleReader.Read(path, reader.ReadToEnd());
    }
}
