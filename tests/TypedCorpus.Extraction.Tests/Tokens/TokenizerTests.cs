using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("She doesn't.", "She|does|n't|.")]
    [InlineData("Guatemala\u2019s president", "Guatemala|\u2019s|president")]
    [InlineData("the U.S.-Mexico border", "the|U.S.|-|Mexico|border")]
    [InlineData("$3.2 billion", "$|3.2|billion")]
    [InlineData("5- and 12-ton trucks", "5|-|and|12|-|ton|trucks")]
    [InlineData("\u201cWe said no.\u201d", "\u201c|We|said|no|.|\u201d")]
    [InlineData("more than 300,000 people", "more|than|300,000|people")]
    public void Cuts_as_the_treebank_does(string text, string expected) => Assert.Equal(expected, string.Join('|', Tokens(text)));

    [Theory]
    [InlineData("Mr. Smith came. He left.", 2)]
    [InlineData("It was Feb. 6 then. It rained.", 2)]
    [InlineData("He came to the U.S. in May.", 1)]
    [InlineData("Sen. J.D. Vance said it was late.", 1)]
    [InlineData("He came to the U.S. Reed said it was late.", 2)]
    [InlineData("He met Kim Min-jun. He left.", 2)]
    [InlineData("She posted on X. The mayor left.", 2)]
    [InlineData("He read about Malcolm X. Reed.", 1)]
    [InlineData("\u201cWe said no.\u201d They left.", 2)]
    public void Cuts_sentences(string text, int expected) =>
        Assert.Equal(expected, Tokenizer.Tokenize(ArticleReader.Read("a.txt", text), CancellationToken.None).Sentences.Length);

    private static string[] Tokens(string text)
    {
        TokenizedArticle article = Tokenizer.Tokenize(ArticleReader.Read("a.txt", text), CancellationToken.None);
        return [.. article.Tokens.ToArray().Select(t => text[t.Start..t.End])];
    }
}
