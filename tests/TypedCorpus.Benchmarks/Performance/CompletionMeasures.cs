using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using TypedCorpus.Benchmarks.Articles;
using TypedCorpus.Generator.Testing;

namespace TypedCorpus.Benchmarks.Performance;

/// <summary>Completion after <c>Corpus.People.</c> in a language server, csharp-ls, on what the generator makes of many names.</summary>
/// <param name="work">A folder for the server and the project.</param>
internal sealed class CompletionMeasures(string work)
{
    private const int Runs = 7;
    private const int NamesAnArticle = 500;
    private const string Code = "Console.WriteLine(Corpus.People.";

    /// <summary>The time from a request to its answer, for a few and for many names.</summary>
    public IEnumerable<MeasureTable> Of(params int[] counts)
    {
        ProcessRun.Run(work, "dotnet", "tool", "install", "csharp-ls", "--tool-path", Path.Combine(work, "server"));
        List<Measure> measures = [];
        foreach (int count in counts)
        {
            string folder = Write(count);
            string file = Path.Combine(folder, "Program.cs");
            using LanguageServer server = LanguageServer.Start(Path.Combine(work, "server", "csharp-ls"), folder);
            server.Open(file);
            int found = WaitForMembers(server, file);
            measures.Add(Measure.Of(string.Create(CultureInfo.InvariantCulture, $"{found} completions behind Corpus.People."), Enumerable.Range(0, Runs).Select(_ =>
            {
                long start = Stopwatch.GetTimestamp();
                server.Complete(file, 0, Code.Length);
                return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }).ToArray(), "ms"));
        }
        yield return new MeasureTable("Completion in a language server (csharp-ls)", "completion", measures);
    }

    /// <summary>The server answers with little until the project is loaded.</summary>
    private static int WaitForMembers(LanguageServer server, string file)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (true)
        {
            int found = server.Complete(file, 0, Code.Length);
            if (found > 0)
                return found;
            if (waited.Elapsed > TimeSpan.FromMinutes(5))
                throw new TimeoutException("The language server has no completion behind 'Corpus.People.'.");
            Thread.Sleep(500);
        }
    }

    /// <summary>A project with what the generator makes, as code of its own: which compiler the server brings does not matter then.</summary>
    private string Write(int names)
    {
        string folder = Directory.CreateDirectory(Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"names{names}"))).FullName;
        IEnumerable<CorpusArticle> articles = Enumerable.Range(0, names).Chunk(NamesAnArticle)
            .Select(static (numbers, i) => new CorpusArticle(SyntheticArticles.Path(i), string.Join("\n\n", numbers.Select(static n => $"Mr. {SyntheticArticles.FullName(n)} said it was late."))));
        foreach (GeneratedSourceResult source in CorpusDriver.Create(articles, new CorpusDriverOptions { RootNamespace = "Sample" }).GetRunResult().Results[0].GeneratedSources)
            File.WriteAllText(Path.Combine(folder, source.HintName.Replace('/', '_')), source.SourceText.ToString(), Encoding.UTF8);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Code + "\n");
        File.WriteAllText(Path.Combine(folder, "Sample.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><RootNamespace>Sample</RootNamespace>
              </PropertyGroup>
              <ItemGroup>
                <Using Include="Sample" />
                <Reference Include="{typeof(Quote).Assembly.Location}" />
              </ItemGroup>
            </Project>
            """);
        ProcessRun.Run(folder, "dotnet", "restore", "-v:q");
        return folder;
    }
}
