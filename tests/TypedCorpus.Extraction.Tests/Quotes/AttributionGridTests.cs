using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>Who says something, with which word, where and when, in every combination: a tagger of parts of speech is wrong now and then in any of them.</summary>
public sealed class AttributionGridTests
{
    private static readonly string[] s_speakers =
        ["the company", "the agency", "police", "officials", "the woman", "Ann Reed", "Mayor Ann Reed", "the union", "the health ministry", "they", "the 45-year-old", "the mayor", "the airline", "residents"];

    private static readonly string[] s_cues = ["said", "added", "announced", "warned", "confirmed", "claimed", "explained"];

    private static readonly string[] s_settings = ["", " on Monday", " in a statement", " in May", " during the hearing", " yesterday", " last week", " by phone", " to the newspaper"];

    public static TheoryData<string> Positions() =>
    [
        "The bridge will close in two weeks, {0} {1}{2}.",
        "{0} {1}{2} that the bridge will close in two weeks.",
        "“The bridge will close in two weeks,” {0} {1}{2}.",
    ];

    [Theory]
    [MemberData(nameof(Positions))]
    public void Whoever_says_it_is_its_speaker(string position)
    {
        List<string> wrong = [];
        foreach (string speaker in s_speakers)
        {
            foreach (string text in s_cues.SelectMany(cue => s_settings.Select(setting => string.Format(null, position, speaker, cue, setting))))
            {
                string sentence = char.ToUpperInvariant(text[0]) + text[1..];
                AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", sentence), TestContext.Current.CancellationToken);
                string[] speakers = [.. article.Quotes.Select(q => q.SpeakerSpan is { } span ? sentence.Substring(span.Start, span.Length) : "nobody")];
                if (speakers is not [var only] || !only.Equals(speaker, StringComparison.OrdinalIgnoreCase))
                    wrong.Add($"{sentence} → {string.Join(", ", speakers)}");
            }
        }
        Assert.Empty(wrong);
    }
}
