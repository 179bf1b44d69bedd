namespace TypedCorpus.Extraction.Patterns;

/// <summary>The names by which patterns ask for traits of the elements that a stage shows them: <c>[noun named]</c>. The stage says which bit each trait is.</summary>
internal sealed class TraitNames
{
    private readonly Dictionary<string, ulong> _bits = new(StringComparer.Ordinal);

    /// <summary>Adds the members of an enumeration, but that for none; <c>NounPhrase</c> is asked for as <c>noun-phrase</c>.</summary>
    public void Add<T>(Func<T, ulong> bitOf)
        where T : struct, Enum
    {
        foreach (T member in EnumMembers.Of<T>())
        {
            if (bitOf(member) is var bit and not 0)
                _bits.Add(EnumRows.RowOf(member.ToString()), bit);
        }
    }

    /// <summary>The bits of traits, whose names are separated by spaces.</summary>
    /// <exception cref="FormatException">A name is not known, or there is none.</exception>
    public ulong BitsOf(string names)
    {
        ulong bits = 0;
        foreach (string name in names.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            bits |= _bits.TryGetValue(name, out ulong bit) ? bit : throw new FormatException($"there is no trait '[{name}]', only {string.Join(", ", _bits.Keys)}");
        return bits != 0 ? bits : throw new FormatException("'[]' asks for nothing");
    }
}
