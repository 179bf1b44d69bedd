using System.Globalization;
using System.Runtime.CompilerServices;

[assembly: AssemblyFixture(typeof(TypedCorpus.Package.Tests.PackedPackage))]

namespace TypedCorpus.Package.Tests;

/// <summary>The package, packed once under a version that nothing else has, into a folder of its own.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("typed-corpus-package-");

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

    /// <summary>A new folder for a consumer. Its name has what paths may have.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root.FullName, "a user #1", name)).FullName;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await DotNet.Run(
            Repository(), "pack", "src/TypedCorpus", "--artifacts-path", Path.Combine(_root.FullName, "artifacts"), "--output", Feed,
            "-p:Version=" + Version, "-p:RunAnalyzers=false", "-v:q", "-p:PublishRepositoryUrl=false");
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
              </PropertyGroup>
            </Project>
            """);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>What the user has restored before need not come from afar again.</summary>
    private static string UserPackages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : "";
    }
}
