using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>Titles of works are told from other words in marks that nobody says.</summary>
public sealed class TitleRuleTests
{
    [Theory]
    [InlineData("Her novel “The Sea of Glass” came out in May.", true)]
    [InlineData("They met on the show “Late Train Home” in June.", true)]
    [InlineData("The so-called “exit fee” was dropped.", false)]
    [InlineData("The plan, known as “the bridge”, was dropped.", false)]
    public void The_rule_says_whether_it_is_one(string text, bool isTitle)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);

        QuoteAnnotation quote = Assert.Single(article.Quotes.AsEnumerable());
        Assert.Equal((QuoteKind.Scare, isTitle), (quote.Kind, quote.Rule == QuoteAnnotation.TitleRule));
    }
}
