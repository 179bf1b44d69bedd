namespace TypedCorpus.Extraction.Languages;

/// <summary>The words in and beside names that tell what they name, and what is no part of them.</summary>
internal sealed class NameTables
{
    private readonly Dictionary<uint, EntityKind> _heads;
    private readonly Dictionary<uint, EntityKind> _listNouns;

    public NameTables(LanguageFiles files, WordRoles words)
    {
        _heads = files.Rows("names/heads.tsv").ToDictionary(
            static row => TokenForm.Of(row[0].AsSpan()).Word, static row => (EntityKind)Enum.Parse(typeof(EntityKind), row[1]));
        _listNouns = files.Rows("names/list-nouns.tsv").ToDictionary(
            static row => TokenForm.Of(row[0].AsSpan()).Word, static row => (EntityKind)Enum.Parse(typeof(EntityKind), row[1]));
        RejectedHeads = FormSet.AnyCase(First("names/rejected-heads.tsv"));
        Storms = FormSet.AnyCase(First("names/storms.tsv"));
        Streets = FormSet.AnyCase(First("names/streets.tsv"));
        Locatives = FormSet.AnyCase(First("names/locatives.tsv"));
        Institutions = FormSet.AsWritten(First("names/institutions.tsv"));
        Capitals = FormSet.AsWritten(First("names/capitals.tsv"));
        SurnamesFirst = new WordSet(First("names/surname-first.tsv"));
        DefiniteArticles = words["definite-articles"];
        IndefiniteArticles = words["indefinite-articles"];
        SmallArticles = words["small-articles"];
        SentenceArticles = words["sentence-articles"];
        Linkers = words["linkers"];
        PlacePrepositions = words["place-prepositions"];
        Particles = words["particles"];
        ArticlePrefixes = words["article-prefixes"];
        WordPrefixes = FormSet.AnyCase(words["word-prefixes"]);
        Opposing = words["opposing"];
        LineUpWords = FormSet.AnyCase(words["line-up"]);
        ShipPrefixes = words["ship-prefixes"];
        NeverNames = FormSet.AsWritten(words["never-names"]);
        Land = FormSet.AnyCase(words["land"]);
        Complements = words["complements"];
        Conjunctions = words["conjunctions"];
        Awards = words["awards"];
        Addressing = words["addressing"];
        Employing = words["employing"];
        Employers = words["employers"];
        KeptTitles = words["kept-titles"];
        Offices = words["offices"];
        BeforeNames = words["before-names"];
        Administrations = words["administrations"];
        HyphenatedCompanies = words["hyphenated-companies"];
        Parties = words["parties"];
        Generations = words["generations"];
        Introducing = words["introducing"];
        IntroducingFirst = words["introducing-first"];
        IntroducingSecond = words["introducing-second"];
        string[][] companies = [.. files.Rows("names/company-words.tsv")];
        AfterCompanies = Beside("after");
        OwnedByCompanies = Beside("owned");
        CompaniesInApposition = Beside("apposed");

        string[][] registers = [.. files.Rows("names/registers.tsv")];
        WordsOfSport = OfRegister("sport");
        WordsOfBusiness = OfRegister("business");

        FormSet OfRegister(string register) => FormSet.AnyCase(registers.Where(row => row[1] == register).Select(static row => row[0]));

        IEnumerable<string> First(string path) => files.Rows(path).Select(static row => row[0]);

        FormSet Beside(string place) => FormSet.AnyCase(companies.Where(row => row[1] == place).Select(static row => row[0]));
    }

    /// <summary>The last words of what is no person, organization or place: contests, prizes, indices.</summary>
    public FormSet RejectedHeads { get; }

    /// <summary>The words before the name of a storm.</summary>
    public FormSet Storms { get; }

    /// <summary>The last words of the names of streets.</summary>
    public FormSet Streets { get; }

    /// <summary>The prepositions that say where something is.</summary>
    public FormSet Locatives { get; }

    /// <summary>What is an institution after the adjective of a nation: <c>Embassy</c>.</summary>
    public FormSet Institutions { get; }

    /// <summary>Capitals that stand for a government.</summary>
    public FormSet Capitals { get; }

    /// <summary>Surnames that stand before a given name of two syllables.</summary>
    public WordSet SurnamesFirst { get; }

    /// <summary>Words between the name of a company and of a person: Northern <c>analyst</c> Ann Reed.</summary>
    public FormSet AfterCompanies { get; }

    /// <summary>What a company has: Northern's <c>shares</c>.</summary>
    public FormSet OwnedByCompanies { get; }

