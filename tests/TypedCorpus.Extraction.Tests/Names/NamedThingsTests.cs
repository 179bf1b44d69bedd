using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.Names;

/// <summary>What is named but is no person, organization or place, and names that were cut or given another kind beside it.</summary>
public sealed class NamedThingsTests
{
    [Theory]
    [InlineData("Rapid transfer models (RTM) are old. In May RTM was used twice.", "RTM")]
    [InlineData("The growth of real gross output (RGO) slowed. In May RGO fell.", "RGO")]
    [InlineData("She appeared in the film Sangaree, directed by Ann Fox.", "Sangaree")]
    [InlineData("He is remembered for the television series Kettle Lane, which ran for years.", "Kettle Lane")]
    [InlineData("He took a PhD in Electrical Engineering at Delft in 1990.", "Electrical Engineering")]
    [InlineData("She holds a Bachelor of Science in Psychology from Leeds.", "Psychology")]
    [InlineData("He won the 2003 Toronto municipal election and left.", "Toronto")]
    [InlineData("The album borrows from Chicago blues and soul.", "Chicago")]
    [InlineData("He was wounded at the Siege of Savannah in 1779.", "Savannah")]
    public void What_is_named_is_no_person_organization_or_place(string text, string name) =>
        Assert.DoesNotContain(Tag(text), n => n.Contains(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Then Kwong Chun-yu of the Democratic Party met Chiang Kai-shek there.", "Kwong Chun-yu:Person")]
    [InlineData("Antonio Di Pietro left. Di Pietro had teamed up with Achille Occhetto.", "Di Pietro:Person")]
    [InlineData("The governor, Adlai Stevenson II, lost twice.", "Adlai Stevenson II:Person")]
    [InlineData("The Peace and Freedom Party lost the vote.", "Peace and Freedom Party:Organization")]
    [InlineData("She joined the Progressive Liberal Party of Canada in May.", "Progressive Liberal Party of Canada:Organization")]
    [InlineData("Then the Greens said no, and so did Labour.", "Greens:Organization")]
    [InlineData("Police closed a lane on the A64 near York on Friday.", "A64:Place")]
    [InlineData("The Housing Authority of New Orleans was sued on Friday.", "Housing Authority of New Orleans:Organization")]
    [InlineData("Champdor is a commune in France.", "Champdor:Place")]
    public void A_name_is_found_whole_with_its_kind(string text, string expected) => Assert.Contains(expected, Tag(text));

    [Fact]
    public void Of_a_long_list_of_one_kind_the_others_are_of_it_too() =>
        Assert.All(Tag("Within this district were Batley, Bradford, Brighouse, Dewsbury, Doncaster, Halifax, Huddersfield and Keighley."), static n => Assert.EndsWith(":Place", n));

    [Theory]
    [InlineData("It was recorded by bands such as Kettle, Venom, Pro-Pain and Death.", "Venom:Organization")]
    [InlineData("They sell to companies like Brell, Marlow and Zorba.", "Marlow:Organization")]
    [InlineData("The flood cut off towns such as Kelby, Harrow Vale and Deal.", "Kelby:Place")]
    public void What_a_list_is_of_tells_its_names(string text, string expected) => Assert.Contains(expected, Tag(text));

    private static string[] Tag(string text)
    {
        TaggedArticle tagged = PartOfSpeechTagger.Tag(Tokenizer.Tokenize(ArticleReader.Read("a.txt", text), CancellationToken.None), CancellationToken.None);
        return NameTagger.Tag(tagged, CancellationToken.None)
            .Select(n => $"{text[tagged.Article.Tokens[n.Tokens.Start].Start..tagged.Article.Tokens[n.Tokens.End - 1].End]}:{n.Kind}").ToArray();
    }
}
