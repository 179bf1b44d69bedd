using System.Runtime.InteropServices;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>The tool as a package for this system holds it: a program of this system.</summary>
/// <param name="repository">The folder of this repository.</param>
/// <param name="work">A folder for what is published.</param>
/// <param name="known">A tool that was published before, else <see langword="null"/>.</param>
internal sealed class PublishedTool(string repository, string work, string? known)
{
    private readonly Lazy<string> _path = new(() => known ?? Publish(repository, work));

    /// <summary>What runs it with these arguments; published when it is first asked for. An assembly, which was named, runs in the framework.</summary>
    public (string Program, string[] Arguments) Command(params string[] arguments) =>
        _path.Value.EndsWith(".dll", StringComparison.Ordinal) ? ("dotnet", ["exec", _path.Value, .. arguments]) : (_path.Value, arguments);

    private static string Publish(string repository, string work)
    {
        string tool = System.IO.Path.Combine(work, "tool");
        ProcessRun.Run(
            repository, "dotnet", "publish", "src/TypedCorpus.Tool", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
            "-p:CorpusToolNative=true", "-p:RunAnalyzers=false", "--artifacts-path", System.IO.Path.Combine(work, "tool-artifacts"), "-o", tool, "-v:q");
        return System.IO.Path.Combine(tool, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus");
    }
}
