using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.Names;

public sealed class ArticleRegisterTests
{
    [Theory]
    [InlineData("The striker scored twice before half-time as the visitors beat their rivals in the league. The keeper was injured.", ArticleRegister.Sport)]
    [InlineData("Shares fell after the retailer said that profits would miss forecasts. Investors sold bonds as well.", ArticleRegister.Business)]
    [InlineData("The council will close two libraries next year. Residents handed over a petition on Monday.", ArticleRegister.None)]
    [InlineData("", ArticleRegister.None)]
    public void An_article_is_of_the_register_that_its_words_are_of(string text, uint register)
    {
        TokenizedArticle article = Tokenizer.Tokenize(ArticleReader.Read("a.txt", text), CancellationToken.None);
        Assert.Equal(register, ArticleRegister.Of(PartOfSpeechTagger.Tag(article, CancellationToken.None)));
    }
}
