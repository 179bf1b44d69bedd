using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Training.Quotes;

namespace TypedCorpus.Training.Tests.Quotes;

public sealed class RuleCountsTests
{
    private const string Text = "😀 \"It will stand,\" said Ann Moss, the mayor. \"We paid,\" Hale added.";

    [Fact]
    public void Attributions_are_read_with_offsets_that_count_code_points()
    {
        List<GoldAttribution> attributions = GoldAttributions.Read(Text, ["T1\tContent 2 18\t-", "T2\tSource 24 43\t-", "T3\tCue 19 23\t-", "E1\tAttribution:T3 Content1:T1 Source:T2 Cue:T3"]);

        GoldAttribution attribution = Assert.Single(attributions);
        Assert.Equal("\"It will stand,\"", TextOf(Assert.Single(attribution.Content)));
        Assert.Equal("Ann Moss, the mayor", TextOf(Assert.Single(attribution.Source)));
        Assert.Equal("said", TextOf(Assert.Single(attribution.Cue)));
    }

    [Fact]
    public void Each_part_of_a_noun_phrase_has_its_head()
    {
        TextSpan phrase = new(Text.IndexOf("Ann", StringComparison.Ordinal), "Ann Moss, the mayor".Length);

        Assert.Equal(["Moss", "mayor"], SourceMatch.HeadsOf(Text, phrase).Select(TextOf));
    }

    [Fact]
    public void A_rule_is_counted_as_right_or_wrong_by_the_speaker_that_it_gave()
    {
        RuleCounts counts = new();
        List<GoldAttribution> gold = GoldAttributions.Read(Text,
            ["T1\tContent 2 18\t-", "T2\tSource 24 43\t-", "T3\tContent 45 54\t-", "E1\tA:T1 Content:T1 Source:T2", "E2\tA:T3 Content:T3 Source:T2"]);

        counts.Add(Text, ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", Text), TestContext.Current.CancellationToken), gold);

        // One case each, drawn towards even odds by the weight of four.
        Assert.Equal(["after\t32\t40\t1\t0", "inverted\t68\t60\t1\t0", "none\t0\t0\t0\t0"], counts.Table());
    }

    private static string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);
}
