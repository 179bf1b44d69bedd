namespace TypedCorpus.Extraction.Patterns;

/// <summary>A class of words, with its phrases of several words.</summary>
internal sealed class WordClass(string name)
{
    private readonly Dictionary<VocabularyEntry, List<VocabularyEntry[]>> _phrases = [];
    private readonly HashSet<VocabularyEntry> _words = [];
    private readonly WordBits _bits = new();

    /// <summary>What patterns call it.</summary>
    public string Name { get; } = name;

    /// <summary>The words by themselves.</summary>
    public IReadOnlyCollection<VocabularyEntry> Words => _words;

    /// <summary>Its phrases of several words.</summary>
    public IEnumerable<VocabularyEntry[]> Phrases => _phrases.Values.SelectMany(static p => p);

    /// <summary>What its words and phrases begin with.</summary>
    public IEnumerable<VocabularyEntry> Beginnings => _words.Concat(_phrases.Keys);

    /// <summary>Whether it has a phrase of several words.</summary>
    public bool HasPhrases => _phrases.Count > 0;

    /// <summary>Whether the word of a number is one of its words by themselves.</summary>
    public bool Has(int word) => _bits.Has(word);

    /// <summary>Its phrases of several words that begin with a word, the longest first.</summary>
    public IReadOnlyList<VocabularyEntry[]> PhrasesFrom(VocabularyEntry first) =>
        _phrases.TryGetValue(first, out List<VocabularyEntry[]>? phrases) ? phrases : [];

    /// <summary>Adds a word or phrase.</summary>
    public void Add(VocabularyEntry[] words)
    {
        if (words.Length == 1)
        {
            _words.Add(words[0]);
            _bits.Add(words);
            return;
        }
        if (!_phrases.TryGetValue(words[0], out List<VocabularyEntry[]>? phrases))
            _phrases[words[0]] = phrases = [];
        int at = phrases.FindIndex(p => p.Length < words.Length);
        phrases.Insert(at < 0 ? phrases.Count : at, words);
    }
}
