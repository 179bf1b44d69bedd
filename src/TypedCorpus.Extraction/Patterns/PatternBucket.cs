namespace TypedCorpus.Extraction.Patterns;

/// <summary>The patterns that can begin at a token of one sort, by the parts that their rules make.</summary>
internal sealed class PatternBucket
{
    private int?[] _parts = [];
    private int[][] _patterns = [];
    private ulong _made;

    /// <summary>Whether some rule makes a part, or, for <see langword="null"/>, something by itself.</summary>
    public bool Makes(int? part) => (_made & BitOf(part)) != 0;

    /// <summary>The patterns of the rules that make a part, or something by themselves, in the order of the files.</summary>
    public int[] Of(int? part)
    {
        for (int i = 0; Makes(part) && i < _parts.Length; i++)
        {
            if (_parts[i] == part)
                return _patterns[i];
        }
        return [];
    }

    /// <summary>Adds a pattern; patterns come in the order of the files.</summary>
    public void Add(int pattern, int? part)
    {
        int place = Array.IndexOf(_parts, part);
        if (place < 0)
        {
            (_parts, _patterns, _made) = ([.. _parts, part], [.. _patterns, [pattern]], _made | BitOf(part));
            return;
        }
        int[] known = _patterns[place];
        if (known[known.Length - 1] != pattern)
            _patterns[place] = [.. known, pattern];
    }

    private static ulong BitOf(int? part) => part is { } number ? 2UL << number : 1;
}
