using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>How far words reach that are reported without marks.</summary>
public sealed class ReportExtentTests
{
    [Theory]
    [InlineData("Norton spoke to reporters from his kitchen.", "")]
    [InlineData("Denying claims of fraud, Norton left the town.", "claims of fraud")]
    [InlineData("Asked whether the county might pay, Norton left the town.", "")]
    public void A_report_has_neither_its_hearer_nor_its_speaker(string text, string expected)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);
        Assert.Equal(expected, string.Join("; ", article.Quotes.Select(q => text.Substring(q.Span.Start, q.Span.Length))));
    }
}
