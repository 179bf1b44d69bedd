using System.Collections.Concurrent;

namespace TypedCorpus.Tool.Extract;

/// <summary>Works on a stream of items on all cores and gives the results in the order of the items, with a few of them in memory at a time.</summary>
/// <param name="work">What is done to an item; it may run at the same time for several.</param>
internal sealed class OrderedStream<TItem, TResult>(Func<TItem, TResult> work) : IDisposable
{
    private readonly BlockingCollection<Task<TResult>> _pending = new(Environment.ProcessorCount * 4);

    /// <summary>Whether no result is on its way: whoever waits for what was given so far should get it.</summary>
    public bool IsIdle => _pending.Count == 0;

    /// <summary>The results, in the order of <paramref name="items"/>, which are read ahead by a thread of its own.</summary>
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
    public void Dispose() => _pending.Dispose();

    private void Read(IEnumerable<TItem> items, CancellationToken cancellationToken)
    {
        try
        {
            foreach (TItem item in items)
                _pending.Add(Task.Run(() => work(item), cancellationToken), cancellationToken);
        }
        finally
        {
            _pending.CompleteAdding();
        }
    }
}
