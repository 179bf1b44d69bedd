using System.CommandLine;

namespace TypedCorpus.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("extract")]
    [InlineData("extract", "a.txt", "--input", "jsonl")]
    [InlineData("extract", "a.txt", "--format", "xml")]
    [InlineData("extract", "--input", "files")]
    [InlineData("extract", "a.txt", "--format", "1")]
    [InlineData()]
    public async Task A_command_line_that_makes_no_sense_is_explained_on_standard_error(params string[] args)
    {
        ToolRun run = await ToolRun.Corpus(args);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.ErrorLines);
    }

    [Fact]
    public async Task Who_names_no_command_sees_them_all()
    {
        ToolRun run = await ToolRun.Corpus();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("concordance", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_command_is_corrected()
    {
        ToolRun run = await ToolRun.Corpus("extrct");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("extract", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_the_options()
    {
        ToolRun run = await ToolRun.Corpus("extract", "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("jsonl, one JSON object an article", run.Output, StringComparison.Ordinal);
        Assert.Contains("--input <jsonl>", run.Output, StringComparison.Ordinal);
        Assert.Contains("<PATH>", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("report")]
    [InlineData("review")]
    [InlineData("lock")]
    [InlineData("watch")]
    [InlineData("import")]
    [InlineData("stats")]
    [InlineData("query")]
    [InlineData("concordance")]
    [InlineData("diff")]
    [InlineData("explain")]
    public async Task Help_of_every_command_ends_with_examples_that_can_be_parsed(string name)
    {
        ToolRun run = await ToolRun.Corpus(name, "--help");

        string[] examples = [.. run.OutputLines.SkipWhile(l => l != "Examples:").Skip(1).Where(l => l.StartsWith("  corpus ", StringComparison.Ordinal)).Select(l => l.Trim()["corpus ".Length..])];
        Assert.NotEmpty(examples);
        RootCommand root = CorpusCommand.Create(new ToolConsole(Stream.Null, Stream.Null, TextWriter.Null));
        Assert.All(examples, example => Assert.Empty(root.Parse(example.Split(" > ")[0]).Errors));
    }

    [Fact]
    public async Task Quiet_leaves_results_and_problems_only()
    {
        using SmallCorpus corpus = new();
        string report = Path.Combine(corpus.Root, "r.html");

        ToolRun run = await ToolRun.Corpus("report", corpus.Seeds, "-o", report, "--quiet");

        Assert.Equal("", run.Output);
        Assert.True(File.Exists(report));
    }

    [Fact]
    public async Task Nothing_is_coloured_where_nobody_looks()
    {
        using SmallCorpus corpus = new();

        foreach (string[] args in new string[][] { ["stats", corpus.Seeds], ["extract", corpus.Seeds, "--format", "table"], ["query", "SELECT 1 AS one", corpus.Seeds] })
            Assert.DoesNotContain('\u001b', (await ToolRun.Corpus(args)).Output);
    }

    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete ")]
    [InlineData("pwsh", "Register-ArgumentCompleter ")]
    public async Task A_shell_gets_a_script_that_asks_the_tool(string shell, string registers)
    {
        ToolRun run = await ToolRun.Corpus("completion", shell);

        Assert.Contains(registers, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_is_completed()
    {
        ToolRun run = await ToolRun.Corpus("[suggest:4]", "conc");

        Assert.Equal(["concordance"], run.OutputLines);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_one_line()
    {
        using SmallCorpus corpus = new();

        ToolRun run = await ToolRun.Corpus("extract", corpus.Seeds, "-o", corpus.Seeds);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("corpus: ", run.ErrorLines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_that_of_the_assembly()
    {
        ToolRun run = await ToolRun.Corpus("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(typeof(CorpusCommand).Assembly.GetName().Version!.ToString(3), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_shows_on_a_terminal_once_the_work_takes_a_second_and_is_wiped_at_the_end()
    {
        ToolConsoleOptions slow = new(ErrorIsTerminal: true) { Clock = new TickingClock(TimeSpan.FromSeconds(0.6)) };
        string lines = string.Concat(Enumerable.Repeat("{\"id\":\"a\",\"input\":\"One.\"}\n", 3));

        ToolRun run = await ToolRun.Corpus(lines, slow, "extract", "--input", "jsonl");

        Assert.Equal("\r2 articles, 2 a second\r3 articles, 2 a second\r                      \r", run.Error);
        Assert.Equal(3, run.OutputLines.Length);
    }

    [Theory]
    [InlineData(false, 5.0)]
    [InlineData(true, 0.1)]
    public async Task Progress_does_not_show_in_a_pipe_nor_for_quick_work(bool terminal, double secondsEach)
    {
        ToolConsoleOptions options = new(terminal) { Clock = new TickingClock(TimeSpan.FromSeconds(secondsEach)) };

        ToolRun run = await ToolRun.Corpus("{\"id\":\"a\",\"input\":\"One.\"}\n", options, "extract", "--input", "jsonl");

        Assert.Empty(run.Error);
    }

    /// <summary>A clock that moves on by the same step whenever it is read.</summary>
    private sealed class TickingClock(TimeSpan step) : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks += step.Ticks;
    }
}
