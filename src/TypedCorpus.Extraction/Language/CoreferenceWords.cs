namespace TypedCorpus.Extraction.Languages;

/// <summary>The words that coreference and linking ask for.</summary>
internal sealed class CoreferenceWords(WordRoles words)
{
    /// <summary>What the name of a national organization may begin with and lack: the <c>U.S.</c> Department of Defense.</summary>
    public WordSet Nations { get; } = words["nations"];

    /// <summary>What a name ends with where another form of it has a linker: Defense <c>Department</c>, Department of Defense.</summary>
    public WordSet HeadsWithLinker { get; } = words["heads-with-linker"];

    /// <summary>What joins the words of a name: <c>of</c>.</summary>
    public WordSet Linkers { get; } = words["linkers"];

    /// <summary>Parts of organizations that are also names alone: the Evening <c>Times</c>.</summary>
    public WordSet Teams { get; } = words["teams"];

    /// <summary>Verbs that make a speaker of the name beside them.</summary>
    public WordSet Speaking { get; } = words["speaking"];

    /// <summary>Nouns for a country.</summary>
    public WordSet Countries { get; } = words["countries"];

    /// <summary>Nouns by which texts take up an organization of any name: the <c>newspaper</c>.</summary>
    public WordSet Organizations { get; } = words["organizations"];

    /// <summary>Those of <see cref="Organizations"/> that mean no public body.</summary>
    public WordSet Companies { get; } = words["companies"];

    /// <summary>Last words of the names of public bodies.</summary>
    public WordSet PublicBodies { get; } = words["public"];

    /// <summary>What follows a noun that does not stand alone: the spokesman <c>for</c>.</summary>
    public WordSet AfterNouns { get; } = words["after-nouns"];

    /// <summary>What tells two namesakes apart: <c>Jr.</c>, <c>Sr.</c></summary>
    public WordSet Generations { get; } = words["generations"];

    /// <summary>What joins the words of a title: Secretary <c>of</c> State.</summary>
    public WordSet TitleLinkers { get; } = words["title-linkers"];

    /// <summary>What joins the names of two persons: Tom <c>and</c> Mary Smith.</summary>
    public WordSet Coordinators { get; } = words["coordinators"];

    /// <summary>Nouns for a relative: her <c>father</c>.</summary>
    public WordSet Relatives { get; } = words["relatives"];

    /// <summary>Nouns for relatives who are named together: <c>brothers</c> Tom and Max Smith.</summary>
    public WordSet RelativesTogether { get; } = words["relatives-together"];

    /// <summary>Titles that tell nothing of who bears them.</summary>
    public WordSet CommonTitles { get; } = words["common-titles"];
}
