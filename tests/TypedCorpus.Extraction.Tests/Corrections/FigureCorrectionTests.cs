namespace TypedCorpus.Extraction.Tests.Corrections;

public sealed class FigureCorrectionTests
{
    private const string Bridge = "The bridge cost more than $3.2 billion in March 2021. It is 40 years old and carries 300 trucks.\n";

    [Theory]
    [InlineData("figure: more than $3.2 billion\n    value: 3300000000\n    approximation: About", "*Money \"more than $3.2 billion\" 3300000000 USD")]
    [InlineData("figure: 3.2 billion\n    currency: CAD", "*Money \"more than $3.2 billion\" 3200000000 CAD")]
    [InlineData("figure: March 2021\n    value: 2021-03-08", "*Date \"March 2021\" 2021-03-08")]
    [InlineData("figure: 300 trucks\n    noun: lorries", "*Count \"300 trucks\" 300 lorries")]
    [InlineData("figure: 300 trucks\n    kind: Number", "*Number \"300 trucks\" 300")]
    [InlineData("add-figure: bridge\n    kind: Number\n    value: 1", "*Number \"bridge\" 1")]
    public void A_correction_changes_what_it_says(string correction, string figure)
    {
        CorrectedCorpus corpus = Corrected(correction);

        Assert.Contains(figure, corpus.Figures);
        Assert.Empty(corpus.Findings);
    }

    [Fact]
    public void Not_a_figure()
    {
        CorrectedCorpus corpus = Corrected("figure: 300 trucks\n    reject: true");

        Assert.DoesNotContain(corpus.Figures, f => f.Contains("trucks", StringComparison.Ordinal));
        Assert.Empty(corpus.Findings);
    }

    [Theory]
    [InlineData("figure: 300 trucks\n    kind: Money", "money needs a currency, such as USD; '' is none")]
    [InlineData("figure: March 2021\n    kind: Age", "it needs a value, or low and high")]
    [InlineData("add-figure: trucks\n    value: 5", "say what it measures: kind")]
    [InlineData("add-figure: 300 trucks\n    kind: Count\n    value: 5\n    noun: trucks", "the article has a figure there already; write 'figure' instead of 'add-figure'")]
    public void A_figure_that_cannot_be_is_an_error_and_changes_nothing(string correction, string message)
    {
        CorrectedCorpus corpus = Corrected(correction);

        Assert.Equal(["2: InvalidCorrection " + message], corpus.Findings);
        Assert.DoesNotContain(corpus.Figures, f => f.StartsWith('*'));
    }

    private static CorrectedCorpus Corrected(string correction) => new("corrections:\n  - " + correction + "\n", ("a.txt", Bridge));
}
