namespace TypedCorpus.Extraction.Languages;

/// <summary>The words in and beside names that tell what they name, and what is no part of them.</summary>
internal sealed class NameTables
{
    private readonly Dictionary<uint, EntityKind> _heads;

    public NameTables(LanguageFiles files)
    {
        _heads = files.Rows("names/heads.tsv").ToDictionary(
            static row => TokenForm.Of(row[0].AsSpan()).Word, static row => (EntityKind)Enum.Parse(typeof(EntityKind), row[1]));
        RejectedHeads = FormSet.AnyCase(First("names/rejected-heads.tsv"));
        Storms = FormSet.AnyCase(First("names/storms.tsv"));
        Streets = FormSet.AnyCase(First("names/streets.tsv"));
        Locatives = FormSet.AnyCase(First("names/locatives.tsv"));
        Institutions = FormSet.AsWritten(First("names/institutions.tsv"));
        Capitals = FormSet.AsWritten(First("names/capitals.tsv"));
        SurnamesFirst = new WordSet(First("names/surname-first.tsv"));
        string[][] companies = [.. files.Rows("names/company-words.tsv")];
        AfterCompanies = Beside("behind");
        OwnedByCompanies = Beside("owned");
        CompaniesInApposition = Beside("apposed");

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

    /// <summary>What a name is that ends in a word (<see cref="TokenForm.Word"/>), where that tells.</summary>
    public EntityKind? KindByHead(uint word) => _heads.TryGetValue(word, out EntityKind kind) ? kind : null;
}
