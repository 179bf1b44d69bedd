using System.Text.RegularExpressions;

namespace TypedCorpus.Package.Tests;

/// <summary>The samples, built and run with the package, do what their pages say.</summary>
public sealed partial class SampleTests(PackedPackage package)
{
    [Fact]
    public async Task The_newsroom_runs_with_the_package_as_it_does_with_the_sources()
    {
        string output = await Run("Newsroom");

        // A name; and what corpus.corrections.yml says: a speaker, a quote that is none, a date with its year.
        BuildOutput.AssertSays(output, "Kevin Lopez Oliva", "Biden administration · said · Indirect", "2023-02-06");
        BuildOutput.AssertDoesNotSay(output, "“We Hear You”", "XXXX-02-06");
    }

    [Fact]
    public async Task The_fact_check_breaks_where_its_page_says()
    {
        string page = await File.ReadAllTextAsync(Path.Combine(Sample("FactCheck"), "README.md"), TestContext.Current.CancellationToken);
        Match change = Change().Match(page);
        string said = Said().Match(page).Groups[1].Value;
        string printed = Printed().Match(page).Groups[1].Value;
        string copy = package.NewFolder("FactCheck");
        foreach (string file in Directory.EnumerateFiles(Sample("FactCheck"), "*", SearchOption.AllDirectories).Where(f => !Path.GetRelativePath(Sample("FactCheck"), f).StartsWith("bin", StringComparison.Ordinal) && !Path.GetRelativePath(Sample("FactCheck"), f).StartsWith("obj", StringComparison.Ordinal)))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(Sample("FactCheck"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        await File.WriteAllTextAsync(Path.Combine(copy, "FactCheck.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><CorpusImplicitUsings>true</CorpusImplicitUsings></PropertyGroup>
              <ItemGroup><PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" /></ItemGroup>
            </Project>
            """, TestContext.Current.CancellationToken);

        string output = await DotNet.Run(copy, "run");
        string article = Path.Combine(copy, "seeds/ferry.md");
        string text = await File.ReadAllTextAsync(article, TestContext.Current.CancellationToken);
        string broken = text.Replace(change.Groups[2].Value, change.Groups[1].Value, StringComparison.Ordinal);
        await File.WriteAllTextAsync(article, broken, TestContext.Current.CancellationToken);
        string build = (await DotNet.TryRun(copy, "build", "-v:m")).Output;
        await File.WriteAllTextAsync(article, text[..text.IndexOf("“Nobody", StringComparison.Ordinal)], TestContext.Current.CancellationToken);
        string deleted = (await DotNet.TryRun(copy, "build", "-v:m")).Output;

        Assert.NotEqual(text, broken);
        BuildOutput.AssertSays(output.ReplaceLineEndings("\n"), printed);
        BuildOutput.AssertSays(build, said);
        BuildOutput.AssertSays(deleted, "error TC2001", "corpus.corrections.yml(3,12): error TC0102");
    }

    private Task<string> Run(string sample) => DotNet.Run(
        PackedPackage.Repository(), "run", "--project", "samples/" + sample, "--artifacts-path", package.NewFolder(sample),
        "-p:UsePackage=" + package.Version, "-p:RestoreAdditionalProjectSources=" + package.Feed, "-p:RestorePackagesPath=" + package.Packages);

    private static string Sample(string name) => Path.Combine(PackedPackage.Repository(), "samples", name);

    [GeneratedRegex("write `(.+?)` for `(.+?)`")]
    private static partial Regex Change();

    [GeneratedRegex("fails at the claim:\n\n```text\n(.+?)\n```", RegexOptions.Singleline)]
    private static partial Regex Said();

    [GeneratedRegex("```sh\ndotnet run.*?```\n\n```text\n(.+?)\n```", RegexOptions.Singleline)]
    private static partial Regex Printed();
}
