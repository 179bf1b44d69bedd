using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.Names;

public sealed class ListedOrganizationsTests
{
    [Theory]
    [InlineData("Reuters", OrganizationClass.Media)]
    [InlineData("AT&T", OrganizationClass.Company)]
    [InlineData("St. Louis Blues", OrganizationClass.Team)]
    [InlineData("Zoetis", OrganizationClass.Company)]
    [InlineData("World Health Organization", OrganizationClass.Body)]
    [InlineData("Ashford Rovers", OrganizationClass.None)]
    [InlineData("reuters", OrganizationClass.None)]
    public void A_name_is_looked_up_as_it_is_written(string name, object expected)
    {
        TaggedArticle tagged = Tag(name);
        Assert.Equal(expected, ListedOrganizations.Of(Language.English).ClassOf(tagged, new TokenRange(0, tagged.Article.Tokens.Length)));
    }

    [Fact]
    public void The_longest_name_covers_its_tokens()
    {
        TaggedArticle tagged = Tag("He left Goldman Sachs for Uber.");
        ListedToken[] listed = ListedOrganizations.Of(Language.English).Find(tagged);
        Assert.Equal(new ListedToken(OrganizationClass.Company, false, true), listed[2]);
        Assert.Equal(new ListedToken(OrganizationClass.Company, true, true), listed[3]);
        Assert.Equal(new ListedToken(OrganizationClass.Company, false, false), listed[5]);
        Assert.Equal(0u, listed[0].Value);
    }

    private static TaggedArticle Tag(string text) =>
        PartOfSpeechTagger.Tag(Tokenizer.Tokenize(ArticleReader.Read("a.txt", text), CancellationToken.None), CancellationToken.None);
}
