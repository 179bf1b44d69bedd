using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.Names;

public sealed class CompoundNamesTests
{
    [Theory]
    [InlineData("They met NATO Secretary-General Anders Holm in May.", "NATO Secretary-General Anders Holm", EntityKind.Person, "NATO:Organization Anders Holm:Person")]
    [InlineData("Norwegian Foreign Minister Anders Holm agreed.", "Norwegian Foreign Minister Anders Holm", EntityKind.Person, "Anders Holm:Person")]
    [InlineData("He saw the National Archive in Leeds burn.", "National Archive in Leeds", EntityKind.Organization, "National Archive:Organization Leeds:Place")]
    [InlineData("He blamed the Front for Letters in Iraq for it.", "Front for Letters in Iraq", EntityKind.Organization, "Front for Letters in Iraq:Organization")]
    [InlineData("Next is Ann Reed v Joan Cole.", "Ann Reed v Joan Cole", EntityKind.Organization, "Ann Reed:Person Joan Cole:Person")]
    [InlineData("Her solicitor, Ann Reed of Tuckers, agreed.", "Ann Reed of Tuckers", EntityKind.Person, "Ann Reed:Person Tuckers:Organization")]
    [InlineData("Shares in Cadbury and Nestl\u00e9 rose.", "Cadbury and Nestl\u00e9", EntityKind.Organization, "Cadbury:Organization Nestl\u00e9:Organization")]
    [InlineData("Shares in Marks and Spencer rose.", "Marks and Spencer", EntityKind.Organization, "Marks and Spencer:Organization")]
    [InlineData("She left Leeds\u2019s University of Letters.", "Leeds\u2019s University of Letters", EntityKind.Place, "Leeds:Place University of Letters:Organization")]
    [InlineData("It sank off the South Ashford coast of Deal.", "South Ashford coast of Deal", EntityKind.Place, "South Ashford:Place Deal:Place")]
    [InlineData("It rained in King\u2019s Lynn.", "King\u2019s Lynn", EntityKind.Place, "King\u2019s Lynn:Place")]
    public void Two_names_read_as_one_are_split(string text, string name, EntityKind kind, string expected)
    {
        TaggedArticle tagged = PartOfSpeechTagger.Tag(Tokenizer.Tokenize(ArticleReader.Read("a.txt", text), CancellationToken.None), CancellationToken.None);
        int start = text.IndexOf(name, StringComparison.Ordinal);
        int end = tagged.Article.TokenAt(start + name.Length - 1) + 1;
        NameMention mention = new(new TokenRange(tagged.Article.TokenAt(start), end), kind);
        Assert.Equal(expected, string.Join(" ", CompoundNames.Apply(tagged, [mention]).Select(n => $"{tagged.Article.TextOf(n.Tokens)}:{n.Kind}")));
    }
}
