using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>A cue reaches only so far in a sentence without end, so that many of them cost no more than their number.</summary>
public sealed class EndlessSentenceTests
{
    private const int Parts = 2_000;
    private const int Farthest = 4_000;

    [Theory]
    [InlineData("his claim that it ")]
    [InlineData("he said that ")]
    [InlineData("Norton said, ")]
    [InlineData("it's Norton's claim that ")]
    public void What_a_cue_reports_has_an_end(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, Parts));
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);
        Assert.NotEmpty(article.Quotes);
        Assert.All(article.Quotes, q => Assert.InRange(q.Span.Length, 1, Farthest));
    }
}
