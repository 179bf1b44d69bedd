using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;

[assembly: AssemblyFixture(typeof(TypedCorpus.Package.Tests.PackedPackage))]

namespace TypedCorpus.Package.Tests;

/// <summary>The package, packed once under a version that nothing else has, into a folder of its own.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("typed-corpus-package-");
    private readonly ConcurrentDictionary<string, byte> _names = new(StringComparer.Ordinal);

    // Consumers share one compiler, which loads the generator once: a build of three seconds takes eight with a compiler of its own.
    private string CompilerId => "typed-corpus-" + Version;

    /// <summary>Its version.</summary>
    public string Version { get; } = "0.0.1-test." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);

    /// <summary>The folder that it lies in.</summary>
    public string Feed => Path.Combine(_root.FullName, "feed");

    /// <summary>The file itself.</summary>
    public string File => Path.Combine(Feed, "TypedCorpus." + Version + ".nupkg");

    /// <summary>The folder that consumers restore into, apart from the user's own.</summary>
    public string Packages => Path.Combine(_root.FullName, "packages");

    /// <summary>The repository that it was made of.</summary>
    public static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));

    /// <summary>A new folder for a consumer, which no other test may have. The path of all of them has what paths may have.</summary>
    public string NewFolder(string name)
    {
        Assert.True(_names.TryAdd(name, 0), $"Two consumers are called {name}.");
        return Directory.CreateDirectory(Path.Combine(_root.FullName, "a user #1", name)).FullName;
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Pack(Feed, "-p:PublishRepositoryUrl=false");
        // The one file of NuGet's that a consumer here has: ordinary sources, and the folder with the package beside them.
        string users = Directory.CreateDirectory(Path.Combine(_root.FullName, "a user #1")).FullName;
        await System.IO.File.WriteAllTextAsync(Path.Combine(users, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Packages}</RestorePackagesPath>
                <RestoreFallbackFolders>{UserPackages()}</RestoreFallbackFolders>
                <CorpusVersion>{Version}</CorpusVersion>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <UseSharedCompilation>true</UseSharedCompilation>
                <SharedCompilationId>{CompilerId}</SharedCompilationId>
              </PropertyGroup>
            </Project>
            """);
    }

    /// <summary>Packs the package into a folder. What was built for an earlier one is built again only where the properties change it.</summary>
    public Task Pack(string folder, params string[] properties) => DotNet.Run(
        Repository(), [
            "pack", "src/TypedCorpus", "--artifacts-path", Path.Combine(_root.FullName, "artifacts"), "--output", folder, "-v:q",
            "-p:Version=" + Version, "-p:RunAnalyzers=false", "-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + CompilerId, .. properties]);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        string compilers = (await DotNet.Run(Repository(), "msbuild", "tests/TypedCorpus.Package.Tests", "-getProperty:RoslynTargetsPath")).Trim();
        await DotNet.Run(Repository(), "exec", Path.Combine(compilers, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + CompilerId);
        _root.Delete(recursive: true);
    }

    /// <summary>What the user has restored before need not come from afar again.</summary>
    private static string UserPackages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : "";
    }
}
