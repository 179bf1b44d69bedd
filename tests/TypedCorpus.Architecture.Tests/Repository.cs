using System.Runtime.CompilerServices;
using TypedCorpus.Measures;

namespace TypedCorpus.Architecture.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>The project under <c>src</c> with this name.</summary>
    public static SourceProject Project(string name) => SourceProject.Read(Path.Combine(Root, "src", name));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
