using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.Syntax;

public sealed class CountedNounTests
{
    [Theory]
    [InlineData("They saw ten |red cars there.", true, "red cars")]
    [InlineData("They took ten |off-road cars there.", true, "off-road cars")]
    [InlineData("They named ten |previous winners there.", true, "previous winners")]
    [InlineData("They named ten |clergy members there.", true, "clergy members")]
    [InlineData("They chose ten |U.S. officials there.", true, "U.S. officials")]
    [InlineData("They found ten |old Acme X9 drives there.", true, "old Acme X9 drives")]
    [InlineData("They saw ten |of the cars there.", true, null)]
    [InlineData("They flew a 757 |jet there.", true, null)]
    [InlineData("They sold one |red car there.", false, "red car")]
    [InlineData("They met one |pastor who knew him.", false, "pastor")]
    [InlineData("They saw one |Monday in March.", false, null)]
    [InlineData("The table said 1 |A. Reed.", false, null)]
    public void A_number_counts_the_noun_phrase_after_it(string marked, bool isMany, string? noun)
    {
        string text = marked.Replace("|", "", StringComparison.Ordinal);
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        TaggedArticle tagged = PartOfSpeechTagger.Tag(Tokenizer.Tokenize(ArticleReader.Read("a.txt", text), cancellation), cancellation);
        ArticleSyntax syntax = new(tagged, []);

        TokenRange? counted = syntax.CountedAt(tagged.Article.TokenAt(marked.IndexOf('|', StringComparison.Ordinal)), isMany);

        Assert.Equal(noun, counted is { } found ? tagged.Article.TextOf(found).ToString() : null);
    }
}
