namespace TypedCorpus.Extraction.Languages;

/// <summary>The words that coreference and linking ask for.</summary>
internal sealed class CoreferenceWords
{
    public CoreferenceWords(Language language)
    {
        WordRoles words = language.Roles("coreference/words.tsv");
        PostNominals = new WordSet(language.Words("coreference/post-nominals.tsv"), StringComparer.OrdinalIgnoreCase);
        Nations = words["nations"];
        HeadsWithLinker = words["heads-with-linker"];
        StatesWithLinker = words["states-with-linker"];
        Linkers = words["linkers"];
        OfTheTime = words["of-the-time"];
        Parts = words["parts"];
        Teams = words["teams"];
        Papers = words["papers"];
        CalledByFirstWord = words["called-by-first-word"];
        Speaking = words["speaking"];
        Countries = words["countries"];
        Organizations = words["organizations"];
        Companies = words["companies"];
        PublicBodies = words["public"];
        AfterNouns = words["after-nouns"];
        Introductions = words["introductions"];
        AcronymNouns = words["acronym-nouns"];
        Generations = words["generations"];
        TitleLinkers = words["title-linkers"];
        Coordinators = words["coordinators"];
        Relatives = words["relatives"];
        RelativesTogether = words["relatives-together"];
        CommonTitles = words["common-titles"];
        PredicateVerbs = words["predicate-verbs"];
        LowerRanks = words["lower-ranks"];
        FormerWords = words["former-words"];
        Subordinators = words["subordinators"];
        FirstOfTwo = words["first-of-two"];
        SecondOfTwo = words["second-of-two"];
        NameLinkers = words["name-linkers"];
        Makers = words["makers"];
        AfterNames = words["after-names"];
        AgeNouns = words["age-nouns"];
        AgeWords = words["age-words"];
        LeadingTitles = words["leading-titles"];
        AliasVerbs = words["alias-verbs"];
        NamingParticiples = words["naming-participles"];
        NeverSaid = words["never-said"];
        SecondNameNouns = words["second-name-nouns"];
        SecondNameLinks = words["second-name-links"];
        AgeAdjectives = words["age-adjectives"];
        PlaceAdjectives = words["place-adjectives"];
    }

    /// <summary>What the name of a national organization may begin with and lack: the <c>U.S.</c> Department of Defense.</summary>
    public WordSet Nations { get; }

    /// <summary>What a name ends with where another form of it has a linker: Defense <c>Department</c>, Department of Defense.</summary>
    public WordSet HeadsWithLinker { get; }

    /// <summary>What the full name of a land begins with: the [State] of Israel.</summary>
    public WordSet StatesWithLinker { get; }

    /// <summary>What joins the words of a name: <c>of</c>.</summary>
    public WordSet Linkers { get; }

    /// <summary>Words between an article and an office that somebody held: the <c>then</c> president.</summary>
    public WordSet OfTheTime { get; }

    /// <summary>Nouns for a part of a document.</summary>
    public WordSet Parts { get; }

    /// <summary>Parts of organizations that are also names alone: the Evening <c>Times</c>.</summary>
    public WordSet Teams { get; }

    /// <summary>The last words of names of which the first one alone may stand for all: Norton (University).</summary>
    public WordSet CalledByFirstWord { get; }

    /// <summary>The last words of the names of newspapers, which may lack their town: the (New York) Daily News.</summary>
    public WordSet Papers { get; }

    /// <summary>Verbs that make a speaker of the name beside them.</summary>
    public WordSet Speaking { get; }

    /// <summary>Nouns for a country.</summary>
    public WordSet Countries { get; }

    /// <summary>Nouns by which texts take up an organization of any name: the <c>newspaper</c>.</summary>
    public WordSet Organizations { get; }

    /// <summary>Those of <see cref="Organizations"/> that mean no public body.</summary>
    public WordSet Companies { get; }

    /// <summary>Last words of the names of public bodies.</summary>
    public WordSet PublicBodies { get; }

    /// <summary>Whether a word of a name, in its key form, is that of a public body.</summary>
    public bool HasPublicBody(string name)
    {
        foreach (ReadOnlySpan<char> word in new SpacedWords(name.AsSpan()))
        {
            if (PublicBodies.Contains(word))
                return true;
        }
        return false;
    }

