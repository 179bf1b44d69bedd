namespace TypedCorpus.Extraction.Patterns;

/// <summary>The rules that can begin at a token, by what is asked of their first token. What begins with a word is found at the word: <see cref="VocabularyEntry.Rules"/>.</summary>
internal sealed class RuleIndex
{
    private readonly List<int>[] _byTag = [.. Enumerable.Range(0, 64).Select(static _ => new List<int>())];

    /// <summary>The rules that can begin at any token.</summary>
    public List<int> AtAnything { get; } = [];

    /// <summary>The rules that can begin at a number.</summary>
    public List<int> AtNumber { get; } = [];

    /// <summary>The rules that can begin at digits.</summary>
    public List<int> AtDigits { get; } = [];

    /// <summary>The rules that can begin at a word with a capital.</summary>
    public List<int> AtCapital { get; } = [];

    /// <summary>Whether some rule begins by asking for a part of speech.</summary>
    public bool LooksAtTags { get; private set; }

    /// <summary>The rules that can begin at a part of speech.</summary>
    public List<int> AtTag(PosTag tag) => _byTag[(int)tag];

    /// <summary>Adds a rule that begins with a token of some parts of speech.</summary>
    public void Add(TokenTest.Tag tags, int rule)
    {
        LooksAtTags = true;
        for (int i = 0; i < _byTag.Length; i++)
        {
            if (tags.Has((PosTag)i))
                Add(_byTag[i], rule);
        }
    }

    /// <summary>Adds a rule to a list; rules come in the order of the files.</summary>
    public static void Add(List<int> rules, int rule)
    {
        if (rules.Count == 0 || rules[rules.Count - 1] != rule)
            rules.Add(rule);
    }
}
