using System.Runtime.InteropServices;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>The tool as a package for this system holds it.</summary>
/// <param name="repository">The folder of this repository.</param>
/// <param name="work">A folder for what is published.</param>
/// <param name="known">A tool that was published before, else <see langword="null"/>.</param>
internal sealed class PublishedTool(string repository, string work, string? known)
{
    private readonly Lazy<string> _path = new(() => known ?? Publish(repository, work));

    /// <summary>The assembly that <c>dotnet exec</c> runs; published when it is first asked for.</summary>
    public string Path => _path.Value;

    private static string Publish(string repository, string work)
    {
        string tool = System.IO.Path.Combine(work, "tool");
        ProcessRun.Run(
            repository, "dotnet", "publish", "src/TypedCorpus.Tool", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:RunAnalyzers=false", "--artifacts-path", System.IO.Path.Combine(work, "tool-artifacts"), "-o", tool, "-v:q");
        return System.IO.Path.Combine(tool, "corpus.dll");
    }
}
