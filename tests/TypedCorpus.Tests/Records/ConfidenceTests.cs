namespace TypedCorpus.Tests.Records;

/// <summary>How sure mentions and kinds of entities are.</summary>
public sealed class ConfidenceTests
{
    private static readonly SampleCorpus s_corpus = new(SampleCorpus.First
        .Replace("mention 27..30 Pronoun entity=ann-lee", "mention 27..30 Pronoun entity=ann-lee confidence=89", StringComparison.Ordinal)
        .Replace("entity ann-lee Person \"Ann Lee\"", "entity ann-lee Person \"Ann Lee\" kind-confidence=97", StringComparison.Ordinal)
        .Replace("entity paris Place \"Paris\"", "entity paris Place \"Paris\" corrected", StringComparison.Ordinal));

    [Fact]
    public void A_mention_says_how_sure_it_is_and_data_leave_out_what_most_names_have() =>
        Assert.Equal([0.98m, 0.89m], s_corpus.Ann.Mentions.In(s_corpus.A).Select(m => m.Confidence));

    [Fact]
    public void A_kind_is_as_sure_as_the_best_evidence_of_any_article_says() => Assert.Equal(0.97m, s_corpus.Ann.KindConfidence);

    [Fact]
    public void One_without_a_name_has_no_such_confidence() => Assert.Null(s_corpus.A.Quotes[^1].Speaker?.KindConfidence);
}
