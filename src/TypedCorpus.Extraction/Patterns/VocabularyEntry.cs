namespace TypedCorpus.Extraction.Patterns;

/// <summary>A word that some rule of a set names, or that belongs to a class which one names.</summary>
internal sealed class VocabularyEntry
{
    private WordClass[] _classes = [];

    /// <summary>The patterns that can begin at this word.</summary>
    public PatternBucket Patterns { get; } = new();

    /// <summary>Whether the word, by itself, belongs to a class.</summary>
    public bool IsIn(WordClass wordClass) => Array.IndexOf(_classes, wordClass) >= 0;

    /// <summary>Adds the word to a class.</summary>
    public void Add(WordClass wordClass)
    {
        if (!IsIn(wordClass))
            _classes = [.. _classes, wordClass];
    }
}

/// <summary>A class of words, with its phrases of several words.</summary>
internal sealed class WordClass(string name)
{
    private readonly Dictionary<VocabularyEntry, List<VocabularyEntry[]>> _phrases = [];

    /// <summary>What patterns call it.</summary>
    public string Name { get; } = name;

    /// <summary>The words by themselves.</summary>
    public HashSet<VocabularyEntry> Words { get; } = [];

    /// <summary>What its phrases of several words begin with.</summary>
    public IEnumerable<VocabularyEntry> PhraseStarts => _phrases.Keys;

    /// <summary>Whether it has a phrase of several words.</summary>
    public bool HasPhrases => _phrases.Count > 0;

    /// <summary>Its phrases of several words that begin with a word, the longest first.</summary>
    public IReadOnlyList<VocabularyEntry[]> PhrasesFrom(VocabularyEntry first) =>
        _phrases.TryGetValue(first, out List<VocabularyEntry[]>? phrases) ? phrases : [];

    /// <summary>Adds a word or phrase.</summary>
    public void Add(VocabularyEntry[] words)
    {
        if (words.Length == 1)
        {
            Words.Add(words[0]);
            words[0].Add(this);
            return;
        }
        if (!_phrases.TryGetValue(words[0], out List<VocabularyEntry[]>? phrases))
            _phrases[words[0]] = phrases = [];
        int at = phrases.FindIndex(p => p.Length < words.Length);
        phrases.Insert(at < 0 ? phrases.Count : at, words);
    }
}
