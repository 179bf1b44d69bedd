namespace TypedCorpus.Extraction.Languages;

/// <summary>The words that the resolution of pronouns, narrators and descriptions asks for.</summary>
internal sealed class ReferenceWords
{
    public ReferenceWords(Language language)
    {
        WordRoles words = language.Roles("references/words.tsv");
        BylineLabels = words["byline-labels"];
        AuthorNouns = words["author-nouns"];
        WriterNouns = words["writer-nouns"];
        Indefinite = words["indefinite"];
        UnnamedPersons = words["unnamed-persons"];
        ManyOfAKind = words["many-of-a-kind"];
        Have = words["have"];
        SingleThey = words["single-they"];
        Credits = words["credits"];
        Replying = words["replying"];
        WordRoles empty = language.Roles("references/empty-it.tsv");
        EmptyVerbs = empty["verbs"];
        WeatherWords = empty["weather"];
        Conjunctions = empty["conjunctions"];
    }

    /// <summary>What a byline begins with.</summary>
    public WordSet BylineLabels { get; }

    /// <summary>What stands before the name of an author: <c>columnist</c>.</summary>
    public WordSet AuthorNouns { get; }

    /// <summary>What a note on an author says that he is.</summary>
    public WordSet WriterNouns { get; }

    /// <summary>What begins a phrase for someone new: <c>another</c>.</summary>
    public WordSet Indefinite { get; }

    /// <summary>Nouns for a person who need not be new: <c>the woman</c>.</summary>
    public WordSet UnnamedPersons { get; }

    /// <summary>Nouns for persons of whom an article has many.</summary>
    public WordSet ManyOfAKind { get; }

    /// <summary>Forms of <c>have</c>, before which <c>it</c> may stand for nothing: <c>it has emerged</c>.</summary>
    public WordSet Have { get; }

    /// <summary>What is said of a person whom texts call <c>they</c>: <c>nonbinary</c>.</summary>
    public WordSet SingleThey { get; }

    /// <summary>What a credit or a caption of a picture begins with: <c>Photo:</c>.</summary>
    public WordSet Credits { get; }

    /// <summary>Verbs for what one does with words that may follow: <c>disagreed</c>.</summary>
    public WordSet Replying { get; }

    /// <summary>Verbs with a clause after them, before which <c>it</c> stands for nothing: <c>it seems that</c>.</summary>
    public WordSet EmptyVerbs { get; }

    /// <summary>What is said of the weather after <c>it is</c>.</summary>
    public WordSet WeatherWords { get; }

    /// <summary>What begins the clause that <c>it</c> announces.</summary>
    public WordSet Conjunctions { get; }
}
