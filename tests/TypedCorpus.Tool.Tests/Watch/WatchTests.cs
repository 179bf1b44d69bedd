namespace TypedCorpus.Tool.Tests.Watch;

public sealed class WatchTests : IDisposable
{
    private readonly SmallCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task What_is_saved_is_extracted_again_and_the_report_follows()
    {
        string report = Path.Combine(_corpus.Root, "report.html");
        await using Running watch = Running.Start("watch", _corpus.Seeds, "-o", report);
        await watch.Says("2 articles");
        Assert.DoesNotContain("Cy Mo", await File.ReadAllTextAsync(report), StringComparison.Ordinal);

        _corpus.Add("seeds/b.txt", "“We are done,” said Cy Mo.\n");

        await watch.Says(_corpus.B + ": 1 quotes");
        await watch.Says("2 articles, wrote");
        Assert.Contains("Cy Mo", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_that_come_and_go_are_counted()
    {
        await using Running watch = Running.Start("watch", _corpus.Seeds, "--format", "table");
        await watch.Says("2 articles");

        string c = _corpus.Add("seeds/deep/c.txt", "Ann Fox paid $5 million.");
        await watch.Says("3 articles");
        File.Delete(c);

        await watch.Says("2 articles");
    }

    /// <summary>A command that runs until its test has seen enough.</summary>
    private sealed class Running : IAsyncDisposable
    {
        private readonly CancellationTokenSource _end = new();
        private readonly SignalStream _output = new();
        private Task<int> _run = Task.FromResult(0);
        private int _read;

        public static Running Start(params string[] args)
        {
            Running running = new();
            running._run = CorpusCommand.RunAsync(args, new ToolConsole(Stream.Null, running._output, TextWriter.Null), running._end.Token);
            return running;
        }

        /// <summary>Waits until it prints <paramref name="text"/>, after what was waited for before.</summary>
        public async Task Says(string text)
        {
            for (int tries = 0; tries < 1_200; tries++)
            {
                string printed = _output.Text;
                int at = printed.IndexOf(text, Math.Min(_read, printed.Length), StringComparison.Ordinal);
                if (at >= 0)
                {
                    _read = at + text.Length;
                    return;
                }
                await Task.Delay(50);
            }
            Assert.Fail($"It never said '{text}' after: {_output.Text}");
        }

        public async ValueTask DisposeAsync()
        {
            await _end.CancelAsync();
            await _run;
            _end.Dispose();
        }
    }

    private sealed class SignalStream : MemoryStream
    {
        private readonly Lock _gate = new();

        public string Text
        {
            get
            {
                lock (_gate)
                    return System.Text.Encoding.UTF8.GetString(ToArray());
            }
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            lock (_gate)
                base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            lock (_gate)
                base.Write(buffer);
        }
    }
}
