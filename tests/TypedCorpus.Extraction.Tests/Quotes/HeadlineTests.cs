using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>Words before a colon in a headline that are not somebody who says what follows.</summary>
public sealed class HeadlineTests
{
    [Theory]
    [InlineData("The Latest: Norton opens the bridge")]
    [InlineData("The weather: Norton opens the bridge")]
    [InlineData("A win for Norton: Bridge opens at last")]
    [InlineData("Norton: What now for the bridge?")]
    public void A_rubric_says_nothing(string headline)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", headline + "\n\n\"We rebuilt it,\" Norton said."), TestContext.Current.CancellationToken);
        QuoteAnnotation quote = Assert.Single(article.Quotes);
        Assert.True(quote.Span.Start > headline.Length);
    }
}
