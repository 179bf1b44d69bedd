namespace TypedCorpus.Tool.Terminal;

/// <summary>Shows on a terminal how far the work is, once it takes over a second. Elsewhere it shows nothing.</summary>
internal sealed class Progress(ToolConsole console)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly TextWriter _error = console.Error;
    private readonly bool _isShown = console.ErrorIsTerminal && !console.Quiet;
    private readonly TimeProvider _clock = console.Clock;
    private readonly long _started = console.Clock.GetTimestamp();
    private TimeSpan _next = s_patience;
    private int _done;
    private int _shown;

    /// <summary>Another document is done, of <paramref name="total"/> where that is known.</summary>
    public void Step(int? total)
    {
        if (!_isShown)
            return;
        lock (_gate)
        {
            _done++;
            TimeSpan elapsed = _clock.GetElapsedTime(_started);
            if (elapsed < _next)
                return;
            _next = elapsed + s_interval;
            string line = Line(total, elapsed);
            _error.Write("\r" + line.PadRight(_shown));
            _error.Flush();
            _shown = line.Length;
        }
    }

    /// <summary><c>120 of 1000 articles, 60 a second, 15 s left</c>.</summary>
    private string Line(int? total, TimeSpan elapsed)
    {
        double rate = _done / elapsed.TotalSeconds;
        string speed = rate >= 1 ? FormattableString.Invariant($", {rate:0} a second") : "";
        if (total is not { } all)
            return FormattableString.Invariant($"{_done} articles{speed}");
        double left = Math.Ceiling((all - _done) / rate);
        string rest = left >= 90 ? FormattableString.Invariant($", {Math.Ceiling(left / 60):0} min left") : FormattableString.Invariant($", {left:0} s left");
        return FormattableString.Invariant($"{_done} of {all} articles{speed}{(_done < all ? rest : "")}");
    }

    /// <summary>Wipes what is shown, so that something else can be written in its place.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            if (_shown == 0)
                return;
            _error.Write("\r" + new string(' ', _shown) + "\r");
            _error.Flush();
            _shown = 0;
        }
    }
}
