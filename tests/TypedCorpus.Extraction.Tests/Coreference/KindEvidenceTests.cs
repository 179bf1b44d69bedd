using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Tests.Coreference;

public sealed class KindEvidenceTests
{
    [Theory]
    [InlineData("Senator Ann Reed left on Monday.", "Ann Reed", "person-title")]
    [InlineData("Ann Reed left on Monday.", "Ann Reed", "person-given-name")]
    [InlineData("The Ashford Parking Committee met on Monday.", "Ashford Parking Committee", "organization-noun")]
    [InlineData("Microsoft opened a shop on Monday.", "Microsoft", "organization-listed")]
    [InlineData("It rained in Manchester on Monday.", "Manchester", "place-listed")]
    public void The_kind_of_a_name_says_what_it_rests_on(string text, string name, string rule)
    {
        EntityAnnotation entity = Assert.Single(ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken).Entities, e => e.Name == name);
        Assert.Equal(rule, entity.Rule);
        Assert.InRange(entity.KindConfidence ?? 0, 94, 98);
    }

    [Fact]
    public void What_the_users_gazetteer_says_is_sure()
    {
        UserGazetteer gazetteer = UserGazetteerReader.Read("entities:\n  - name: Reed\n    kind: Organization\n").Gazetteer;
        EntityAnnotation entity = Assert.Single(ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", "Then Reed grew."), gazetteer, TestContext.Current.CancellationToken).Entities);
        Assert.Equal(("gazetteer", 100), (entity.Rule, entity.KindConfidence));
    }
}
