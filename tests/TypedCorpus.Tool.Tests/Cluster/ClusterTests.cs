using System.Runtime.CompilerServices;
using System.Text.Json;
using TypedCorpus.TestPrograms;

namespace TypedCorpus.Tool.Tests.Cluster;

/// <summary>The sample that extracts on a Dask cluster of processes on loopback.</summary>
public sealed class ClusterTests : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private readonly ArticleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_worker_that_is_killed_loses_and_doubles_nothing_and_the_entities_are_those_of_one_process()
    {
        await FindOrInstallDask();
        for (int shard = 0; shard < 6; shard++)
            _folder.Add($"shards/part-{shard}.jsonl", string.Concat(Enumerable.Range(0, 5).Select(i => Line(shard, i))));
        string shards = Path.Combine(_folder.Root, "shards");
        string together = Path.Combine(_folder.Root, "together");
        Assert.Equal("", (await ToolRun.Corpus("extract", "--input", "jsonl", shards, "-o", together)).Error);
        string names = Path.Combine(_folder.Root, "names");
        Assert.Equal("", (await ToolRun.Corpus("extract", "--input", "jsonl", shards, "--format", "names", "-o", names)).Error);
        ToolRun linked = await ToolRun.Corpus("link", names);

        string output = Path.Combine(_folder.Root, "cluster");
        string tool = Path.Combine(AppContext.BaseDirectory, "corpus.dll");
        await ProgramRun.Check(Python, [Script(), shards, output, "--corpus", "dotnet exec " + tool, "--kill"]);

        Assert.Equal(1, JsonDocument.Parse(File.ReadAllText(Path.Combine(output, "cluster.json"))).RootElement.GetProperty("killed").GetInt32());
        Assert.Equal(Contents(together), Contents(Path.Combine(output, "records")));
        Assert.Equal(30, Contents(together).Sum(f => f.Text.Count(c => c == '\n')));
        Assert.Equal(linked.Output, File.ReadAllText(Path.Combine(output, "entities.jsonl")));
        Assert.Contains("\"id\":\"ann-fox\"", linked.Output, StringComparison.Ordinal);
    }

    private static string Line(int shard, int i)
    {
        string text = $"“We paid ${shard}{i} million,” said Ann{(i % 2 == 0 ? " B." : "")} Fox of the Harbour Water Board (HWB). Fox left Oslo. Bo Lind{shard} of HWB said no.";
        return JsonSerializer.Serialize(new { id = $"{shard}/{i}.txt", input = text }) + "\n";
    }

    private static (string Name, string Text)[] Contents(string folder) =>
        [.. Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f)))];

    private static async Task FindOrInstallDask()
    {
        if (!await HasDask())
            await DebianPackage.Install("python3-distributed");
        Assert.True(await HasDask(), "This test needs Dask distributed for the system's Python (Debian: apt-get install python3-distributed).");
    }

    private static async Task<bool> HasDask() => File.Exists(Python) && (await ProgramRun.Start(Python, ["-c", "import distributed"])).ExitCode == 0;

    private static string Script([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "samples", "Cluster", "cluster.py"));
}
