using System.Runtime.CompilerServices;
using System.Threading.Channels;
using TypedCorpus.Tool.Input;

namespace TypedCorpus.Tool.Watch;

/// <summary>Tells which article files change under some paths.</summary>
internal sealed class ChangedFiles : IDisposable
{
    // An editor writes a file in several steps, or writes another and renames it.
    private static readonly TimeSpan s_settling = TimeSpan.FromMilliseconds(40);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();

    public ChangedFiles(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            bool isFolder = Directory.Exists(path);
            string folder = isFolder ? path : Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
            FileSystemWatcher watcher = new(folder) { IncludeSubdirectories = isFolder, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            watcher.Created += (_, change) => Note(change.FullPath);
            watcher.Changed += (_, change) => Note(change.FullPath);
            watcher.Deleted += (_, change) => Note(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Note(change.OldFullPath);
                Note(change.FullPath);
            };
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);

            void Note(string full)
            {
                // What is in a folder before the watcher knows the folder would go unseen.
                if (isFolder && Directory.Exists(full))
                {
                    foreach (string inner in Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories))
                        Note(inner);
                    return;
                }
                // The path as the user named its folder: it is what articles are called.
                string name = isFolder ? Path.Combine(path, Path.GetRelativePath(Path.GetFullPath(path), Path.GetFullPath(full))) : path;
                if (isFolder ? ArticleFiles.IsArticle(name) : Path.GetFullPath(full) == Path.GetFullPath(path))
                    _changes.Writer.TryWrite(Path.DirectorySeparatorChar == '\\' ? name.Replace('\\', '/') : name);
            }
        }
    }

    /// <summary>The files that change together, again and again until the work is cancelled.</summary>
    public async IAsyncEnumerable<IReadOnlyCollection<string>> Batches([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await _changes.Reader.WaitToReadAsync(cancellationToken))
        {
            SortedSet<string> batch = new(StringComparer.Ordinal);
            do
            {
                while (_changes.Reader.TryRead(out string? file))
                    batch.Add(file);
                await Task.Delay(s_settling, cancellationToken);
            }
            while (_changes.Reader.TryPeek(out _));
            yield return batch;
        }
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers)
            watcher.Dispose();
    }
}
