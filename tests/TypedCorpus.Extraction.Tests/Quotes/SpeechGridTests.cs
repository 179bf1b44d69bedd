using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Quotes;

/// <summary>Reports and quotations in many positions, each with subjects of every form: what is found of each follows from how the sentence was made.</summary>
public sealed class SpeechGridTests
{
    private static readonly string[] s_speakers =
    [
        "Ann Reed", "Mayor Ann Reed", "Jean-Luc Moreau", "the union", "the health ministry", "Amnesty International", "police", "residents", "its chief executive", "the 45-year-old",
        "a source close to the talks", "researchers at Norton University", "an official with knowledge of the case",
    ];

    /// <summary>Sentences, with whoever speaks once in each record.</summary>
    public static TheoryData<string> OfOneSpeaker() =>
    [
        "{0} said in a statement that prices have doubled since March.",
        "{0} told the inquiry that taxes on small firms would rise next year.",
        "{0} has been warning that the city needs 400 more beds.",
        "{0} ventured in a blog post that the plan is too expensive.",
        "{0} made clear that nobody was hurt in the fire.",
        "{0} said after the vote that the water is safe to drink.",
        "{0} told ABC News officials had lied.",
        "{0} told The New York Times talks with the union had failed.",
        "{0} asked who would pay for the damage.",
        "{0} announced that talks had failed and promised that nobody was hurt in the fire.",
        "“The bridge is falling apart,” promised {0} in May.",
        "“The bridge is falling apart,” texted {0} two days later.",
        "“The bridge is falling apart,” {0} groaned by phone.",
        "Late Friday, {0} acknowledged that the plan is too expensive.",
        "Prices have doubled since March, {0} reiterated late Friday.",
        "“The bridge is falling apart,” {0} spluttered late Friday.",
        "“The bridge is falling apart,” {0} marvelled at a news conference.",
        "“The bridge is falling apart!” {0} deadpanned in court documents.",
        "“The bridge is falling apart,” chimed in {0} earlier this year.",
        "“The bridge is falling apart,” conceded {0} in an interview with the BBC.",
        "“Where is the money?” shouted {0} in a blog post.",
        "{0} hit back at critics, saying: “The bridge is falling apart.”",
        "Asked about it, {0} replied: “The bridge is falling apart.”",
        "As {0} put it: “The bridge is falling apart.”",
        "It was, as {0} put it, “reckless and wrong.”",
        "The plan is “reckless and wrong,” as {0} put it.",
        "{0} spoke at the rally on Sunday. “Our kids deserve better.”",
    ];

    /// <summary>Sentences in which the speaker and Carla Jensen speak, one after the other.</summary>
    public static TheoryData<string> OfTwoSpeakers() =>
    [
        "Carla Jensen said that the plan is too expensive, but {0} said the water is safe to drink.",
        "Carla Jensen called the plan “a disgrace,” while {0} said the water is safe to drink.",
        "Carla Jensen called the plan “a disgrace,” but {0} said the water is safe to drink.",
    ];

    [Theory]
    [MemberData(nameof(OfOneSpeaker))]
    public void Whoever_speaks_alone_is_found_once(string position) => Check(position, static speaker => [speaker]);

    [Theory]
    [MemberData(nameof(OfTwoSpeakers))]
    public void Each_of_two_speakers_is_found_once(string position) => Check(position, static speaker => ["Carla Jensen", speaker]);

    [Fact]
    public void What_interrupts_a_name_does_not_hide_it() => Check(
        [
            "It was, as the firm’s founder, {0}, put it, “reckless and wrong.”",
            "The fire spread quickly and {0}, the firm’s founder, said the plan is too expensive.",
            "The decision comes after {0}, the firm’s founder, said the plan is too expensive.",
            "It was, as {0}, who runs the centre, put it, “reckless and wrong.”",
            "“The bridge is falling apart,” {0}, who runs the centre, commented by phone.",
            "According to {0}, who runs the centre, it was too early to tell.",
            "“What now?” the firm’s founder, {0}, demanded in a statement.",
            "{0}, the firm’s founder, assured investors that the plan is too expensive.",
            "{0}, the firm’s founder, asked if the deal was dead, said: “You can’t put a price on that.”",
        ],
        ["Ann Reed", "Tomáš Dvořák"]);

    [Theory]
    [InlineData("# ‘They should be ashamed’: Ann Reed\n\nAnn Reed spoke on Monday after the vote. The road stayed closed until noon.")]
    [InlineData("# ‘A disgrace’: Ann Reed slams the plan\n\nAnn Reed spoke on Monday after the vote. The road stayed closed until noon.")]
    [InlineData("Ann Reed said that critics had been predicting a collapse.\n\n“The bridge is falling apart.”")]
    public void A_quotation_apart_from_its_speaker_is_hers(string text)
    {
        AnnotatedArticle article = Read("a.md", text);
        QuoteAnnotation quote = article.Quotes.Single(static q => q.Kind is QuoteKind.Direct or QuoteKind.Partial);
        Assert.Equal("Ann Reed", text.Substring(quote.SpeakerSpan!.Value.Start, quote.SpeakerSpan.Value.Length));
    }

    private static void Check(string position, Func<string, string[]> expected)
    {
        List<string> wrong = [];
        foreach (string speaker in s_speakers)
            AddWrong(wrong, position, speaker, expected(speaker));
        Assert.Empty(wrong);
    }

    private static void Check(string[] positions, string[] speakers)
    {
        List<string> wrong = [];
        foreach (string position in positions)
        {
            foreach (string speaker in speakers)
                AddWrong(wrong, position, speaker, [speaker]);
        }
        Assert.Empty(wrong);
    }

    private static void AddWrong(List<string> wrong, string position, string speaker, string[] expected)
    {
        string text = string.Format(null, position, speaker);
        string sentence = char.ToUpperInvariant(text[0]) + text[1..];
        AnnotatedArticle article = Read("a.txt", sentence);
        string[] speakers = [.. article.Quotes.Where(static q => q.SpeakerSpan is not null).Select(q => sentence.Substring(q.SpeakerSpan!.Value.Start, q.SpeakerSpan.Value.Length)).Distinct()];
        if (!speakers.SequenceEqual(expected, StringComparer.OrdinalIgnoreCase))
            wrong.Add($"{sentence} → {string.Join(", ", speakers)}");
    }

    private static AnnotatedArticle Read(string path, string text) => ArticleAnnotator.Annotate(ArticleReader.Read(path, text), TestContext.Current.CancellationToken);
}
