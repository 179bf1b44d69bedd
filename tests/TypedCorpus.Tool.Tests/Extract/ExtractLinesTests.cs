namespace TypedCorpus.Tool.Tests.Extract;

public sealed class ExtractLinesTests
{
    [Fact]
    public async Task Each_line_gives_one_object_with_its_id()
    {
        ToolRun run = await ToolRun.Piped("""
            {"id":"a","input":"“Yes,” said Ann Fox.","more":1}

            {"input":"Two.","id":7}
            """, "extract", "--input", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a", "7"], run.Objects.Select(o => o.GetProperty("id").GetString()));
        Assert.False(run.Objects[0].TryGetProperty("path", out _));
    }

    [Fact]
    public async Task Each_line_is_a_corpus_of_its_own()
    {
        ToolRun run = await ToolRun.Piped("""
            {"id":"a","input":"Then Ann Fox left."}
            {"id":"a","input":"Then Ann Fox left."}
            """, "extract", "--input", "jsonl");

        Assert.Equal(run.OutputLines[0], run.OutputLines[1]);
    }

    [Theory]
    [InlineData("{bad", "not JSON, column 2")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("""{"input":"x"}""", "no \"id\" that is a string or a number")]
    [InlineData("""{"id":null,"input":"x"}""", "no \"id\" that is a string or a number")]
    [InlineData("""{"id":"a"}""", "no \"input\" that is a string")]
    [InlineData("""{"id":"a","input":["x"]}""", "no \"input\" that is a string")]
    [InlineData("""{"id":"a","input":"\ud800"}""", "half a surrogate pair, which is no text")]
    public async Task A_line_that_is_no_document_is_reported_by_its_number_and_the_next_is_read(string line, string problem)
    {
        ToolRun run = await ToolRun.Piped(
            "{\"id\":\"first\",\"input\":\"One.\"}\n" + line + "\r\n{\"id\":\"last\",\"input\":\"Three.\"}", "extract", "--input", "jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("line 2: " + problem, run.ErrorLines.Single());
        Assert.Equal(["first", "last"], run.Objects.Select(o => o.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_text_that_cannot_be_read_is_reported_by_its_line()
    {
        ToolRun run = await ToolRun.Piped("{\"id\":\"a\",\"input\":\"x\\u0000y\"}\n", "extract", "--input", "jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("line 1: ", run.ErrorLines.Single(), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task An_empty_text_has_nothing_in_it_and_is_no_fault()
    {
        ToolRun run = await ToolRun.Piped("""{"id":"a","input":""}""", "extract", "--input", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, run.Objects.Single().GetProperty("length").GetInt32());
    }

    [Fact]
    public async Task A_line_separator_inside_a_text_does_not_end_the_line()
    {
        ToolRun run = await ToolRun.Piped("{\"id\":\"a\",\"input\":\"One.\u2028Two.\u0085Three.\"}", "extract", "--input", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Objects);
    }

    [Fact]
    public async Task A_program_that_waits_for_each_object_before_it_writes_the_next_line_gets_it()
    {
        using LineCounter received = new();
        using BufferedStream output = new(received, 1 << 20);
        using WaitingStream input = new(received, "{\"id\":\"a\",\"input\":\"One.\"}\n", "{\"id\":\"b\",\"input\":\"Two.\"}\n");

        await CorpusCommand.RunAsync(["extract", "--input", "jsonl"], new ToolConsole(input, output, TextWriter.Null));

        Assert.Equal([0, 1, 2], input.LinesReceived);
    }

    [Fact]
    public async Task Objects_come_in_the_order_of_their_lines()
    {
        string lines = string.Concat(Enumerable.Range(0, 200).Select(i => $"{{\"id\":\"{i}\",\"input\":\"{string.Concat(Enumerable.Repeat("Mary Miller left. ", i % 7 * 20))}.\"}}\n"));
        using MemoryStream input = new(System.Text.Encoding.UTF8.GetBytes(lines));
        using MemoryStream output = new();

        await CorpusCommand.RunAsync(["extract", "--input", "jsonl"], new ToolConsole(input, output, TextWriter.Null));

        string[] objects = System.Text.Encoding.UTF8.GetString(output.ToArray()).TrimEnd().Split('\n');
        Assert.Equal(Enumerable.Range(0, 200).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            objects.Select(o => System.Text.Json.JsonDocument.Parse(o).RootElement.GetProperty("id").GetString()));
    }

    /// <summary>An output that counts its lines.</summary>
    private sealed class LineCounter : MemoryStream
    {
        private int _lines;

        public int Lines => Volatile.Read(ref _lines);

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => Interlocked.Add(ref _lines, buffer.Count((byte)'\n'));
    }

    /// <summary>An input that gives a line a read, once the object of the line before has been received, and notes how many have.</summary>
    private sealed class WaitingStream(LineCounter received, params string[] lines) : MemoryStream
    {
        private int _next;

        public List<int> LinesReceived { get; } = [];

        public override int Read(Span<byte> buffer)
        {
            SpinWait.SpinUntil(() => received.Lines >= _next, TimeSpan.FromMinutes(1));
            LinesReceived.Add(received.Lines);
            return _next < lines.Length ? System.Text.Encoding.UTF8.GetBytes(lines[_next++], buffer) : 0;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
