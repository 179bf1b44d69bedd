using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>
/// Work on one file that the thread pool has begun. A driver asks one step for one file after the other; where a step begins the work on each file that
/// has changed and the next takes the results, all cores work on the files of a first build. Equal where the input is.
/// </summary>
/// <typeparam name="TInput">What is worked on.</typeparam>
/// <typeparam name="TResult">What is made of it.</typeparam>
internal sealed class StartedWork<TInput, TResult>(TInput input, Func<TInput, CancellationToken, TResult> run, CancellationToken cancellationToken)
    : IEquatable<StartedWork<TInput, TResult>>
    where TInput : IEquatable<TInput>
{
    private readonly TInput _input = input;

    // Gone when it is taken: results may be held weakly by those who take them.
    private Task<TResult>? _task = Task.Run(() => run(input, cancellationToken), cancellationToken);

    /// <summary>The result. Who asks once more, or after the run that began the work was cancelled, has it made anew.</summary>
    /// <exception cref="OperationCanceledException">The run is cancelled.</exception>
    public TResult Take(CancellationToken cancellationToken)
    {
        Task<TResult>? task = Interlocked.Exchange(ref _task, null);
        if (task is not null)
        {
            try
            {
                return task.GetAwaiter().GetResult();
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // It was the run before that was cancelled.
            }
        }
        return run(_input, cancellationToken);
    }

    /// <inheritdoc/>
    public bool Equals(StartedWork<TInput, TResult>? other) => other is not null && _input.Equals(other._input);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StartedWork<TInput, TResult>);

    /// <inheritdoc/>
    public override int GetHashCode() => _input.GetHashCode();
}

/// <summary>Registers steps that work on several files at once.</summary>
internal static class StartedSteps
{
    /// <summary>
    /// What <see cref="IncrementalValueProviderExtensions.Select{TSource, TResult}(IncrementalValuesProvider{TSource}, Func{TSource, CancellationToken, TResult})"/>
    /// gives. <paramref name="run"/> may not depend on the thread it runs on, nor let an exception out.
    /// </summary>
    public static IncrementalValuesProvider<TResult> SelectOnAllCores<TInput, TResult>(
        this IncrementalValuesProvider<TInput> source, Func<TInput, CancellationToken, TResult> run)
        where TInput : IEquatable<TInput> => source
            .Select((input, ct) => new StartedWork<TInput, TResult>(input, run, ct))
            .Select(static (work, ct) => work.Take(ct));
}
