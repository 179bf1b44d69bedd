using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Extraction.Tests.Names;

public sealed class CityUsesTests
{
    [Fact]
    public void The_share_of_teams_leaves_the_city_itself_out()
    {
        CityUses cities = new();
        cities.Add((int)EntityKind.Organization, NameClasses.City);
        cities.Add((int)EntityKind.Organization, NameClasses.City);
        cities.Add((int)EntityKind.Place, NameClasses.Region);
        cities.Add((int)EntityKind.Place, NameClasses.Country);
        Assert.Equal(4u, cities.ShareOfTeams((int)EntityKind.Place, NameClasses.City));
        Assert.Equal(2u, cities.ShareOfTeams((int)EntityKind.Organization, NameClasses.City));
        Assert.Null(cities.ShareOfTeams((int)EntityKind.Organization, NameClasses.Brand));
    }
}
