namespace TypedCorpus.Extraction.Patterns;

/// <summary>What the characters of a token are: <c>:digits</c>, <c>:capital</c>.</summary>
internal sealed class CharacterClass
{
    private static readonly CharacterClass[] s_all =
    [
        new("any", TokenShapes.None),
        new("word", TokenShapes.Letter),
        new("letters", TokenShapes.Letter, char.IsLetter),
        new("digits", TokenShapes.Digit, static c => c is >= '0' and <= '9'),
        new("capital", TokenShapes.Capital),
        new("capitals", TokenShapes.Capital, char.IsUpper),
        new("lower", TokenShapes.Small),
        new("quotation", TokenShapes.Quotation),
        new("punctuation", TokenShapes.Punctuation),
    ];

    private readonly Func<char, bool>? _isEach;

    private CharacterClass(string name, TokenShapes beginning, Func<char, bool>? isEach = null) => (Name, Beginning, _isEach) = (name, beginning, isEach);

    /// <summary>What patterns call it.</summary>
    public string Name { get; }

    /// <summary>What a token of this class begins with; none where it may begin with anything.</summary>
    public TokenShapes Beginning { get; }

    /// <summary>The names of all classes.</summary>
    public static IEnumerable<string> Names => s_all.Select(static c => c.Name);

    /// <summary>The class of a name, else <see langword="null"/>.</summary>
    public static CharacterClass? Find(string name) => Array.Find(s_all, c => c.Name == name);

    /// <summary>Whether the characters of a token are of this class, given what it begins with.</summary>
    public bool Holds(ReadOnlySpan<char> chars, TokenShapes shape)
    {
        if (chars.Length == 0 || (Beginning != TokenShapes.None && (Beginning & shape) == 0))
            return false;
        if (_isEach is null)
            return true;
        foreach (char c in chars)
        {
            if (!_isEach(c))
                return false;
        }
        return true;
    }
}