    /// <summary>What says in an apposition that a name is a company: Northern, a <c>maker</c> of pumps.</summary>
    public FormSet CompaniesInApposition { get; }

    /// <summary>What brings in something new, in small letters: <c>a</c> driver.</summary>
    public WordSet IndefiniteArticles { get; }

    /// <summary>What may stand before a name and is no part of it: <c>the</c>.</summary>
    public WordSet DefiniteArticles { get; }

    /// <summary>The same in small letters: what has a capital may be a part of the name.</summary>
    public WordSet SmallArticles { get; }

    /// <summary>An article with a capital, which opens a sentence.</summary>
    public WordSet SentenceArticles { get; }

    /// <summary>Small words before a surname that belong to it: <c>van</c>.</summary>
    public WordSet Particles { get; }

    /// <summary>What is joined to a surname by a hyphen before it: <c>al</c>.</summary>
    public WordSet ArticlePrefixes { get; }

    /// <summary>What a hyphen joins to a word: [Co]-operation.</summary>
    public FormSet WordPrefixes { get; }

    /// <summary>What stands between two who meet in a match: <c>v</c>.</summary>
    public WordSet Opposing { get; }

    /// <summary>Words of a line-up that are no names: <c>subs</c>.</summary>
    public FormSet LineUpWords { get; }

    /// <summary>What stands before the name of a ship: <c>HMS</c>.</summary>
    public WordSet ShipPrefixes { get; }

    /// <summary>Words that are no name by themselves, as they open a sentence: <c>Although</c>.</summary>
    public FormSet NeverNames { get; }

    /// <summary>What is land or water: the Amazon <c>rainforest</c>.</summary>
    public FormSet Land { get; }

    /// <summary>What says before a place that it is meant as one: <c>in</c>, <c>from</c>.</summary>
    public WordSet PlacePrepositions { get; }

    /// <summary>What joins the words of one name: <c>of</c>.</summary>
    public WordSet Linkers { get; }

    /// <summary>What the name of an organization goes on with: the Society <c>of</c> Letters.</summary>
    public WordSet Complements { get; }

    /// <summary>What joins two runs of capitals into one name.</summary>
    public WordSet Conjunctions { get; }

    /// <summary>The last words of a prize that is named after an organization.</summary>
    public WordSet Awards { get; }

    /// <summary>Verbs before <c>the</c> and an organization: <c>told</c> the Chronicle.</summary>
    public WordSet Addressing { get; }

    /// <summary>Verbs before the employer: <c>works</c> for Ashford Roofing.</summary>
    public WordSet Employing { get; }

    /// <summary>What stands between such a verb and the employer.</summary>
    public WordSet Employers { get; }

    /// <summary>Titles that are part of a name.</summary>
    public WordSet KeptTitles { get; }

    /// <summary>What is an office and no noun for persons.</summary>
    public WordSet Offices { get; }

    /// <summary>What is no part of a person's name: <c>former</c>.</summary>
    public WordSet BeforeNames { get; }

    /// <summary>What makes a government of a person's name: the Reed <c>administration</c>.</summary>
    public WordSet Administrations { get; }

    /// <summary>The plurals that are the name of a party: <c>Greens</c>.</summary>
    public WordSet Parties { get; }

    /// <summary>The last word before a list of examples: <c>including</c>.</summary>
    public WordSet Introducing { get; }

    /// <summary>The first word of two before a list of examples: <c>such</c>.</summary>
    public WordSet IntroducingFirst { get; }

    /// <summary>The second word of two before a list of examples: <c>as</c>.</summary>
    public WordSet IntroducingSecond { get; }

    /// <summary>What comes after a name that others of a family have too: <c>III</c>, <c>Jr.</c></summary>
    public WordSet Generations { get; }

    /// <summary>Compounds that say company: <c>start-up</c>.</summary>
    public WordSet HyphenatedCompanies { get; }

    /// <summary>Words of which reports of sport are full.</summary>
    public FormSet WordsOfSport { get; }

    /// <summary>Words of which reports of business are full.</summary>
    public FormSet WordsOfBusiness { get; }

    /// <summary>What a name is that ends in a word (<see cref="TokenForm.Word"/>), where that tells.</summary>
    public EntityKind? KindByHead(uint word) => _heads.TryGetValue(word, out EntityKind kind) ? kind : null;

    /// <summary>What the names of a list are that a noun (<see cref="TokenForm.Word"/>) says it is of, where that tells.</summary>
    public EntityKind? KindOfList(uint word) => _listNouns.TryGetValue(word, out EntityKind kind) ? kind : null;
}
