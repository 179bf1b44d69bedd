namespace TypedCorpus.Extraction.Patterns;

/// <summary>What an attempt captures, and how to go back where one choice leads nowhere.</summary>
/// <param name="most">How many captures there can be.</param>
internal sealed class CaptureLog(int most)
{
    private readonly Slot[] _slots = new Slot[most];

    // What slots held before they were written while another choice was open.
    private readonly List<KeyValuePair<int, Slot>> _before = [];
    private int _attempt;
    private int _open;

    /// <summary>Forgets all captures.</summary>
    public void Start()
    {
        _attempt++;
        _open = 0;
        _before.Clear();
    }

    /// <summary>Begins a choice, before which one can go back. Returns what <see cref="End"/> asks for.</summary>
    public int Begin()
    {
        _open++;
        return _before.Count;
    }

    /// <summary>Ends a choice, and undoes what it has captured unless that is kept.</summary>
    public void End(int known, bool isKept)
    {
        _open--;
        if (isKept)
            return;
        for (int i = _before.Count - 1; i >= known; i--)
            _slots[_before[i].Key] = _before[i].Value;
        _before.RemoveRange(known, _before.Count - known);
    }

    /// <summary>Begins a capture.</summary>
    public void Open(int capture, int token) => Write(capture, new Slot(_attempt, new TokenRange(token, token), null));

    /// <summary>Ends a capture; a part that it holds and nothing else is kept with it.</summary>
    public void Close(int capture, int token, Part? taken)
    {
        TokenRange range = _slots[capture].Range with { End = token };
        Write(capture, new Slot(_attempt, range, taken?.Range == range ? taken.Value : null));
    }

    /// <summary>The captures of the attempt.</summary>
    public Capture?[] ToArray(int count)
    {
        if (count == 0)
            return [];
        Capture?[] captures = new Capture?[count];
        for (int i = 0; i < count; i++)
        {
            if (_slots[i].Attempt == _attempt)
                captures[i] = new Capture(_slots[i].Range, _slots[i].Made);
        }
        return captures;
    }

    private void Write(int capture, Slot slot)
    {
        if (_open > 0)
            _before.Add(new KeyValuePair<int, Slot>(capture, _slots[capture]));
        _slots[capture] = slot;
    }

    private readonly record struct Slot(int Attempt, TokenRange Range, object? Made);
}
