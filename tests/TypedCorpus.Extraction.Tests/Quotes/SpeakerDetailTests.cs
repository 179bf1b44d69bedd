using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>What a quote says beside its speaker: the role before a name, where something was said, by whom it is known.</summary>
public sealed class SpeakerDetailTests
{
    [Theory]
    [InlineData("Prime Minister Ann Reed said the bridge was safe.", "Prime Minister")]
    [InlineData("“It is safe,” said club captain Tom Fox.", "club captain")]
    [InlineData("Mr Fox said the bridge was safe.", null)]
    [InlineData("Dr. Ann Reed said the bridge was safe.", null)]
    [InlineData("Ann Reed said the bridge was safe.", null)]
    [InlineData("President Ann Reed and some ministers said the bridge was safe.", null)]
    [InlineData("Ann Reed, the mayor, said the bridge was safe.", "the mayor")]
    public void The_role_before_a_name(string text, string? expected) => Assert.Equal(expected, Text(text, FirstOf(text).Role));

    [Theory]
    [InlineData("In an interview with the Gazette, Ann Reed told reporters that it was late.", "In an interview with the Gazette")]
    [InlineData("On Monday, in a letter to the council, Ann Reed wrote that it was late.", "in a letter to the council")]
    [InlineData("At a news conference in Oslo Ann Reed said it was late.", "At a news conference in Oslo")]
    [InlineData("In a hurry, Ann Reed said it was late.", null)]
    [InlineData("In an interview that lasted an hour, Tom Fox slept and Ann Reed said it was late.", null)]
    public void Where_something_is_said_may_open_the_sentence(string text, string? expected) => Assert.Equal(expected, Text(text, FirstOf(text).Venue));

    [Fact]
    public void Who_passes_on_what_somebody_said_may_stand_within_the_attribution()
    {
        const string Said = "The ministry said, according to the Gazette, that the port would close.";
        Assert.Equal("the Gazette", Text(Said, FirstOf(Said).Via));
    }

    private static QuoteAnnotation FirstOf(string text) => ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", text), TestContext.Current.CancellationToken).Quotes[0];

    private static string? Text(string text, TextSpan? span) => span is { } s ? text.Substring(s.Start, s.Length) : null;
}
