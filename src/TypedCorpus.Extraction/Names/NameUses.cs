
namespace TypedCorpus.Extraction.Names;

/// <summary>What the first reading has made of the words and names of an article, counted over all of it.</summary>
internal sealed class NameUses
{
    private const int MostInitials = 8;

    private readonly NameReading _reading;
    private readonly CountTable _labels = new(NameLabel.Count);
    private readonly CountTable _kinds = new(NameLabel.Kinds);
    private readonly Dictionary<uint, (int Joined, int Split)> _pairs = Spare.Take<Dictionary<uint, (int Joined, int Split)>>();
    private readonly Dictionary<uint, int> _initials = Spare.Take<Dictionary<uint, int>>();
    private readonly List<LabelledName> _names = Spare.Take<List<LabelledName>>();

    // The number of each token's name among the names, from 1 on.
    private readonly int[] _nameAt;

    public NameUses(NameReading reading)
    {
        _reading = reading;
        _nameAt = Spare.Take<int>(reading.Tagged.Article.Tokens.Length);
        FindNames();
        CountWords();
    }

    /// <summary>The name that a token is part of.</summary>
    public LabelledName? NameAt(int token) => _nameAt[token] == 0 ? null : _names[_nameAt[token] - 1];

    /// <summary>Whether two tokens are part of one name.</summary>
    public bool AreOneName(int token, int other) => _nameAt[token] != 0 && _nameAt[token] == _nameAt[other];

    /// <summary>How often a word (<see cref="TokenForm.Cased"/>) has each label.</summary>
    public ReadOnlySpan<ushort> LabelsOf(uint word) => _labels[word];

    /// <summary>How often a name as written is of each kind.</summary>
    public ReadOnlySpan<ushort> KindsOf(TokenRange name) => _kinds[_reading.Tagged.FormOf(name)];

    /// <summary>The kind of the last name whose initials are a word: FDA of the Food and Drug Administration.</summary>
    public int? KindOfInitials(uint word) => _initials.TryGetValue(word, out int kind) ? kind : null;

    /// <summary>How often the words at a token and after it belong to one name, and how often they do not.</summary>
    public (int Joined, int Split)? PairOf(int left) => _pairs.TryGetValue(FormOfPair(left), out (int Joined, int Split) counts) ? counts : null;

    /// <summary>Hands back what was kept of the article; nothing is asked any more.</summary>
    public void Release()
    {
        _labels.Release();
        _kinds.Release();
        Spare.Keep(_pairs);
        Spare.Keep(_initials);
        Spare.Keep(_names);
        Spare.Keep(_nameAt);
    }

    private void FindNames()
    {
        foreach (LabelledName name in _reading.Names())
        {
            _names.Add(name);
            _nameAt.AsSpan(name.Tokens.Start, name.Tokens.Length).Fill(_names.Count);
            _kinds.Add(_reading.Tagged.FormOf(name.Tokens), name.Kind);
            AddInitials(name);
        }
    }

    private void AddInitials(LabelledName name)
    {
        if (name.Tokens.Length < 2)
            return;
        Span<char> initials = stackalloc char[MostInitials];
        int count = 0;
        for (int i = name.Tokens.Start; i < name.Tokens.End && count < initials.Length; i++)
        {
            char initial = _reading.Tagged.Article[i][0];
            if (char.IsUpper(initial))
                initials[count++] = initial;
        }
        if (count >= 2)
            _initials[TokenForm.Of(initials.Slice(0, count)).Cased] = name.Kind;
    }

    private void CountWords()
    {
        foreach (TokenRange segment in _reading.Segments)
        {
            for (int i = segment.Start; i < segment.End; i++)
            {
                _labels.Add(_reading.Tagged.FormOf(i).Cased, _reading.Labels[i]);
                if (i == segment.Last)
                    continue;
                uint pair = FormOfPair(i);
                _pairs.TryGetValue(pair, out (int Joined, int Split) counts);
                _pairs[pair] = AreOneName(i, i + 1) ? (counts.Joined + 1, counts.Split) : (counts.Joined, counts.Split + 1);
            }
        }
    }

    private uint FormOfPair(int left) => FeatureHash.Key(1, _reading.Tagged.FormOf(left).Cased, _reading.Tagged.FormOf(left + 1).Cased);
}
