namespace TypedCorpus.Tool.Terminal;

/// <summary>Shows on a terminal how far the work is, once it takes over a second. Elsewhere it shows nothing.</summary>
internal sealed class Progress(TextWriter error, bool isTerminal, TimeProvider clock)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly long _started = clock.GetTimestamp();
    private TimeSpan _next = s_patience;
    private int _done;
    private int _shown;

    /// <summary>Another document is done, of <paramref name="total"/> where that is known.</summary>
    public void Step(int? total)
    {
        if (!isTerminal)
            return;
        lock (_gate)
        {
            _done++;
            TimeSpan elapsed = clock.GetElapsedTime(_started);
            if (elapsed < _next)
                return;
            _next = elapsed + s_interval;
            string line = total is { } all
                ? FormattableString.Invariant($"{_done} of {all} articles")
                : FormattableString.Invariant($"{_done} articles");
            error.Write("\r" + line.PadRight(_shown));
            error.Flush();
            _shown = line.Length;
        }
    }

    /// <summary>Wipes what is shown, so that something else can be written in its place.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            if (_shown == 0)
                return;
            error.Write("\r" + new string(' ', _shown) + "\r");
            error.Flush();
            _shown = 0;
        }
    }
}
