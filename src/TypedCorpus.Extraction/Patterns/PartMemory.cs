namespace TypedCorpus.Extraction.Patterns;

/// <summary>The parts that have been made in a run of tokens, and where none could be: each is made once. Few are asked for, so that it stays small.</summary>
internal sealed class PartMemory
{
    private const uint Factor = 0x9E3779B1;
    private const int Bits = 32;
    private const int FirstBits = 6;

    private Slot[] _slots = new Slot[1 << FirstBits];
    private int _shift = Bits - FirstBits;
    private int _run = 1;
    private int _count;

    /// <summary>Forgets all parts.</summary>
    public void Forget() => (_run, _count) = (_run + 1, 0);

    /// <summary>Whether it is known what part of a number begins at a token, and which; that there is none is known too.</summary>
    public bool TryFind(int part, int token, out Part? value)
    {
        ref Slot slot = ref _slots[PlaceOf(part, token)];
        value = slot.Value;
        return slot.Run == _run;
    }

    /// <summary>Remembers the part of a number at a token, or that there is none.</summary>
    public void Add(int part, int token, Part? value)
    {
        if (++_count * 2 > _slots.Length)
            Renew(token);
        _slots[PlaceOf(part, token)] = new Slot(_run, part, token, value);
    }

    private int PlaceOf(int part, int token)
    {
        int place = (int)(unchecked(((uint)(token << FirstBits) + (uint)part) * Factor) >> _shift);
        while (_slots[place].Run == _run && (_slots[place].Part != part || _slots[place].Token != token))
            place = (place + 1) & (_slots.Length - 1);
        return place;
    }

    /// <summary>Makes room: what lies further back than a match is long is not asked for again.</summary>
    private void Renew(int token)
    {
        Slot[] kept = [.. _slots.Where(slot => slot.Run == _run && slot.Token > token - PatternRun.LongestMatch)];
        if (kept.Length * 4 > _slots.Length)
            _shift--;
        _slots = new Slot[1 << (Bits - _shift)];
        foreach (Slot slot in kept)
            _slots[PlaceOf(slot.Part, slot.Token)] = slot;
        _count = kept.Length + 1;
    }

    private readonly record struct Slot(int Run, int Part, int Token, Part? Value);
}
