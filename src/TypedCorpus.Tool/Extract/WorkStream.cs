using System.Collections.Concurrent;

namespace TypedCorpus.Tool.Extract;

/// <summary>Works on a stream of items on all cores, with a few of them in memory at a time, and gives the results in the order of the items, or as they come.</summary>
/// <param name="work">What is done to an item; it may run at the same time for several.</param>
/// <param name="ordered">Whether the order of the items is kept.</param>
internal sealed class WorkStream<TItem, TResult>(Func<TItem, TResult> work, bool ordered) : IDisposable
{
    private static readonly int s_atOnce = Environment.ProcessorCount * 4;

    private readonly BlockingCollection<Task<TResult>> _pending = new(s_atOnce);
    private readonly SemaphoreSlim _free = new(s_atOnce);

    /// <summary>Whether no result is on its way: whoever waits for what was given so far should get it.</summary>
    public bool IsIdle => _pending.Count == 0;

    /// <summary>The results of <paramref name="items"/>, which are read ahead by a thread of its own.</summary>
    public IEnumerable<TResult> Over(IEnumerable<TItem> items, CancellationToken cancellationToken)
    {
        // Reading may wait for input for ever, so it holds no thread of the pool.
        Task reading = Task.Factory.StartNew(
            () => Read(items, cancellationToken), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        foreach (Task<TResult> result in _pending.GetConsumingEnumerable(cancellationToken))
            yield return result.GetAwaiter().GetResult();
        reading.GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pending.Dispose();
        _free.Dispose();
    }

    private void Read(IEnumerable<TItem> items, CancellationToken cancellationToken)
    {
        try
        {
            if (ordered)
            {
                foreach (TItem item in items)
                    _pending.Add(Task.Run(() => work(item), cancellationToken), cancellationToken);
                return;
            }
            List<Task> running = [];
            foreach (TItem item in items)
            {
                _free.Wait(cancellationToken);
                running.RemoveAll(static task => task.IsCompleted);
                running.Add(Task.Run(() => work(item), cancellationToken).ContinueWith(Give, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Default));
            }
            Task.WaitAll([.. running], cancellationToken);
        }
        finally
        {
            _pending.CompleteAdding();
        }

        void Give(Task<TResult> done)
        {
            _pending.Add(done, cancellationToken);
            _free.Release();
        }
    }
}
