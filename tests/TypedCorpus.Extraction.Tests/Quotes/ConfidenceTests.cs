using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>How sure a speaker and a report are.</summary>
public sealed class ConfidenceTests
{
    [Fact]
    public void A_full_name_is_surer_than_a_pronoun_and_that_than_somebody_without_a_name()
    {
        Assert.True(SpeakerConfidence("“We won,” Clara Norton said.", 0) > SpeakerConfidence("Clara Norton came. “We won,” she said.", 0));
        Assert.True(SpeakerConfidence("Clara Norton came. “We won,” she said.", 0) > SpeakerConfidence("“We won,” a spokesman said.", 0));
    }

    [Fact]
    public void A_report_says_how_sure_it_is_and_words_in_marks_do_not()
    {
        AnnotatedArticle article = Annotate("Norton said that the bridge was safe. “It will hold,” she said.");
        Assert.Equal([true, false], article.Quotes.Select(q => q.ReportConfidence is not null));
    }

    [Fact]
    public void A_clause_of_said_is_surer_than_the_object_of_a_verb_that_can_be_a_deed() =>
        Assert.True(Annotate("Norton said that the bridge was safe.").Quotes[0].ReportConfidence > Annotate("The mayor criticised the plan.").Quotes[0].ReportConfidence);

    private static int SpeakerConfidence(string text, int quote) => Annotate(text).Quotes[quote].Confidence;

    private static AnnotatedArticle Annotate(string text) =>
        ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken);
}
