namespace TypedCorpus.Extraction.Figures;

/// <summary>What the lexicon of figures knows of a word.</summary>
internal sealed class NumberWord(WordRoles roles, decimal value)
{
    private const int Bits = 64;

    private readonly ulong[] _lists = new ulong[(RuleListCount / Bits) + 1];

    /// <summary>What it can be; nothing for a word that is only in lists.</summary>
    public WordRoles Roles { get; private set; } = roles;

    /// <summary>The value of a number word, the number of a month (1 to 12) or weekday (1 to 7, Monday first) or season (0 to 3).</summary>
    public decimal Value { get; private set; } = value;

    private static int RuleListCount { get; } = Enum.GetValues(typeof(WordList)).Length;

    /// <summary>Whether the word has one of <paramref name="roles"/>.</summary>
    public bool Is(WordRoles roles) => (Roles & roles) != 0;

    /// <summary>Whether the word is in a list.</summary>
    public bool Is(WordList list) => ((_lists[(int)list / Bits] >> ((int)list % Bits)) & 1) != 0;

    /// <summary>Adds what another line of the table says. The first value counts.</summary>
    public void Add(WordRoles roles, decimal value)
    {
        if (Roles == WordRoles.None)
            Value = value;
        Roles |= roles;
    }

    /// <summary>Puts the word on a list.</summary>
    public void Add(WordList list) => _lists[(int)list / Bits] |= 1UL << ((int)list % Bits);
}