    /// <summary>What follows a noun that does not stand alone: the spokesman <c>for</c>.</summary>
    public WordSet AfterNouns { get; }

    /// <summary>What stands between a name and what it is called for short: <c>known as</c>.</summary>
    public WordSet Introductions { get; }

    /// <summary>What an acronym is called before it: <c>known by its Spanish initials</c>.</summary>
    public WordSet AcronymNouns { get; }

    /// <summary>What tells two namesakes apart: <c>Jr.</c>, <c>Sr.</c></summary>
    public WordSet Generations { get; }

    /// <summary>What joins the words of a title: Secretary <c>of</c> State.</summary>
    public WordSet TitleLinkers { get; }

    /// <summary>What joins the names of two persons: Tom <c>and</c> Mary Smith.</summary>
    public WordSet Coordinators { get; }

    /// <summary>Nouns for a relative: her <c>father</c>.</summary>
    public WordSet Relatives { get; }

    /// <summary>Nouns for relatives who are named together: <c>brothers</c> Tom and Max Smith.</summary>
    public WordSet RelativesTogether { get; }

    /// <summary>Titles that tell nothing of who bears them.</summary>
    public WordSet CommonTitles { get; }

    /// <summary>What stands between a name and what the person is: <c>is</c>, <c>became</c>.</summary>
    public WordSet PredicateVerbs { get; }

    /// <summary>What makes an office another one: the <c>vice</c> president, the <c>former</c> president.</summary>
    public WordSet LowerRanks { get; }

    /// <summary>Words of an office that somebody held: <c>former</c>.</summary>
    public WordSet FormerWords { get; }

    /// <summary>What a clause begins with that says when: <c>while</c>.</summary>
    public WordSet Subordinators { get; }

    /// <summary>What takes up the first of two who are named: the <c>former</c>.</summary>
    public WordSet FirstOfTwo { get; }

    /// <summary>What takes up the second of two who are named: the <c>latter</c>.</summary>
    public WordSet SecondOfTwo { get; }

    /// <summary>What joins the words of an organization's name: Department <c>for</c> Culture.</summary>
    public WordSet NameLinkers { get; }

    /// <summary>Nouns that mean a company by what it has or makes: the <c>maker</c> of Solar bikes.</summary>
    public WordSet Makers { get; }

    /// <summary>Nouns that say after the name of an organization what it is: the Unite <c>union</c>.</summary>
    public WordSet AfterNames { get; }

    /// <summary>The noun that means a person of an age: the 45-year-<c>old</c>.</summary>
    public WordSet AgeNouns { get; }

    /// <summary>What stands before it, the number apart.</summary>
    public WordSet AgeWords { get; }

    /// <summary>First words of titles by which alone texts take a person up: <c>Detective</c> Constable Ann Reed.</summary>
    public WordSet LeadingTitles { get; }

    /// <summary>Verbs that say, with a preposition, by what name somebody is known: <c>goes</c> by.</summary>
    public WordSet AliasVerbs { get; }

    /// <summary>What stands between a noun and the name of the person whom it means: a woman <c>called</c> Ann Reed.</summary>
    public WordSet NamingParticiples { get; }

    /// <summary>Nouns that say nothing of a person who has been named: a <c>person</c> familiar with the matter.</summary>
    public WordSet NeverSaid { get; }

    /// <summary>What says between two names of one person that they are: whose real <c>name</c> is, <c>born</c>.</summary>
    public WordSet SecondNameNouns { get; }

    /// <summary>What may stand beside that.</summary>
    public WordSet SecondNameLinks { get; }

    /// <summary>What tells apart by age whom a text speaks of: the <c>older</c> man.</summary>
    public WordSet AgeAdjectives { get; }

    /// <summary>What says, after a place, where an organization has its seat: the Leeds-<c>based</c> group.</summary>
    public WordSet PlaceAdjectives { get; }

    /// <summary>What stands after a person's name without being part of it, without its stops: <c>Jr</c>, <c>KC</c>.</summary>
    public WordSet PostNominals { get; }
}
