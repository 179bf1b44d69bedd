using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

public sealed class ContentlessReportFilterTests
{
    [Fact]
    public void A_refusal_to_comment_is_no_quote()
    {
        AnnotatedArticle article = Annotate("The ministry didn’t respond to a request for comment.");
        Assert.Empty(article.Quotes);
        Assert.Single(article.NoComments);
    }

    [Theory]
    [InlineData("He declined to say whether rival bidders had emerged.")]
    [InlineData("The ministry refused to discuss the case.")]
    [InlineData("Ann Fox has declined to elaborate.")]
    public void A_refusal_to_say_is_one_whatever_was_asked(string text)
    {
        AnnotatedArticle article = Annotate(text);
        Assert.Empty(article.Quotes);
        Assert.Single(article.NoComments);
    }

    [Fact]
    public void A_report_beside_a_refusal_stays() =>
        Assert.Contains(
            Annotate("The ministry said the dam was safe. The builder didn’t respond to a request for comment.").Quotes, q => q.Kind == QuoteKind.Indirect);

    [Fact]
    public void A_scrap_without_content_is_no_quote()
    {
        AnnotatedArticle article = Annotate("Rivals accused her of “playing games” with the budget.");
        Assert.DoesNotContain(article.Quotes, q => article.Source.Text.Substring(q.Span.Start, q.Span.Length) == "her of");
        Assert.Contains(article.Quotes, q => q.Kind == QuoteKind.Partial);
    }

    [Fact]
    public void What_somebody_wants_to_be_called_is_no_report() =>
        Assert.DoesNotContain(Annotate("A woman who asked to be called “Rose” left.").Quotes, q => q.Kind == QuoteKind.Indirect);

    [Theory]
    [InlineData("A man who asked not to be named left.")]
    [InlineData("The doctor asked not to be identified because she was afraid.")]
    [InlineData("They said that about the baths.")]
    public void A_wish_to_stay_unknown_and_what_takes_up_what_was_said_are_no_reports(string text) => Assert.Empty(Annotate(text).Quotes);

    private static AnnotatedArticle Annotate(string text) =>
        ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);
}
