namespace TypedCorpus.Tool.Terminal;

/// <summary>Says on standard error what could not be read, one line each, and remembers that there was something.</summary>
internal sealed class ProblemLog(TextWriter error, Progress progress)
{
    // What has been said of the item that this thread works on, until it is its turn.
    [ThreadStatic]
    private static List<string>? t_held;

    private readonly Lock _gate = new();

    /// <summary>Whether anything was wrong.</summary>
    public bool Any { get; private set; }

    /// <summary>Writes <c>where: what</c>.</summary>
    public void Add(string where, string what)
    {
        Any = true;
        Note(where, what);
    }

    /// <summary>Writes the same of something that is not wrong, and changes no exit code.</summary>
    public void Note(string where, string what)
    {
        string line = Printable.Line(where) + ": " + Printable.Line(what);
        if (t_held is { } held)
            held.Add(line);
        else
            Write([line]);
    }

    /// <summary>Works on items on all cores. What is said meanwhile is written when all is done, in the order of the items.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="work">What is done to the item of a number.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public void WorkOn(int count, Action<int> work, CancellationToken cancellationToken)
    {
        List<string>?[] said = new List<string>?[count];
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
            {
                t_held = said[i] = [];
                try
                {
                    work(i);
                }
                finally
                {
                    t_held = null;
                }
                progress.Step(count);
            });
        }
        finally
        {
            Write([.. said.OfType<List<string>>().SelectMany(static lines => lines)]);
        }
    }

    private void Write(string[] lines)
    {
        lock (_gate)
        {
            if (lines.Length > 0)
                progress.Clear();
            foreach (string line in lines)
                error.WriteLine(line);
        }
    }
}
