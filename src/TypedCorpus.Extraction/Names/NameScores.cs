namespace TypedCorpus.Extraction.Names;

/// <summary>The names of a reading and the runs of capitals in none, and how the tokens of each score as a name of each kind and as none.</summary>
internal sealed class NameScores
{
    /// <summary>The score of what cannot be.</summary>
    public const int Never = -100_000;

    // The kinds of name, and none.
    private const int Uses = NameLabel.Kinds + 1;

    private readonly List<LabelledName> _names = Spare.Take<List<LabelledName>>();
    private readonly int[] _scores;

    public NameScores(NameReading reading)
    {
        NameCandidates.Collect(reading, _names);
        _scores = Spare.Take<int>(_names.Count * Uses);
        int segment = 0;
        for (int n = 0; n < _names.Count; n++)
        {
            while (reading.Segments[segment].End <= _names[n].Tokens.Start)
                segment++;
            int first = _names[n].Tokens.Start - reading.Segments[segment].Start;
            AddUp(reading.ScoresOf(segment).Slice(first * NameLabel.Count, _names[n].Tokens.Length * NameLabel.Count), _scores.AsSpan(n * Uses, Uses));
        }
    }

    /// <summary>How many names there are.</summary>
    public int Count => _names.Count;

    /// <summary>A name, by its place.</summary>
    public LabelledName this[int name] => _names[name];

    /// <summary>The score of a name as one of a kind; as none for <see cref="NameLabel.Kinds"/>.</summary>
    public int ScoreOf(int name, int kind) => _scores[(name * Uses) + kind];

    /// <summary>Hands back the scores, which are not used any more.</summary>
    public void Release()
    {
        Spare.Keep(_names);
        Spare.Keep(_scores);
    }

    /// <summary>Writes the scores of a name as those of labels: of names of one token, and of none. No other label can be.</summary>
    public void WriteUnits(int name, Span<int> labels)
    {
        int own = ScoreOf(name, _names[name].Kind);
        labels.Fill(Never);
        for (int kind = 0; kind < NameLabel.Kinds; kind++)
            labels[NameLabel.Unit(kind)] = ScoreOf(name, kind) - own;
        labels[NameLabel.Outside] = ScoreOf(name, NameLabel.Kinds) - own;
    }

    /// <summary>The kind with the highest of such scores; <see cref="NameLabel.Kinds"/> for none.</summary>
    public static int BestOf(ReadOnlySpan<int> labels)
    {
        int best = NameLabel.Kinds;
        int top = labels[NameLabel.Outside];
        for (int kind = 0; kind < NameLabel.Kinds; kind++)
        {
            if (labels[NameLabel.Unit(kind)] > top)
                (best, top) = (kind, labels[NameLabel.Unit(kind)]);
        }
        return best;
    }

    private static void AddUp(ReadOnlySpan<int> tokens, Span<int> sums)
    {
        int length = tokens.Length / NameLabel.Count;
        for (int i = 0; i < length; i++)
        {
            ReadOnlySpan<int> token = tokens.Slice(i * NameLabel.Count, NameLabel.Count);
            for (int kind = 0; kind < NameLabel.Kinds; kind++)
                sums[kind] += token[NameLabel.At(kind, i, length)];
            sums[NameLabel.Kinds] += token[NameLabel.Outside];
        }
    }
}
