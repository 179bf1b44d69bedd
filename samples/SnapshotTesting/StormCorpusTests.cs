using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Testing;

namespace SnapshotTesting;

/// <summary>A consumer's own test: what is generated from her articles is approved once, and whatever changes it afterwards shows.</summary>
public sealed class StormCorpusTests
{
    [Fact]
    public Task What_is_generated_from_the_article_on_the_storm()
    {
        GeneratorDriver driver = CorpusDriver.Create(
            [
                new CorpusArticle("seeds/storm.txt", """
                    The storm closed Oslo harbour on Monday.

                    “We counted more than 300 boats,” said Ann Fox, the harbour master. Repairs will cost about $2 million, she added.
                    """),
            ],
            new CorpusDriverOptions { RootNamespace = "Harbour" });

        return Verifier.Verify(driver);
    }
}
