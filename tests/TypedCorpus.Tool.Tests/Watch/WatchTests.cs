using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Report;

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

    [Theory]
    [InlineData("“It is late,” said Bo Lind. “We paid twice.”", "“It is late,” said Bo Lind. “We paid thrice.”", true)]
    [InlineData("said Bo Lind", "said Cy Mo", false)]
    public void A_save_that_changes_no_name_leaves_the_entities_and_all_other_articles_as_they_are(string before, string after, bool same)
    {
        using StringWriter errors = new();
        CorpusLoader loader = new(new ToolConsole(Stream.Null, Stream.Null, errors));
        LoadedCorpus first = loader.LoadToFollow([_corpus.Seeds], default);
        File.WriteAllText(_corpus.A, File.ReadAllText(_corpus.A).Replace(before, after, StringComparison.Ordinal));

        LoadedCorpus second = loader.Refresh([_corpus.A], default);

        Assert.Equal(same, ReferenceEquals(first.Entities, second.Entities));
        Assert.Same(first.Documents[1], second.Documents[1]);
        Assert.Same(first.Documents[1].Article, second.Documents[1].Article);
        Assert.NotSame(first.Documents[0].Article, second.Documents[0].Article);
        LoadedCorpus fresh = new CorpusLoader(new ToolConsole(Stream.Null, Stream.Null, errors)).Load([_corpus.Seeds], default);
        Assert.Equal(fresh.Entities.Corpus, second.Entities.Corpus);
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public void A_page_is_written_again_only_where_its_data_have_changed()
    {
        using StringWriter errors = new();
        CorpusLoader loader = new(new ToolConsole(Stream.Null, Stream.Null, errors));
        ReportFiles report = new(Path.Combine(_corpus.Root, "r.html"), "R", 1);
        IReadOnlyList<string> files = report.Write(loader.Load([_corpus.Seeds], default));
        foreach (string file in files)
            File.WriteAllText(file, "old");
        File.AppendAllText(_corpus.A, "\nIt rained for 3 days.\n");

        report.Write(loader.Refresh([_corpus.A], default));

        Assert.Contains("It rained", File.ReadAllText(files[1]), StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(files[2]));
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
