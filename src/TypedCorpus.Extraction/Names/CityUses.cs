using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Names;

/// <summary>How many of the listed cities of an article were read as places, and how many as organizations: where most are teams, the next is one too.</summary>
internal sealed class CityUses
{
    private const NameClasses Cities = NameClasses.City | NameClasses.Region;
    private const int Steps = 4;

    private int _places;
    private int _organizations;

    /// <summary>Counts a name.</summary>
    public void Add(int kind, NameClasses listed)
    {
        if ((listed & Cities) == 0)
            return;
        _places += kind == (int)EntityKind.Place ? 1 : 0;
        _organizations += kind == (int)EntityKind.Organization ? 1 : 0;
    }

    /// <summary>The share of organizations among the other cities in quarters; <see langword="null"/> for what is no listed city.</summary>
    public uint? ShareOfTeams(int kind, NameClasses listed)
    {
        if ((listed & Cities) == 0)
            return null;
        int organizations = _organizations - (kind == (int)EntityKind.Organization ? 1 : 0);
        int others = organizations + _places - (kind == (int)EntityKind.Place ? 1 : 0);
        return others == 0 ? Steps + 1u : (uint)(organizations * Steps / others);
    }
}
