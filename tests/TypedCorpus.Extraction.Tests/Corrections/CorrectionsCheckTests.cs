namespace TypedCorpus.Extraction.Tests.Corrections;

public sealed class CorrectionsCheckTests
{
    private const string Storm = "“We said no to the new harbour,” said Kamala Harris. It cost $3.2 billion.\n";

    [Theory]
    [InlineData("quote: We said yes to the new harbour\n    reject: true",
        "2: UnmatchedCorrection nothing matches the quote 'We said yes to the new harbour'; the nearest is 'We said no to the new harbour' (seeds/storm.txt, line 1)")]
    [InlineData("quote: It cost\n    reject: true", "2: UnneededCorrection the quote 'It cost'")]
    [InlineData("quote: It cost\n    kind: Scare",
        "2: UnmatchedCorrection seeds/storm.txt has the words 'It cost', but no quote there; write 'add-quote' for one that extraction missed")]
    [InlineData("quote: We said no\n    in: seeds/strom.txt\n    reject: true",
        "3: UnmatchedCorrection the corpus has no article 'seeds/strom.txt'; did you mean 'seeds/storm.txt'?")]
    [InlineData("quote: We said no\n    near: nowhere at all\n    reject: true",
        "2: UnmatchedCorrection seeds/storm.txt has the words 'We said no', but not those nearby, 'nowhere at all'")]
    [InlineData("quote: We said no\n    near: said no to the new arbour\n    reject: true",
        "2: UnmatchedCorrection seeds/storm.txt has the words 'We said no', but not those nearby, 'said no to the new arbour'; the nearest is 'said no to the new harbour' (seeds/storm.txt, line 1)")]
    [InlineData("quote: We said no\n    speaker: Kamala Harris", "2: UnneededCorrection the quote 'We said no'")]
    [InlineData("figure: $3.2 billion\n    value: 3200000000", "2: UnneededCorrection the figure '$3.2 billion'")]
    [InlineData("entity: Kamala Haris\n    kind: Place", "2: UnmatchedCorrection nothing matches the entity 'Kamala Haris'; did you mean 'Kamala Harris'?")]
    [InlineData("entity: Kamala Harris\n    kind: Person", "2: UnneededCorrection the entity 'Kamala Harris'")]
    [InlineData("entity: Kamala Harris\n    merge-into: Kamela Harris", "2: InvalidCorrection no entity is called 'Kamela Harris'; did you mean 'Kamala Harris'?")]
    [InlineData("quote: We said no\n    kind: Scare\n  - quote: no to the new harbour\n    reject: true", "4: RepeatedCorrection the quote 'no to the new harbour'")]
    [InlineData("quote: We said no\n    text: other words\n", "2: InvalidCorrection no stretch of the article that overlaps the quote is 'other words'")]
    public void What_does_not_hold_is_said_at_its_line(string correction, string finding)
    {
        CorrectedCorpus corpus = new("corrections:\n  - " + correction + "\n", ("seeds/storm.txt", Storm));

        Assert.Equal([finding], corpus.Findings);
    }

    [Fact]
    public void The_same_words_in_two_articles_need_one_named()
    {
        CorrectedCorpus corpus = new("corrections:\n  - quote: We said no\n    kind: Scare\n", ("a.txt", Storm), ("b.txt", Storm));

        Assert.Equal(["2: AmbiguousCorrection the quote 'We said no'; add 'in' with one of a.txt, b.txt"], corpus.Findings);
    }

    [Fact]
    public void The_same_words_in_two_articles_are_told_apart_by_those_nearby()
    {
        CorrectedCorpus corpus = new(
            "corrections:\n  - quote: We said no\n    near: It cost $3.2 billion\n    kind: Scare\n", ("a.txt", Storm), ("b.txt", "“We said no,” said Tom Ford.\n"));

        Assert.Empty(corpus.Findings);
        Assert.Contains("*Scare \"We said no to the new harbour,\" by Kamala Harris", corpus.Quotes);
        Assert.Contains("Direct \"We said no,\" by Tom Ford", corpus.Quotes);
    }

    [Fact]
    public void A_record_that_is_right_in_one_of_two_articles_could_be_meant_too()
    {
        CorrectedCorpus corpus = new("corrections:\n  - quote: We said no\n    speaker: Tom Ford\n", ("a.txt", Storm), ("b.txt", "“We said no,” said Tom Ford.\n"));

        Assert.Equal(["2: AmbiguousCorrection the quote 'We said no'; add 'in' with one of a.txt, b.txt"], corpus.Findings);
    }

    [Fact]
    public void An_edit_above_changes_nothing_and_the_lost_passage_is_an_error_at_the_correction()
    {
        const string Corrections = "# reviewed\ncorrections:\n  - quote: We said no to the new harbour\n    speaker: the mayor\n";

        CorrectedCorpus edited = new(Corrections, ("a.txt", "It rained in Oslo for three days.\n\n" + Storm));
        CorrectedCorpus deleted = new(Corrections, ("a.txt", "It rained in Oslo for three days.\n"));

        Assert.Contains("*Direct \"We said no to the new harbour,\" by ~the mayor", edited.Quotes);
        Assert.Empty(edited.Findings);
        Assert.Equal(["3: UnmatchedCorrection nothing matches the quote 'We said no to the new harbour'"], deleted.Findings);
    }
}
