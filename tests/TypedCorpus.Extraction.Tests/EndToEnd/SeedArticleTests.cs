using System.Runtime.CompilerServices;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Extraction.Tests.EndToEnd;

/// <summary>Every record of the article in seeds/, compared with an approved file that a person can read and a reviewer can compare.</summary>
public sealed class SeedArticleTests
{
    [Fact]
    public void The_records_of_the_seed_article_are_those_approved()
    {
        string folder = Path.GetDirectoryName(ThisFile())!;
        string article = Path.Combine(folder, "../../../seeds/000_131200b55923cc5a.txt");
        string received = AnnotatedText.Write(ArticleAnnotator.Annotate(
            ArticleReader.Read("seeds/000_131200b55923cc5a.txt", File.ReadAllText(article)), TestContext.Current.CancellationToken));
        string approved = Path.Combine(folder, "SeedArticle.verified.txt");

        string expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected != received)
            File.WriteAllText(Path.Combine(folder, "SeedArticle.received.txt"), received);

        Assert.Equal(expected, received);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
