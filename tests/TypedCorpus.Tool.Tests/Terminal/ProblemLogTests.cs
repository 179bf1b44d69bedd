namespace TypedCorpus.Tool.Tests.Terminal;

/// <summary>What is said of several articles at once is said in their order, whichever is done first.</summary>
public sealed class ProblemLogTests
{
    [Fact]
    public void Problems_of_items_that_are_worked_on_at_once_come_in_the_order_of_the_items()
    {
        using StringWriter error = new();
        ProblemLog problems = new(error, new Progress(new ToolConsole(Stream.Null, Stream.Null, TextWriter.Null)));

        problems.WorkOn(
            200,
            i =>
            {
                // The first items are the last to be done.
                Thread.SpinWait((200 - i) * 50);
                problems.Note($"{i:000}", "first");
                problems.Add($"{i:000}", "second");
            },
            TestContext.Current.CancellationToken);
        problems.Note("after", "all");

        string[] lines = error.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Equal([.. Enumerable.Range(0, 200).SelectMany(static i => (string[])[$"{i:000}: first", $"{i:000}: second"]), "after: all"], lines);
        Assert.True(problems.Any);
    }

    [Fact]
    public void What_was_said_before_an_error_is_written_all_the_same()
    {
        using StringWriter error = new();
        ProblemLog problems = new(error, new Progress(new ToolConsole(Stream.Null, Stream.Null, TextWriter.Null)));

        Assert.Throws<AggregateException>(() => problems.WorkOn(
            1,
            _ =>
            {
                problems.Note("a", "odd");
                throw new InvalidOperationException();
            },
            TestContext.Current.CancellationToken));

        Assert.Equal("a: odd", error.ToString().TrimEnd());
    }
}
