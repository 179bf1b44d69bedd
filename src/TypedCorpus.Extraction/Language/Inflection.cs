namespace TypedCorpus.Extraction.Languages;

/// <summary>Forms the inflections of verbs and the plurals of nouns, by the endings of a table. Without one, a word has the forms that are listed with it.</summary>
internal sealed class Inflection
{
    // Shorter words do not have the ending as such: bus, fly.
    private const int ShortestPlural = 4;
    private const int ShortestAdverb = 5;

    // Shorter names with the ending of a people are none: Paris.
    private const int ShortestPeople = 6;

    private readonly bool _isRegular;
    private readonly WordSet _vowels;
    private readonly string[] _sibilants;
    private readonly string[] _thirdPerson;
    private readonly string[] _past;
    private readonly string _gerund = "";
    private readonly string _adverb = "";
    private readonly string[] _singularEndings;
    private readonly string[] _peopleEndings;
    private readonly WordSet _undoubled;
    private readonly WordSet _keepingE;
    private readonly WordSet _doubling;
    private readonly WordSet _alsoDoubled;

    public Inflection(WordRoles roles)
    {
        _isRegular = !roles.IsEmpty;
        _vowels = roles["vowels"];
        _sibilants = [.. roles["sibilants"]];
        _thirdPerson = [.. roles["third-person"]];
        _past = [.. roles["past"]];
        _gerund = roles["gerund"].FirstOrDefault() ?? "";
        _adverb = roles["adverb"].FirstOrDefault() ?? "";
        _singularEndings = [.. roles["singular-endings"]];
        _peopleEndings = [.. roles["people-endings"]];
        _undoubled = roles["undoubled"];
        _keepingE = roles["e-before-gerund"];
        _doubling = roles["doubling"];
        _alsoDoubled = roles["also-doubled"];
    }

    /// <summary>The base form, the third person, the past, the past participle and the gerund of a verb, each once.</summary>
    /// <param name="verb">The base form.</param>
    /// <param name="past">The past where it is irregular, else <see langword="null"/>.</param>
    /// <param name="participle">The past participle where it is irregular, else <see langword="null"/>.</param>
    public IEnumerable<string> FormsOf(string verb, string? past, string? participle)
    {
        string? regularPast = past ?? Past(verb);
        string?[] forms = [verb, PluralOf(verb), regularPast, participle ?? regularPast, Gerund(verb), .. SecondSpellings(verb)];
        return forms.OfType<string>().Distinct(StringComparer.Ordinal);
    }

    /// <summary>The same of a row of a table: the base form, the irregular past and participle, or <c>-</c> for each that is regular.</summary>
    public IEnumerable<string> FormsOf(string[] row) => FormsOf(row[0], row[1] == "-" ? null : row[1], row[2] == "-" ? null : row[2]);

    /// <summary>The third person of a verb or the plural of a noun: says, wishes, denies, goes; <see langword="null"/> where the language makes none.</summary>
    public string? PluralOf(string word)
    {
        if (!_isRegular)
            return null;
        if (EndsInConsonantAndY(word))
            return word.Substring(0, word.Length - 1) + _thirdPerson[2];
        return word + _thirdPerson[Array.Exists(_sibilants, ending => Ends(word, ending)) ? 1 : 0];
    }

    /// <summary>Whether a word looks like a past: <c>noted</c>.</summary>
    public bool EndsAsPast(string word) => _isRegular && Ends(word, _past[0]);

    /// <summary>Whether a word looks like a gerund: <c>noting</c>.</summary>
    public bool EndsAsGerund(string word) => _isRegular && Ends(word, _gerund);

    /// <summary>Whether a word looks like a plural, or like a verb in the third person: <c>notes</c>.</summary>
    public bool EndsAsPlural(string word) => _isRegular && Ends(word, _thirdPerson[0]);

    /// <summary>Whether a word looks like an adverb that is made of an adjective: <c>illegally</c>.</summary>
    public bool EndsAsAdverb(string word) => _isRegular && word.Length >= ShortestAdverb && Ends(word, _adverb);

    /// <summary>Whether a word looks like a plural and not like a singular that ends so: <c>notes</c>, but not <c>bus</c>, <c>class</c>, <c>Paris</c>.</summary>
    public bool IsPluralForm(string word, bool isCapital)
    {
        if (word.Length < ShortestPlural || !EndsAsPlural(word) || EndsInAny(word, _singularEndings))
            return false;
        return !EndsInAny(word, _peopleEndings) || (isCapital && word.Length >= ShortestPeople);
    }

    /// <summary>Noted, denied, quipped.</summary>
    private string? Past(string verb)
    {
        if (!_isRegular)
            return null;
        if (verb[verb.Length - 1] == 'e')
            return verb + _past[1];
        return EndsInConsonantAndY(verb) ? verb.Substring(0, verb.Length - 1) + _past[2] : Doubled(verb) + _past[0];
    }

    /// <summary>Noting, seeing, begging.</summary>
    private string? Gerund(string verb)
    {
        if (!_isRegular)
            return null;
        bool dropsE = verb.Length > 2 && verb[verb.Length - 1] == 'e' && !Has(_keepingE, verb[verb.Length - 2]);
        return (dropsE ? verb.Substring(0, verb.Length - 1) : Doubled(verb)) + _gerund;
    }

    // One consonant after one short stressed vowel is doubled. Longer verbs are stressed at the end by their history, so that those few are listed.
    private string Doubled(string verb)
    {
        int last = verb.Length - 1;
        bool endsInOneConsonant = verb.Length > 2 && !IsVowel(verb[last]) && IsVowel(verb[last - 1]);
        bool isClosed = endsInOneConsonant && !Has(_undoubled, verb[last]) && !IsVowel(verb[last - 2]);
        // Quip has one vowel: the u belongs to the q.
        bool isClosedAfterQu = endsInOneConsonant && verb.Length > 3 && verb[last - 2] == 'u' && verb[last - 3] == 'q';
        return isClosedAfterQu || (isClosed && (CountSyllables(verb) == 1 || _doubling.Contains(verb))) ? verb + verb[last] : verb;
    }

    /// <summary>Labelled and labelling, beside labeled and labeling.</summary>
    private IEnumerable<string> SecondSpellings(string verb)
    {
        int last = verb.Length - 1;
        bool hasTwo = last > 2 && Has(_alsoDoubled, verb[last]) && IsVowel(verb[last - 1]) && !IsVowel(verb[last - 2]) && Doubled(verb) == verb;
        return hasTwo ? [verb + verb[last] + _past[0], verb + verb[last] + _gerund] : [];
    }

    private int CountSyllables(string word)
    {
        int count = 0;
        for (int i = 0; i < word.Length; i++)
            count += IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1])) ? 1 : 0;
        return count;
    }

    private bool EndsInConsonantAndY(string word) => word.Length > 1 && word[word.Length - 1] == 'y' && !IsVowel(word[word.Length - 2]);

    private bool IsVowel(char letter) => Has(_vowels, letter);

    private static bool Has(WordSet letters, char letter)
    {
        foreach (string candidate in letters)
        {
            if (candidate[0] == letter)
                return true;
        }
        return false;
    }

    private static bool EndsInAny(string word, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (Ends(word, ending))
                return true;
        }
        return false;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
