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
    [InlineData("Norton City 3-1 Kelham: Late goals sink the visitors")]
    [InlineData("Norton City 2 Kelham 2: Late goals stun the hosts")]
    public void A_rubric_says_nothing(string headline)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", headline + "\n\n\"We rebuilt it,\" Norton said."), TestContext.Current.CancellationToken);
        QuoteAnnotation quote = Assert.Single(article.Quotes);
        Assert.True(quote.Span.Start > headline.Length);
    }

    [Theory]
    [InlineData("Bridge is \"a monument to mud\"", "\"It is a monument to mud and money,\" Clara Norton said.", "Clara Norton")]
    [InlineData("Bridge \"built first, paid later\"", "\"It was built first and paid for later,\" Clara Norton said.", "Clara Norton")]
    [InlineData("Bridge is \"a monument to mud\"", "\"It is a bridge,\" Clara Norton said.", null)]
    [InlineData("Bridge is \"mud\"", "\"It is mud,\" Clara Norton said.", null)]
    [InlineData("Bridge is \"a monument\"", "\"It is a monument,\" Clara Norton said.\n\n\"It is no monument,\" Tom Reed said. \"Call it a monument if you must.\"", null)]
    public void Words_in_a_headline_are_those_of_who_says_them_below(string headline, string body, string? speaker)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", headline + "\n\n" + body), TestContext.Current.CancellationToken);
        QuoteAnnotation quote = article.Quotes[0];
        Assert.True(quote.Span.End < headline.Length);
        Assert.Equal(speaker, quote.Speaker is { } entity ? article.EntityAt(entity).Name : null);
        Assert.Equal(speaker is null ? QuoteKind.Scare : QuoteKind.Partial, quote.Kind);
    }
}
