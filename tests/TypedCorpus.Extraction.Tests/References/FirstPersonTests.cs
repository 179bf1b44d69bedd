using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.References;

/// <summary>Who <c>I</c> is outside quotation marks.</summary>
public sealed class FirstPersonTests
{
    [Theory]
    [InlineData("By Ann Reed\n\nI wonder what my mayor will say.", "Ann Reed")]
    [InlineData("I wonder what my mayor will say.\n\nAnn Reed is the editor of the Gazette.", "Ann Reed")]
    [InlineData("Sir – I wonder what my mayor will say.\n\nThat is all.\n\nDr Ann Reed\n\nDunmore", "Ann Reed")]
    [InlineData("Sir – I wonder what my mayor will say.\n\nTom Norton, who was born in Dunmore, gave away his fortune.\n\nDr Ann Reed", "Ann Reed")]
    [InlineData("I wonder what my mayor will say.\n\nTom Norton, who was born in Dunmore, gave away his fortune.", null)]
    public void Who_wonders_is_who_wrote(string text, string? author)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", "Letters: The mayor\n\n" + text), TestContext.Current.CancellationToken);
        QuoteAnnotation quote = article.Quotes.First(q => q.Kind == QuoteKind.Indirect);
        Assert.Equal(author, quote.Speaker is { } speaker ? article.EntityAt(speaker).Name : null);
    }
}
