using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.Names;

public sealed class PlaceEvidenceTests
{
    [Theory]
    [InlineData("A man from Cambridge was fined.", "Cambridge", ArticleRegister.None, true)]
    [InlineData("A striker from Cambridge was sent off.", "Cambridge", ArticleRegister.Sport, false)]
    [InlineData("The court heard Cambridge was quiet.", "Cambridge", ArticleRegister.None, false)]
    [InlineData("He moved in Cambridge United circles.", "Cambridge", ArticleRegister.None, false)]
    [InlineData("BUFFALO, N.Y. \u2014 The game was put off.", "BUFFALO", ArticleRegister.Sport, true)]
    [InlineData("Buffalo lost again \u2014 for the ninth time.", "Buffalo", ArticleRegister.Sport, false)]
    public void A_city_is_meant_where_what_stands_beside_it_says_so(string text, string name, uint register, bool expected)
    {
        TaggedArticle tagged = PartOfSpeechTagger.Tag(Tokenizer.Tokenize(ArticleReader.Read("a.txt", text), CancellationToken.None), CancellationToken.None);
        int token = tagged.Article.TokenAt(text.IndexOf(name, StringComparison.Ordinal));
        Assert.Equal(expected, PlaceEvidence.IsMeant(tagged, TokenRange.Of(token), register));
    }
}
