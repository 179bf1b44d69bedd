namespace TypedCorpus.Tool.Terminal;

/// <summary>Says on standard error what could not be read, one line each, and remembers that there was something.</summary>
internal sealed class ProblemLog(TextWriter error, Progress progress)
{
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
        lock (_gate)
        {
            progress.Clear();
            error.WriteLine(Printable.Line(where) + ": " + Printable.Line(what));
        }
    }
}
