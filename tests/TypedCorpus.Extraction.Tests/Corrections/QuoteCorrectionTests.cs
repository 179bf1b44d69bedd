namespace TypedCorpus.Extraction.Tests.Corrections;

public sealed class QuoteCorrectionTests
{
    private const string Storm = "“We said no,” said Kamala Harris. “It was late,” she added.\n\nThe so-called “bridge” cost $3.2 billion, Ann Reed wrote.\n";

    [Fact]
    public void Another_speaker_of_the_article()
    {
        CorrectedCorpus corpus = Corrected("quote: We said no\n    speaker: Ann Reed");

        Assert.Contains("*Direct \"We said no,\" by Ann Reed", corpus.Quotes);
        Assert.Contains("Direct \"It was late,\" by Kamala Harris", corpus.Quotes);
        Assert.Empty(corpus.Findings);
    }

    [Fact]
    public void A_speaker_that_the_article_does_not_name_joins_the_entity_of_the_corpus()
    {
        CorrectedCorpus corpus = new(
            "corrections:\n  - quote: We said no\n    speaker: Tom Ford\n", ("a.txt", Storm), ("b.txt", "Tom Ford slept. Tom Ford is a mayor.\n"));

        Assert.Contains("*Direct \"We said no,\" by Tom Ford", corpus.Quotes);
        Assert.Contains("Person Tom Ford: a.txt b.txt", corpus.Entities);
    }

    [Fact]
    public void A_description_stays_in_its_article()
    {
        CorrectedCorpus corpus = Corrected("quote: We said no\n    speaker: the harbour master");

        Assert.Contains("*Direct \"We said no,\" by ~the harbour master", corpus.Quotes);
    }

    [Fact]
    public void Nobody_says_it()
    {
        CorrectedCorpus corpus = Corrected("quote: \"It was late,\"\n    speaker: unknown");

        Assert.Contains("*Direct \"It was late,\" by nobody", corpus.Quotes);
    }

    [Fact]
    public void Another_kind_and_other_bounds()
    {
        CorrectedCorpus corpus = Corrected("quote: We said no\n    kind: Partial\n    text: said no");

        Assert.Contains("*Partial \"said no\" by Kamala Harris", corpus.Quotes);
    }

    [Fact]
    public void Not_a_quote()
    {
        CorrectedCorpus corpus = Corrected("quote: bridge\n    reject: true");

        Assert.DoesNotContain(corpus.Quotes, q => q.Contains("bridge", StringComparison.Ordinal) && !q.Contains("cost", StringComparison.Ordinal));
        Assert.Empty(corpus.Findings);
    }

    [Fact]
    public void A_quote_that_was_missed()
    {
        CorrectedCorpus corpus = Corrected("add-quote: late\n    in: a.txt\n    speaker: Ann Reed\n    kind: Scare");

        Assert.Contains("*Scare \"late\" by Ann Reed", corpus.Quotes);
        Assert.Empty(corpus.Findings);
    }

    [Fact]
    public void What_a_person_confirms_is_certain()
    {
        CorrectedCorpus corpus = Corrected("quote: We said no\n    confirmed: true");

        Assert.Contains("*Direct \"We said no,\" by Kamala Harris", corpus.Quotes);
        Assert.Equal(100, corpus.Articles[0].Quotes[0].Confidence);
        Assert.Empty(corpus.Findings);
    }

    [Fact]
    public void Marks_dashes_and_white_space_make_no_difference()
    {
        CorrectedCorpus corpus = new(
            "corrections:\n  - quote: \"We - all of us - said 'no' today.\"\n    speaker: Ann Reed\n",
            ("a.txt", "“We – all\n of us – said ‘no’ today.” Kamala Harris and Ann Reed left, he said.\n"));

        Assert.Contains(corpus.Quotes, q => q.StartsWith('*') && q.EndsWith("by Ann Reed", StringComparison.Ordinal));
    }

    [Fact]
    public void Pieces_of_one_act_of_speaking_get_one_speaker()
    {
        CorrectedCorpus corpus = new(
            "corrections:\n  - quote: We lost the bridge\n    speaker: Ann Reed\n",
            ("a.txt", "“We lost the bridge,” said Kamala Harris, adding, “and we will build it again.” Ann Reed nodded.\n"));

        Assert.All(corpus.Quotes.Where(q => q.Contains("Direct", StringComparison.Ordinal)), q => Assert.EndsWith("by Ann Reed", q, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_nearby_tell_two_equal_quotes_apart()
    {
        const string Twice = "“No,” said Ann Reed on Monday.\n\n“No,” said Tom Ford on Friday.\n";

        CorrectedCorpus plain = new("corrections:\n  - quote: No\n    reject: true\n", ("a.txt", Twice));
        CorrectedCorpus near = new("corrections:\n  - quote: No\n    near: Tom Ford\n    reject: true\n", ("a.txt", Twice));

        Assert.Equal(["2: AmbiguousCorrection the quote 'No'; add 'near' with words around the one that is meant in a.txt"], plain.Findings);
        Assert.Empty(near.Findings);
        Assert.Equal(["Direct \"No,\" by Ann Reed"], near.Quotes);
    }

    private static CorrectedCorpus Corrected(string correction) => new("corrections:\n  - " + correction + "\n", ("a.txt", Storm));

    [Fact]
    public void Fragments_and_quotes_of_other_paragraphs_keep_their_speakers()
    {
        CorrectedCorpus corpus = new(
            "corrections:\n  - quote: no mercy\n    speaker: Tom Ford\n  - quote: We stay\n    speaker: Tom Ford\n",
            ("a.txt", "Ann Reed spoke of “no mercy” and of “new roads”, she said.\n\n“We go,” said Ann Reed.\n\n“We stay,” said Ann Reed.\n"));

        Assert.All(corpus.Quotes.Where(q => q.Contains("new roads", StringComparison.Ordinal) || q.Contains("We go", StringComparison.Ordinal)), q => Assert.False(q.StartsWith('*'), q));
        Assert.Contains("*Direct \"We stay,\" by Tom Ford", corpus.Quotes);
    }
}
