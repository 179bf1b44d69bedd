using System.Text;

namespace TypedCorpus.Tool.Tests;

/// <summary>A folder of article files that lasts as long as its test.</summary>
internal sealed class ArticleFolder : IDisposable
{
    public ArticleFolder() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "corpus-" + Path.GetRandomFileName());

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        string path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path.Replace('\\', '/');
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
