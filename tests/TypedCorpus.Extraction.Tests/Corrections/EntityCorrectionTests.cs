namespace TypedCorpus.Extraction.Tests.Corrections;

public sealed class EntityCorrectionTests
{
    private const string Vote = "Ann Reed spoke. Reed, who chairs the board, was late. Tom Ford of Kinpo Semiconductor answered. “We lost,” said Reed.\n";
    private const string Trial = "Kinpo Semiconductor sued. Ann Reed and Tom Ford came.\n";

    [Fact]
    public void Another_kind_over_the_whole_corpus()
    {
        CorrectedCorpus corpus = Corrected("entity: Tom Ford\n    kind: Organization");

        Assert.Contains("*Organization Tom Ford: a.txt b.txt", corpus.Entities);
        Assert.Empty(corpus.Findings);
    }

    [Fact]
    public void Another_kind_in_one_article()
    {
        CorrectedCorpus corpus = Corrected("entity: Tom Ford\n    in: b.txt\n    kind: Organization");

        Assert.Contains("*Organization Tom Ford: b.txt", corpus.Entities);
        Assert.Contains("Person Tom Ford: a.txt", corpus.Entities);
    }

    [Fact]
    public void Another_name()
    {
        CorrectedCorpus corpus = Corrected("entity: Ann Reed\n    name: Anna Reed");

        Assert.Contains("*Person Anna Reed: a.txt b.txt", corpus.Entities);
        Assert.Contains("Direct \"We lost,\" by Anna Reed", corpus.Quotes);
    }

    [Fact]
    public void Two_that_are_one()
    {
        CorrectedCorpus corpus = Corrected("entity: Ann Reed\n    merge-into: Tom Ford");

        Assert.DoesNotContain(corpus.Entities, e => e.Contains("Ann Reed", StringComparison.Ordinal));
        Assert.Contains("*Person Tom Ford: a.txt b.txt", corpus.Entities);
    }

    [Fact]
    public void A_form_that_is_somebody_else()
    {
        CorrectedCorpus corpus = Corrected("entity: Ann Reed\n    not: Reed");

        Assert.Contains("*Person Reed: a.txt", corpus.Entities);
        Assert.Contains("Person Ann Reed: a.txt b.txt", corpus.Entities.Select(e => e.TrimStart('*')));
        Assert.Contains("Direct \"We lost,\" by Reed", corpus.Quotes);
    }

    [Fact]
    public void Not_an_entity()
    {
        CorrectedCorpus corpus = Corrected("entity: Ann Reed\n    reject: true");

        Assert.DoesNotContain(corpus.Entities, e => e.Contains("Ann Reed", StringComparison.Ordinal));
        Assert.Contains("Direct \"We lost,\" by nobody", corpus.Quotes);
        Assert.Empty(corpus.Findings);
    }

    [Fact]
    public void A_mention_of_somebody_else_takes_its_quote_along()
    {
        CorrectedCorpus corpus = Corrected("mention: Reed\n    in: a.txt\n    near: \"“We lost,” said Reed\"\n    entity: Tom Ford");

        Assert.Contains("Direct \"We lost,\" by Tom Ford", corpus.Quotes);
        Assert.Empty(corpus.Findings);
    }

    [Fact]
    public void A_mention_of_nobody()
    {
        CorrectedCorpus corpus = Corrected("mention: Reed\n    in: a.txt\n    near: Reed, who chairs\n    reject: true");

        Assert.Empty(corpus.Findings);
        EntityAnnotation reed = corpus.Articles[0].Entities.Single(e => e.Name == "Ann Reed");
        Assert.Equal(2, reed.Mentions.Count(m => m.Kind == MentionKind.Name));
    }

    private static CorrectedCorpus Corrected(string correction) => new("corrections:\n  - " + correction + "\n", ("a.txt", Vote), ("b.txt", Trial));
}
