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
        Assert.Contains("--format <jsonl|table>", run.Output, StringComparison.Ordinal);
        Assert.Contains("--input <jsonl>", run.Output, StringComparison.Ordinal);
        Assert.Contains("<PATH>", run.Output, StringComparison.Ordinal);
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

        Assert.Equal("\r2 articles\r3 articles\r          \r", run.Error);
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
