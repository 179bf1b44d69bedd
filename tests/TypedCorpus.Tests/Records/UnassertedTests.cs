namespace TypedCorpus.Tests.Records;

/// <summary>What was not said is no quote of anybody.</summary>
public sealed class UnassertedTests
{
    // She said “No!” again: as if she had not.
    private static readonly SampleCorpus s_corpus = new(SampleCorpus.First.Replace(
        "  sentence 27..47",
        "  sentence 27..47\n  unasserted 37..40 Partial stance=Negated speaker=ann-lee speaker-at=27..30 cue=Neutral cue-at=31..35 rule=before confidence=93",
        StringComparison.Ordinal));

    [Fact]
    public void It_has_a_collection_of_its_own_with_speaker_and_stance()
    {
        Quote quote = Assert.Single(s_corpus.Store.Unasserted);
        Assert.Equal(("No!", Stance.Negated, "Ann Lee", QuoteKind.Partial), (quote.Text, quote.Stance, quote.Speaker?.Name, quote.Kind));
        Assert.Equal([quote], s_corpus.A.Unasserted);
    }

    [Fact]
    public void No_query_of_quotes_returns_it()
    {
        Assert.All(s_corpus.Store.Quotes, q => Assert.Equal(Stance.Asserted, q.Stance));
        Assert.DoesNotContain(s_corpus.Store.Quotes.By(s_corpus.Ann), q => q.Text == "No!");
        Assert.DoesNotContain(s_corpus.A.Attributions, a => a.Quotes.Any(q => q.Text == "No!"));
        Assert.DoesNotContain(s_corpus.Ann.Quotes, q => q.Text == "No!");
    }
}
