using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Coreference;

/// <summary>Forms that the tagger took for places or organizations, though the article has a person of that name: <c>Cruz</c> beside <c>Ted Cruz</c>.</summary>
internal sealed class MistypedForms(Lexicon lexicon)
{
    private const WordClasses CommonWord = WordClasses.Noun | WordClasses.Verb | WordClasses.Adjective | WordClasses.Adverb | WordClasses.PlaceNoun;
    private const NameClasses Known = NameClasses.Region | NameClasses.Country | NameClasses.Place | NameClasses.Group;

    /// <summary>Whether a form of one word may be a surname, unless the gazetteers know it for what it was taken for.</summary>
    public bool MayBeSurname(NameForm form) => form.Words.Length == 1 && form.Kind is EntityKind.Place or EntityKind.Organization
        && form.GazetteerId is null && form.Key[0] != '^' && (ClassesOf(form.Key) & Known) == 0;

    /// <summary>Whether a word is a common one and no surname: nobody is called Ferguson Effect.</summary>
    public bool IsWord(string word)
    {
        WordClasses classes = lexicon.ClassesOf(word.AsSpan());
        return (classes & CommonWord) != 0 && (classes & WordClasses.Surname) == 0;
    }

    /// <summary>Whether no list of names has a form of one word, and it is no common word.</summary>
    public bool IsUnlisted(NameForm form) => ClassesOf(form.Key) == NameClasses.None && (lexicon.ClassesOf(form.Key.AsSpan()) & CommonWord) == 0;

    /// <summary>
    /// Whether a form may be short for a company, though it was taken for a place that the gazetteers do not know, or, where it has one word,
    /// for such a person.
    /// </summary>
    public bool MayBeOrganization(NameForm form)
    {
        bool isOneWord = form.Words.Length == 1;
        bool mayBeMistyped = form.Kind == EntityKind.Place || (isOneWord && form.Kind == EntityKind.Person);
        bool endsAsPlace = !isOneWord && IsPlaceNoun(form.LastWord);
        return mayBeMistyped && !endsAsPlace && form.GazetteerId is null && !Array.Exists(form.Words, IsOfPlace);
    }

    /// <summary>Whether a form of two words is a person's full name, as its second word is what the article calls a person.</summary>
    public bool IsFullName(NameForm form, HashSet<string> persons)
    {
        if (form.Words.Length != 2 || form.Kind is not (EntityKind.Place or EntityKind.Organization) || form.GazetteerId is not null || !persons.Contains(form.LastWord))
            return false;
        WordClasses first = lexicon.ClassesOf(form.Words[0].AsSpan());
        return (first & CommonWord) == 0 && ClassesOf(form.Words[0]) == NameClasses.None;
    }

    /// <summary>Whether gazetteers have a word for a country, a region or a well-known place: no team ends so.</summary>
    public bool IsOfPlace(string word) => (ClassesOf(word) & Known) != 0;

    /// <summary>The same of several words together: Los Angeles.</summary>
    public bool ArePlace(ReadOnlySpan<string> words)
    {
        uint key = FeatureHash.Seed;
        foreach (string word in words)
            key = Lexicon.Extend(key, TokenForm.Of(word.AsSpan()).Word);
        return (lexicon.FindName(key) & Known) != 0;
    }

    private bool IsPlaceNoun(string word) => (lexicon.ClassesOf(word.AsSpan()) & WordClasses.PlaceNoun) != 0;

    private NameClasses ClassesOf(string word) => lexicon.FindName(Lexicon.Extend(FeatureHash.Seed, TokenForm.Of(word.AsSpan()).Word));
}
