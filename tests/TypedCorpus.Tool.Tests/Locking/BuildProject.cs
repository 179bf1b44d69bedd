using System.Runtime.CompilerServices;

namespace TypedCorpus.Tool.Tests.Locking;

/// <summary>A project with the package's own build files and nothing else, so that nothing has to be restored.</summary>
internal sealed class BuildProject : IDisposable
{
    private readonly ArticleFolder _folder = new();

    public BuildProject(string properties = "", [CallerFilePath] string here = "")
    {
        string files = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "TypedCorpus", "buildTransitive", "TypedCorpus"));
        File = _folder.Add("App.proj", $"""
            <Project>
              <Import Project="{files}.props" />
              <PropertyGroup>
                <CorpusGenerate>true</CorpusGenerate><BaseOutputPath>out/</BaseOutputPath><BaseIntermediateOutputPath>obj/</BaseIntermediateOutputPath>{properties}
              </PropertyGroup>
              <Import Project="{files}.targets" />
            </Project>
            """);
    }

    /// <summary>The project file.</summary>
    public string File { get; }

    /// <summary>Adds a file, or replaces it.</summary>
    public BuildProject With(string name, string text)
    {
        _folder.Add(name, text);
        return this;
    }

    /// <summary>The text of its lock file.</summary>
    public string Lock => System.IO.File.ReadAllText(Path.Combine(_folder.Root, "corpus.lock.json"));

    public void Dispose() => _folder.Dispose();
}
