using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>The names of an article that are written alike, and the longer names that a word begins or ends.</summary>
internal sealed class RepeatedNames
{
    private readonly Dictionary<uint, int> _lastOfForm = Spare.Take<Dictionary<uint, int>>();

    // For each name, the one before it that is written alike.
    private readonly int?[] _before;
    private readonly uint[] _forms;

    // The kinds of the names of several words that begin or end with a word, a bit each.
    private readonly Dictionary<uint, uint> _kindsByFirst = Spare.Take<Dictionary<uint, uint>>();
    private readonly Dictionary<uint, uint> _kindsByLast = Spare.Take<Dictionary<uint, uint>>();

    /// <summary>Reads the names of an article.</summary>
    public RepeatedNames(TaggedArticle tagged, NameScores names)
    {
        _before = Spare.Take<int?>(names.Count);
        _forms = Spare.Take<uint>(names.Count);
        for (int n = 0; n < names.Count; n++)
        {
            TokenRange tokens = names[n].Tokens;
            uint form = _forms[n] = tagged.FormOf(tokens);
            if (_lastOfForm.TryGetValue(form, out int before))
                _before[n] = before;
            _lastOfForm[form] = n;
            if (tokens.Length == 1 || names[n].Kind == NameLabel.Kinds)
                continue;
            AddKind(_kindsByFirst, tagged.FormOf(tokens.Start).Cased, names[n].Kind);
            AddKind(_kindsByLast, tagged.FormOf(tokens.Last).Cased, names[n].Kind);
        }
    }

    /// <summary>The last name that is written as one is, which may be itself.</summary>
    public int? LastLike(int name) => _lastOfForm[_forms[name]];

    /// <summary>The name before one that is written alike; <see langword="null"/> for the first.</summary>
    public int? LikeBefore(int name) => _before[name];

    /// <summary>The kinds, a bit each, of the longer names that begin with a word.</summary>
    public uint? KindsOfLongerByFirst(uint word) => _kindsByFirst.TryGetValue(word, out uint kinds) ? kinds : null;

    /// <summary>The kinds, a bit each, of the longer names that end with a word.</summary>
    public uint? KindsOfLongerByLast(uint word) => _kindsByLast.TryGetValue(word, out uint kinds) ? kinds : null;

    /// <summary>Hands back what was kept of the article; nothing is asked any more.</summary>
    public void Release()
    {
        Spare.Keep(_lastOfForm);
        Spare.Keep(_before);
        Spare.Keep(_forms);
        Spare.Keep(_kindsByFirst);
        Spare.Keep(_kindsByLast);
    }

    private static void AddKind(Dictionary<uint, uint> table, uint word, int kind) =>
        table[word] = (table.TryGetValue(word, out uint kinds) ? kinds : 0) | (1u << kind);
}
