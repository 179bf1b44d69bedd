using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Coreference;

public sealed class GenericDescriptionsTests
{
    [Theory]
    [InlineData("Netflix raised its prices in May. The streaming giant lost viewers.", "The streaming giant", "Netflix")]
    [InlineData("Guatemala held a vote on Sunday. Observers said the country was calm.", "the country", "Guatemala")]
    [InlineData("Anna Varga ran for an hour. Nobody could stop the 29-year-old.", "the 29-year-old", "Anna Varga")]
    [InlineData("Anna Varga ran for an hour. Nobody could stop the veteran striker.", "the veteran striker", "Anna Varga")]
    [InlineData("Netflix raised its prices in May. The other company did not.", "The other company", null)]
    [InlineData("The Ministry of Health met on Sunday. Nobody had told the carmaker.", "the carmaker", null)]
    public void A_description_means_the_fitting_entity_that_was_named_last(string text, string description, string? expected)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);
        TextSpan span = new(text.IndexOf(description, StringComparison.Ordinal), description.Length);
        Assert.Equal(expected, article.Entities.FirstOrDefault(e => e.Mentions.Any(m => m.Span == span && m.Kind == MentionKind.Nominal))?.Name);
    }
}
