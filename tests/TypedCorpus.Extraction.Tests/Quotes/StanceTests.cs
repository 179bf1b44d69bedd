using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>What was not said, or not yet, or only perhaps, is nobody's words.</summary>
public sealed class StanceTests
{
    [Theory]
    [InlineData(Stance.Negated, "Norton never said he would resign.", "he would resign")]
    [InlineData(Stance.Negated, "Norton did not say “we are done.”", "we are done.")]
    [InlineData(Stance.Negated, "Norton would not say whether he would resign.", "whether he would resign")]
    [InlineData(Stance.Negated, "Norton has not denied that he took the money.", "that he took the money")]
    [InlineData(Stance.Negated, "Norton has yet to say whether he took the money.", "whether he took the money")]
    [InlineData(Stance.Negated, "Norton declined to say whether he took the money.", "whether he took the money")]
    [InlineData(Stance.Negated, "Norton did not say when the bridge would open.", "when the bridge would open")]
    [InlineData(Stance.Negated, "Norton has not said who paid for the bridge.", "who paid for the bridge")]
    [InlineData(Stance.Negated, "Norton would not say where the money went.", "where the money went")]
    [InlineData(Stance.Negated, "Norton declined to say which banks had paid.", "which banks had paid")]
    [InlineData(Stance.Negated, "Norton did not say who had paid, but the mayor, an old friend, laughed.", "who had paid")]
    [InlineData(Stance.Negated, "Norton did not specify when the bridge would open.", "when the bridge would open")]
    [InlineData(Stance.Negated, "Nobody said the bridge was safe.", "the bridge was safe")]
    [InlineData(Stance.Negated, "Nor did Norton say that the bridge was safe.", "that the bridge was safe")]
    [InlineData(Stance.Negated, "Norton left without saying that he would resign.", "that he would resign")]
    [InlineData(Stance.Negated, "There is no evidence that Norton said the bridge was safe.", "the bridge was safe")]
    [InlineData(Stance.Negated, "It is not true that Norton said the bridge was safe.", "the bridge was safe")]
    [InlineData(Stance.Hypothetical, "When someone asks whether the bridge is safe, Norton laughs.", "whether the bridge is safe")]
    [InlineData(Stance.Conditional, "If Norton says he is guilty, the trial is over.", "he is guilty")]
    [InlineData(Stance.Conditional, "Unless Norton says he is guilty, the trial goes on.", "he is guilty")]
    [InlineData(Stance.Future, "Norton will say on Monday that the bridge is safe.", "that the bridge is safe")]
    [InlineData(Stance.Future, "“We must act,” Norton will say on Monday.", "We must act,")]
    [InlineData(Stance.Future, "Norton is expected to say that the bridge is safe.", "that the bridge is safe")]
    [InlineData(Stance.Future, "Norton is going to say that the bridge is safe.", "that the bridge is safe")]
    [InlineData(Stance.Hypothetical, "Norton might argue that the bridge is safe.", "that the bridge is safe")]
    [InlineData(Stance.Hypothetical, "Did Norton say that the bridge was safe?", "that the bridge was safe")]
    [InlineData(Stance.Hypothetical, "Norton wants to say that the bridge is safe.", "that the bridge is safe")]
    public void Speech_that_did_not_happen_is_kept_apart(Stance stance, string text, string expected)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);
        QuoteAnnotation quote = Assert.Single(article.Unasserted);
        Assert.Equal((stance, expected), (quote.Stance, text.Substring(quote.Span.Start, quote.Span.Length)));
        Assert.Empty(article.Quotes);
    }

    [Theory]
    [InlineData("Norton denied that he took the money.", CueClass.Denying)]
    [InlineData("Norton said he would not resign.", CueClass.Neutral)]
    [InlineData("Norton went on to say that the bridge was safe.", CueClass.Neutral)]
    [InlineData("Norton would later say that the bridge was safe.", CueClass.Neutral)]
    [InlineData("“Eat your greens,” Norton would say.", CueClass.Neutral)]
    [InlineData("Norton left, saying that he would resign.", CueClass.Neutral)]
    public void Speech_that_happened_is_a_quote(string text, CueClass cueClass)
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);
        Assert.Equal(cueClass, Assert.Single(article.Quotes).CueClass);
        Assert.Empty(article.Unasserted);
    }

    [Fact]
    public void A_report_within_what_was_not_said_was_not_said_either()
    {
        const string Text = "Norton did not say that Harlan told him the bridge was unsafe.";
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", Text), TestContext.Current.CancellationToken);
        Assert.Empty(article.Quotes);
        Assert.Equal([Stance.Negated, Stance.Negated], article.Unasserted.Select(q => q.Stance));
    }

    [Fact]
    public void Attributions_are_numbered_without_a_gap()
    {
        const string Text = "“We won,” Norton said. Norton never said he would resign. “We lost,” Harlan said.";
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", Text), TestContext.Current.CancellationToken);
        Assert.Equal([0, 1], article.Quotes.Select(q => q.Attribution));
        Assert.Equal([2], article.Unasserted.Select(q => q.Attribution));
    }
}
