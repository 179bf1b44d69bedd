namespace TypedCorpus.Extraction.Patterns;

/// <summary>What the characters of a token are: <c>:digits</c>, <c>:capital</c>.</summary>
internal sealed class CharacterClass
{
    // Made once: what initialises a static field makes a delegate at each call.
    private static readonly Func<char, bool> s_isLetter = char.IsLetter;
    private static readonly Func<char, bool> s_isDigit = static c => c is >= '0' and <= '9';
    private static readonly Func<char, bool> s_isUpper = char.IsUpper;

    private static readonly CharacterClass[] s_all =
    [
        new("any", static _ => true),
        new("word", static c => char.IsLetter(c[0])),
        new("letters", static c => All(c, s_isLetter)),
        new("digits", static c => All(c, s_isDigit)),
        new("capital", static c => char.IsUpper(c[0])),
        new("capitals", static c => All(c, s_isUpper)),
        new("lower", static c => char.IsLower(c[0])),
        new("quotation", static c => c[0] is '"' or '\'' or '\u2018' or '\u2019' or '\u201c' or '\u201d'),
        new("punctuation", static c => !char.IsLetterOrDigit(c[0])),
    ];

    private readonly Test _test;

    private CharacterClass(string name, Test test)
    {
        Name = name;
        _test = test;
    }

    private delegate bool Test(ReadOnlySpan<char> chars);

    /// <summary>What patterns call it.</summary>
    public string Name { get; }

    /// <summary>The names of all classes.</summary>
    public static IEnumerable<string> Names => s_all.Select(static c => c.Name);

    /// <summary>The class of a name, else <see langword="null"/>.</summary>
    public static CharacterClass? Find(string name) => Array.Find(s_all, c => c.Name == name);

    /// <summary>Whether the characters of a token are of this class.</summary>
    public bool Holds(ReadOnlySpan<char> chars) => chars.Length > 0 && _test(chars);

    private static bool All(ReadOnlySpan<char> chars, Func<char, bool> test)
    {
        foreach (char c in chars)
        {
            if (!test(c))
                return false;
        }
        return true;
    }
}
