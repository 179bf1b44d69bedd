namespace TypedCorpus.Extraction.Patterns;

/// <summary>What names in the patterns of a file mean: the words of the set, its classes, the file's own classes and abbreviations.</summary>
internal sealed class PatternScope(WordTable<VocabularyEntry> words, Dictionary<string, WordClass> classes, IWordClasses language, PartNames parts, TraitNames traits)
{
    private readonly Dictionary<string, WordClass> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PatternNode> _abbreviations = new(StringComparer.Ordinal);

    /// <summary>A word of the set's vocabulary.</summary>
    public VocabularyEntry Word(string word) => words.GetOrAdd(word, () => new VocabularyEntry(words.Count + 1));

    /// <summary>The number of the part that patterns call so.</summary>
    public int Part(string name) => parts.NumberOf(name);

    /// <summary>The bits of the traits that patterns call so.</summary>
    public ulong Traits(string names) => traits.BitsOf(names);

    /// <summary>A class of the file or of the language; <see langword="null"/> where neither has one.</summary>
    public WordClass? Class(string name)
    {
        if (_own.TryGetValue(name, out WordClass? known) || classes.TryGetValue(name, out known))
            return known;
        return language.Find(name) is { } members ? classes[name] = Create(name, members) : null;
    }

    /// <summary>Defines a class of the file's own. Returns whether the name was free.</summary>
    public bool TryDefine(string name, IEnumerable<string> members)
    {
        if (_own.ContainsKey(name) || language.Find(name) is not null)
            return false;
        _own[name] = Create(name, members);
        return true;
    }

    /// <summary>Defines an abbreviation. Returns whether the name was free.</summary>
    public bool TryDefine(string name, PatternNode node)
    {
        if (_abbreviations.ContainsKey(name))
            return false;
        _abbreviations[name] = node;
        return true;
    }

    /// <summary>What an abbreviation stands for; <see langword="null"/> where it is not defined.</summary>
    public PatternNode? Abbreviation(string name) => _abbreviations.TryGetValue(name, out PatternNode? node) ? node : null;

    private WordClass Create(string name, IEnumerable<string> members)
    {
        WordClass created = new(name);
        foreach (string member in members)
        {
            string[] parts = member.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length > 0)
                created.Add([.. parts.Select(Word)]);
        }
        return created;
    }
}
