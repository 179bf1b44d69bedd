using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Tests.Pipeline;

public class StartedWorkTests
{
    [Fact]
    public void Work_is_done_before_it_is_asked_for_and_on_several_files_at_once()
    {
        using Barrier both = new(2);
        // Neither comes past the barrier alone.
        StartedWork<string, string>[] works =
            [.. new[] { "a", "b" }.Select(file => new StartedWork<string, string>(file, (f, ct) => { both.SignalAndWait(ct); return f + "!"; }, TestContext.Current.CancellationToken))];
        Assert.Equal(["a!", "b!"], works.Select(static w => w.Take(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Who_asks_again_has_the_work_done_again()
    {
        int done = 0;
        StartedWork<string, int> work = new("a", (_, _) => Interlocked.Increment(ref done), TestContext.Current.CancellationToken);
        Assert.Equal(1, work.Take(TestContext.Current.CancellationToken));
        Assert.Equal(2, work.Take(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Work_of_a_cancelled_run_is_done_anew_by_the_next()
    {
        using CancellationTokenSource first = new();
        first.Cancel();
        StartedWork<string, string> work = new("a", static (file, ct) => { ct.ThrowIfCancellationRequested(); return file; }, first.Token);
        Assert.Equal("a", work.Take(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_run_that_is_cancelled_says_so()
    {
        using CancellationTokenSource run = new();
        using ManualResetEventSlim begun = new();
        StartedWork<string, string> work = new("a", (file, ct) => { begun.Set(); ct.WaitHandle.WaitOne(); ct.ThrowIfCancellationRequested(); return file; }, run.Token);
        begun.Wait(TestContext.Current.CancellationToken);
        run.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => work.Take(run.Token));
    }

    [Fact]
    public void Works_on_equal_files_are_equal()
    {
        StartedWork<string, string> Of(string file) => new(file, static (f, _) => f, TestContext.Current.CancellationToken);
        Assert.Equal(Of("a"), Of("a"));
        Assert.Equal(Of("a").GetHashCode(), Of("a").GetHashCode());
        Assert.NotEqual(Of("a"), Of("b"));
    }
}
