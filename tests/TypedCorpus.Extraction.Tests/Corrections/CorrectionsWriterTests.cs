using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.Corrections;

public sealed class CorrectionsWriterTests
{
    private static readonly QuoteCorrection s_speaker = new("We said no.") { In = "seeds/storm.txt", Speaker = "Ann Fox" };

    [Theory]
    [InlineData("", "corrections:\n  - quote: We said no.\n    in: seeds/storm.txt\n    speaker: Ann Fox\n")]
    [InlineData("# mine\ncorrections:\n", "# mine\ncorrections:\n  - quote: We said no.\n    in: seeds/storm.txt\n    speaker: Ann Fox\n")]
    [InlineData("corrections: []\n", "corrections: \n  - quote: We said no.\n    in: seeds/storm.txt\n    speaker: Ann Fox\n")]
    [InlineData(
        "corrections:\n- quote: x # why\n  reject: true",
        "corrections:\n- quote: x # why\n  reject: true\n- quote: We said no.\n  in: seeds/storm.txt\n  speaker: Ann Fox\n")]
    [InlineData(
        "corrections:\r\n  - quote: x\r\n    reject: true\r\n",
        "corrections:\r\n  - quote: x\r\n    reject: true\r\n  - quote: We said no.\r\n    in: seeds/storm.txt\r\n    speaker: Ann Fox\r\n")]
    [InlineData(
        "corrections:\n  - quote: We said no. # checked\n    speaker: Tom Ford # on the phone\n    in: seeds/storm.txt\n    kind: Scare\n  # last\n",
        "corrections:\n  - quote: We said no. # checked\n    speaker: Ann Fox # on the phone\n    in: seeds/storm.txt\n  # last\n")]
    public void A_correction_is_put_in_as_a_person_would(string before, string after)
    {
        string written = CorrectionsWriter.Put(before, s_speaker);

        Assert.Equal(after, written);
        Assert.Contains(s_speaker, CorrectionsReader.Read(written).ToSet().Items);
        Assert.Empty(CorrectionsReader.Read(written).Findings);
    }

    [Fact]
    public void A_correction_is_taken_out_with_its_lines_alone()
    {
        const string File = "corrections:\n  # first\n  - quote: x\n    reject: true\n  - quote: y\n    reject: true\n";
        PlacedCorrection second = CorrectionsReader.Read(File).Items[1];

        string once = CorrectionsWriter.Remove(File, second.Entry);
        string twice = CorrectionsWriter.Remove(once, CorrectionsReader.Read(once).Items[0].Entry);

        Assert.Equal("corrections:\n  # first\n  - quote: x\n    reject: true\n", once);
        Assert.Equal("corrections:\n  # first\n", twice);
    }

    [Fact]
    public void A_file_with_a_merge_conflict_is_left_to_a_person() =>
        Assert.Throws<FormatException>(() => CorrectionsWriter.Put("corrections:\n<<<<<<< HEAD\n", s_speaker));

    [Theory]
    [InlineData("quote: \"a: b\"\n    speaker: \"O'Hara, Ann\"")]
    [InlineData("figure: \"5 %\"\n    value: 5\n    unit: percent\n    approximation: About")]
    [InlineData("figure: March\n    low: 2021-03\n    high: 2021-05")]
    [InlineData("entity: Ann Reed\n    not: [Reed, \"x: y\"]")]
    [InlineData("mention: he\n    near: he said\n    entity: Ann Reed")]
    [InlineData("add-quote: no\n    speaker: unknown")]
    public void What_is_written_is_read_back(string correction)
    {
        Correction read = CorrectionsReader.Read("corrections:\n  - " + correction + "\n").Items[0].Correction;

        Assert.Equal(read, CorrectionsReader.Read("corrections:\n" + CorrectionText.ToBlock(read, "", "\n")).Items[0].Correction);
        Assert.Equal(read, CorrectionsReader.Read("corrections:\n" + CorrectionText.ToLine(read)).Items[0].Correction);
    }

    [Fact]
    public void Every_record_can_be_anchored()
    {
        const string Text = "“No,” said Ann Reed on Monday.\n\n“No,” said Tom Ford on Friday. It cost $5, then $5, and Reed paid $5.\n";
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read("a.txt", Text), TestContext.Current.CancellationToken);
        CorrectionAnchor anchor = new(article);

        Correction[] corrections =
        [
            .. article.Quotes.Select(q => anchor.Of(q) with { Confirms = true }),
            .. article.Figures.Select(f => anchor.Of(f) with { Confirms = true }),
            .. article.Entities.SelectMany(e => e.Mentions).Select(m => anchor.Of(m) with { Confirms = true }),
        ];
        CorrectedArticle corrected = ArticleCorrector.Apply(article, new CorrectionSet(corrections.ToEquatableArray()), TestContext.Current.CancellationToken);

        Assert.All(corrected.Outcomes, o => Assert.Equal(CorrectionResult.Applied, o.Result));
        Assert.Equal(corrections.Length, corrected.Outcomes.Count);
        Assert.All(corrected.Article.Quotes, q => Assert.True(q.IsCorrected));
        Assert.All(corrected.Article.Figures, f => Assert.True(f.IsCorrected));
    }
}
