namespace TypedCorpus.Package.Tests;

/// <summary>A project of somebody who uses the package.</summary>
internal sealed class Consumer
{
    /// <summary>The text of an article.</summary>
    public const string Article = "“We lost the bridge,” said Kamala Harris. It cost $3.2 billion.\n";

    private readonly string _name;

    private Consumer(string folder)
    {
        Folder = folder;
        _name = Path.GetFileName(folder);
    }

    /// <summary>Its folder.</summary>
    public string Folder { get; }

    /// <summary>Its project file.</summary>
    public string ProjectFile => Path.Combine(Folder, _name + ".csproj");

    /// <summary>A project with these properties and items, its code, and one article in <c>seeds</c>.</summary>
    public static Consumer Create(PackedPackage package, string name, string properties, string items, string code)
    {
        Consumer consumer = new(package.NewFolder(name));
        consumer.Write(name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
        consumer.Write("Code.cs", code);
        return consumer;
    }

    /// <summary>What <c>dotnet new console</c> and the one line of the README make, with one article.</summary>
    public static Consumer CreateConsole(PackedPackage package, string name, string code) => Create(
        package, name, "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>",
        """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""", code).WithArticle();

    /// <summary>Adds the article.</summary>
    public Consumer WithArticle() => Write("seeds/storm.txt", Article);

    /// <summary>Writes a file.</summary>
    public Consumer Write(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Builds it, runs it, and returns what it prints.</summary>
    public async Task<string> Run()
    {
        await DotNet.Run(Folder, "build", "-v:q");
        return (await DotNet.Run(Folder, "run", "--no-build")).ReplaceLineEndings("\n").TrimEnd();
    }

    /// <summary>Builds it and returns what the build says.</summary>
    public async Task<string> Build(params string[] arguments) => (await DotNet.TryRun(Folder, ["build", "-v:m", .. arguments])).Output;
}
