using System.Runtime.CompilerServices;
using TypedCorpus.TestPrograms;

namespace TypedCorpus.Tool.Tests.Report;

/// <summary>The report as a target of the package's build files.</summary>
public sealed class ReportInBuildTests : IDisposable
{
    private readonly SmallCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task A_build_writes_the_report_beside_its_output_and_again_only_when_an_article_has_changed_or_gone()
    {
        string report = Path.Combine(_corpus.Root, "out", "corpus-report.html");
        _corpus.Add("seeds/O'Hara; 100% #1.txt", "“Yes,” said Cy Mo.");
        await Build($"dotnet \"{typeof(CorpusCommand).Assembly.Location}\"");
        string page = await File.ReadAllTextAsync(report);
        Assert.Contains("Bo Lind", page, StringComparison.Ordinal);
        Assert.Contains("Cy Mo", page, StringComparison.Ordinal);

        DateTime written = File.GetLastWriteTimeUtc(report);
        await Build($"dotnet \"{typeof(CorpusCommand).Assembly.Location}\"");
        Assert.Equal(written, File.GetLastWriteTimeUtc(report));

        File.Delete(Path.Combine(_corpus.Root, "seeds/O'Hara; 100% #1.txt"));
        await Build($"dotnet \"{typeof(CorpusCommand).Assembly.Location}\"");
        Assert.DoesNotContain("Cy Mo", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_tool_the_build_warns_how_to_install_it_and_goes_on_and_leaves_no_page_of_earlier_articles()
    {
        string report = Path.Combine(Directory.CreateDirectory(Path.Combine(_corpus.Root, "out")).FullName, "corpus-report.html");
        await File.WriteAllTextAsync(report, "of earlier articles");
        File.SetLastWriteTimeUtc(report, new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        string said = await Build("no-such-corpus-tool");

        Assert.Contains("warning TC0029: CorpusReport=true", said, StringComparison.Ordinal);
        Assert.Contains("dotnet tool install TypedCorpus.Tool", said, StringComparison.Ordinal);
        Assert.False(File.Exists(report));
    }

    /// <summary>Runs the target in a project that has nothing else, so that nothing has to be restored.</summary>
    private async Task<string> Build(string tool, [CallerFilePath] string here = "")
    {
        string files = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "TypedCorpus", "buildTransitive", "TypedCorpus"));
        string text = $"""
            <Project>
              <Import Project="{files}.props" />
              <PropertyGroup>
                <AssemblyName>App</AssemblyName><OutDir>out/</OutDir><IntermediateOutputPath>obj/</IntermediateOutputPath><BaseOutputPath>out/</BaseOutputPath>
                <BaseIntermediateOutputPath>obj/</BaseIntermediateOutputPath><CorpusGenerate>true</CorpusGenerate><CorpusReport>true</CorpusReport><CorpusToolCommand>{tool.Replace("\"", "&quot;", StringComparison.Ordinal)}</CorpusToolCommand>
              </PropertyGroup>
              <Target Name="Build" />
              <Import Project="{files}.targets" />
            </Project>
            """;
        string project = Path.Combine(_corpus.Root, "App.proj");
        // The report is as old as the project at most: written again, the project would ask for another one.
        if (!File.Exists(project))
            await File.WriteAllTextAsync(project, text);
        return await ProgramRun.Check("dotnet", ["msbuild", project, "-t:Build", "-nologo", "-v:m"]);
    }
}
