using System.Text.Json;

namespace TypedCorpus.Tool.Tests.Extract;

public sealed class ShardTests : IDisposable
{
    private readonly ArticleFolder _folder = new();

    public ShardTests()
    {
        foreach (string shard in new[] { "a", "b", "c" })
            _folder.Add($"in/{shard}.jsonl", string.Concat(Enumerable.Range(0, 4).Select(i => JsonSerializer.Serialize(new { id = shard + i, input = $"“It is late,” said Bo Lind. He paid ${i + 2} million." }) + "\n")));
    }

    private string In => Path.Combine(_folder.Root, "in");

    private string Out => Path.Combine(_folder.Root, "out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_shard_has_an_output_of_its_own_and_is_passed_over_the_second_time()
    {
        ToolRun first = await Extract();
        string[] outputs = [.. Directory.GetFiles(Out, "*.jsonl").Order(StringComparer.Ordinal)];
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Equal(["a.jsonl", "b.jsonl", "c.jsonl"], outputs.Select(Path.GetFileName));
        Assert.Equal(["b0", "b1", "b2", "b3"], File.ReadLines(outputs[1]).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()));
        File.WriteAllText(outputs[0], "as it was");

        ToolRun second = await Extract();

        Assert.Equal(["3 of 3 shards were done before"], second.OutputLines);
        Assert.Equal("as it was", File.ReadAllText(outputs[0]));
    }

    [Theory]
    [InlineData("output without a note", "a.jsonl", ".a.jsonl.done")]
    [InlineData("note without an output", ".a.jsonl.done", "a.jsonl")]
    public async Task What_a_killed_run_leaves_is_done_again(string _, string left, string gone)
    {
        await Extract();
        string whole = File.ReadAllText(Path.Combine(Out, "a.jsonl"));
        File.Delete(Path.Combine(Out, gone));
        if (left == "a.jsonl")
            File.WriteAllText(Path.Combine(Out, left), "half");
        File.WriteAllText(Path.Combine(Out, "a.jsonl.1.partial"), "half");

        await Extract();

        Assert.Equal(whole, File.ReadAllText(Path.Combine(Out, "a.jsonl")));
        Assert.Empty(Directory.GetFiles(Out, "*.partial"));
    }

    [Fact]
    public async Task A_shard_that_has_changed_is_extracted_again_and_no_other()
    {
        await Extract();
        File.WriteAllText(Path.Combine(Out, "b.jsonl"), "as it was");
        File.AppendAllText(Path.Combine(In, "a.jsonl"), "{\"id\":\"a4\",\"input\":\"He paid $9 million.\"}\n");

        ToolRun run = await Extract();

        Assert.Equal(["2 of 3 shards were done before"], run.OutputLines);
        Assert.Equal(5, File.ReadLines(Path.Combine(Out, "a.jsonl")).Count());
        Assert.Equal("as it was", File.ReadAllText(Path.Combine(Out, "b.jsonl")));
    }

    [Fact]
    public async Task Parquet_is_partitioned_by_shard_and_read_as_one_table()
    {
        ToolRun run = await Extract("--format", "parquet");
        Assert.Equal("", run.Error);

        using DuckDB.NET.Data.DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using DuckDB.NET.Data.DuckDBCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT shard, count(*) FROM read_parquet('{Out}/*/quotes.parquet', hive_partitioning = true) GROUP BY shard ORDER BY shard";
        using DuckDB.NET.Data.DuckDBDataReader reader = command.ExecuteReader();
        List<(string, long)> shards = [];
        while (reader.Read())
            shards.Add((reader.GetString(0), reader.GetInt64(1)));

        Assert.Equal([("a", 4L), ("b", 4L), ("c", 4L)], shards);
    }

    [Fact]
    public async Task A_line_that_is_none_is_named_with_its_shard_and_the_others_are_there()
    {
        File.AppendAllText(Path.Combine(In, "b.jsonl"), "nonsense\n");

        ToolRun run = await Extract();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Path.Combine(In, "b.jsonl") + "(5): not JSON, column 2", Assert.Single(run.ErrorLines));
        Assert.Equal(4, File.ReadLines(Path.Combine(Out, "b.jsonl")).Count());
    }

    [Fact]
    public async Task Without_order_there_are_the_same_lines()
    {
        string input = string.Concat(Directory.GetFiles(In).Select(File.ReadAllText));

        ToolRun ordered = await ToolRun.Piped(input, "extract", "--input", "jsonl");
        ToolRun unordered = await ToolRun.Piped(input, "extract", "--input", "jsonl", "--unordered");

        Assert.Equal(12, unordered.OutputLines.Length);
        Assert.Equal(ordered.OutputLines.Order(StringComparer.Ordinal), unordered.OutputLines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Shards_without_a_folder_for_their_output_are_refused()
    {
        ToolRun run = await ToolRun.Corpus("extract", "--input", "jsonl", In);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("name it with --output", run.Error, StringComparison.Ordinal);
    }

    private Task<ToolRun> Extract(params string[] more) => ToolRun.Corpus(["extract", "--input", "jsonl", In, "-o", Out, .. more]);
}
