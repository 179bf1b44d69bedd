using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Names;

/// <summary>The names of an article that are written alike, and the longer names that a word begins or ends.</summary>
internal sealed class RepeatedNames
{
    private readonly Dictionary<uint, int> _lastOfForm = [];

    // For each name, the one before it that is written alike.
    private readonly int?[] _before;
    private readonly uint[] _forms;

    // The kinds of the names of several words that begin or end with a word, a bit each.
    private readonly Dictionary<uint, uint> _kindsByFirst = [];
    private readonly Dictionary<uint, uint> _kindsByLast = [];

    /// <summary>Reads the names of an article.</summary>
    public RepeatedNames(TaggedArticle tagged, NameScores names)
    {
        _before = new int?[names.Count];
        _forms = new uint[names.Count];
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

    /// <summary>The other names that are written as one is, from the last to the first.</summary>
    public IEnumerable<int> OthersLike(int name)
    {
        for (int? other = _lastOfForm[_forms[name]]; other is { } found; other = _before[found])
        {
            if (found != name)
                yield return found;
        }
    }

    /// <summary>The kinds, a bit each, of the longer names that begin with a word.</summary>
    public uint? KindsOfLongerByFirst(uint word) => _kindsByFirst.TryGetValue(word, out uint kinds) ? kinds : null;

    /// <summary>The kinds, a bit each, of the longer names that end with a word.</summary>
    public uint? KindsOfLongerByLast(uint word) => _kindsByLast.TryGetValue(word, out uint kinds) ? kinds : null;

    private static void AddKind(Dictionary<uint, uint> table, uint word, int kind) =>
        table[word] = (table.TryGetValue(word, out uint kinds) ? kinds : 0) | (1u << kind);
}
