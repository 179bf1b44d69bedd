namespace TypedCorpus.Extraction.Languages;

/// <summary>Common nouns that mean a person.</summary>
internal sealed class PersonNouns
{
    // What is longer is no word.
    private const int LongestNoun = 64;

    private readonly Lexicon _lexicon;
    private readonly PersonTitles _titles;
    private readonly WordSet _feminine;
    private readonly WordSet _masculine;
    private readonly WordSet _feminineEndings;

    public PersonNouns(WordRoles roles, Lexicon lexicon, PersonTitles titles)
    {
        _lexicon = lexicon;
        _titles = titles;
        _feminine = roles["feminine"];
        _masculine = roles["masculine"];
        _feminineEndings = roles["feminine-endings"];
    }

    /// <summary>Whether the noun means a person first of all.</summary>
    public bool IsPerson(ReadOnlySpan<char> noun) =>
        (_lexicon.ClassesOf(noun) & WordClasses.PersonNoun) != 0 || GenderOf(noun) != Gender.Unknown;

    /// <summary>The gender that the noun tells: <c>spokeswoman</c>, <c>father</c>.</summary>
    public Gender GenderOf(ReadOnlySpan<char> noun)
    {
        if (noun.Length > LongestNoun)
            return Gender.Unknown;
        Span<char> buffer = stackalloc char[noun.Length];
        noun.ToLowerInvariant(buffer);
        ReadOnlySpan<char> word = buffer;
        if (_feminine.Contains(word) || EndsFeminine(word))
            return Gender.Feminine;
        if (_titles.TryGetGender(word, out Gender gender) && gender != Gender.Unknown)
            return gender;
        return _masculine.Contains(word) ? Gender.Masculine : Gender.Unknown;
    }

    private bool EndsFeminine(ReadOnlySpan<char> word)
    {
        foreach (string ending in _feminineEndings)
        {
            if (word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
