using TypedCorpus.Tool.Formats;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Extract;

/// <summary>
/// Extracts from files of lines, shard by shard, each into a file or folder of its own. A shard that is done is passed over when the command runs again, so
/// one that was killed goes on where it was; what a shard gives appears at once or not at all, so no document is lost or there twice.
/// </summary>
internal sealed class ShardExtraction(ToolConsole console, ArticleFormat format, string folder, bool ordered, Func<ArticleExtraction, bool> configure)
{
    /// <summary>Extracts from <paramref name="shards"/>.</summary>
    public int Run(IReadOnlyList<string> shards, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        int exitCode = ExitCode.Success;
        int done = 0;
        foreach (string shard in shards)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Checkpoint checkpoint = Checkpoint.Of(folder, shard, format);
            if (checkpoint.IsDone)
            {
                done++;
                continue;
            }
            if (Extract(shard, checkpoint, cancellationToken) is not { } code)
                return ExitCode.Failure;
            exitCode = Math.Max(exitCode, code);
        }
        if (done > 0)
            console.Info.WriteLine(FormattableString.Invariant($"{done} of {shards.Count} shards were done before"));
        console.Output.Flush();
        return exitCode;
    }

    private int? Extract(string shard, Checkpoint checkpoint, CancellationToken cancellationToken)
    {
        checkpoint.Begin();
        using FileStream? file = format.WritesFolder ? null : File.Create(checkpoint.Partial);
        using BufferedStream? output = file is null ? null : new BufferedStream(file, 1 << 20);
        ToolConsole target = output is null ? console : console.WithOutput(output);
        LineExtraction lines = new(target) { Name = shard, IsOrdered = ordered };
        if (!configure(lines.Extraction))
            return null;
        int exitCode;
        using (FileStream input = File.OpenRead(shard))
            exitCode = lines.Run(input, format.Create(target, checkpoint.Partial), cancellationToken);
        output?.Flush();
        file?.Flush(flushToDisk: true);
        output?.Dispose();
        checkpoint.Complete(exitCode);
        return exitCode;
    }
}
