namespace TypedCorpus.Extraction.Languages;

/// <summary>What the lexicon knows of a word: 11 bits of cluster (0 for none), then its classes.</summary>
internal readonly record struct LexicalEntry(uint Value)
{
    private const int ClusterBits = 11;

    /// <summary>Makes an entry.</summary>
    public static LexicalEntry Create(int cluster, WordClasses classes) => new((uint)cluster | ((uint)classes << ClusterBits));

    /// <summary>The cluster of the word among 1,024, from 1 on; 0 if the word is in none.</summary>
    public uint Cluster => Value & ((1u << ClusterBits) - 1);

    /// <summary>What the word can be.</summary>
    public WordClasses Classes => (WordClasses)(Value >> ClusterBits);
}

/// <summary>How many clusters words are in.</summary>
internal static class WordClusters
{
    public const int Fine = 1_024;
    public const int Middle = 256;
    public const int Coarse = 64;
}

/// <summary>What a word can be.</summary>
[Flags]
internal enum WordClasses : uint
{
    None = 0,

    /// <summary>A given name of men.</summary>
    MaleName = 1,

    /// <summary>A given name of women.</summary>
    FemaleName = 2,

    /// <summary>The last word of a name of a person in WordNet.</summary>
    Surname = 4,

    /// <summary>An adjective or noun of nation, religion, party or people: <c>Guatemalan</c>.</summary>
    Demonym = 8,

    /// <summary>A noun that first of all means a person: <c>spokesman</c>.</summary>
    PersonNoun = 16,

    /// <summary>A noun that first of all means a group: <c>committee</c>.</summary>
    GroupNoun = 32,

    /// <summary>A noun that first of all means a place: <c>valley</c>.</summary>
    PlaceNoun = 64,

    /// <summary>Can be a noun.</summary>
    Noun = 128,

    /// <summary>Can be a verb.</summary>
    Verb = 256,

    /// <summary>Can be an adjective.</summary>
    Adjective = 512,

    /// <summary>Can be an adverb.</summary>
    Adverb = 1024,

    /// <summary>Some name of more than one word begins with it.</summary>
    BeginsName = 2048,
}

/// <summary>What a name of the gazetteers stands for.</summary>
[Flags]
internal enum NameClasses : uint
{
    None = 0,

    /// <summary>A city, town or village.</summary>
    City = 1,

    /// <summary>A state, province or region.</summary>
    Region = 2,

    /// <summary>A country.</summary>
    Country = 4,

    /// <summary>A person of WordNet.</summary>
    Person = 8,

    /// <summary>A place of WordNet: a river, a mountain, a city that everyone knows.</summary>
    Place = 16,

    /// <summary>A group of WordNet: an organization, a people, a dynasty.</summary>
    Group = 32,

    /// <summary>Another name of WordNet: an event, a work, a thing.</summary>
    Other = 64,

    /// <summary>A building or street of WordNet that also stands for the organization in it: Downing Street.</summary>
    Seat = 128,

    /// <summary>A company, public body or network whose name stands on shops, stations or offices: Greggs, Transport for London.</summary>
    Brand = 256,

    /// <summary>A football club, by its full or short name, which is mostly that of a city too.</summary>
    Club = 512,
}
