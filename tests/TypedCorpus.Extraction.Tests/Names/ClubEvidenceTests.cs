using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Extraction.Tests.Names;

public sealed class ClubEvidenceTests
{
    [Theory]
    [InlineData(ArticleRegister.Sport, NameClasses.City | NameClasses.Club, OrganizationClass.Team)]
    [InlineData(ArticleRegister.None, NameClasses.City, OrganizationClass.None)]
    [InlineData(ArticleRegister.Business, NameClasses.City, OrganizationClass.None)]
    public void The_club_of_a_city_counts_in_reports_of_sport(uint register, object listed, object organization)
    {
        ClubEvidence clubs = new(register);
        Assert.Equal(listed, clubs.Of(NameClasses.City | NameClasses.Club));
        Assert.Equal(organization, clubs.Of(OrganizationClass.Team, NameClasses.City));
    }

    [Fact]
    public void A_club_that_no_city_has_the_name_of_counts_everywhere()
    {
        ClubEvidence clubs = new(ArticleRegister.None);
        Assert.Equal(NameClasses.Club, clubs.Of(NameClasses.Club));
        Assert.Equal(OrganizationClass.Team, clubs.Of(OrganizationClass.Team, NameClasses.None));
    }

    [Fact]
    public void A_long_name_is_that_of_the_club()
    {
        ClubEvidence clubs = new(ArticleRegister.None);
        ListedToken united = new(OrganizationClass.Team, true, true);
        Assert.Equal(united, clubs.Of(united, NameClasses.City));
        Assert.Equal(default, clubs.Of(united with { IsLong = false }, NameClasses.City));
    }
}
