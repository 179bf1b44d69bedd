using System.Collections.Concurrent;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.UserGazetteers;

namespace TypedCorpus.Extraction.Tests.Languages;

public sealed class LanguagePreparationTests
{
    private static readonly SourceArticle s_article = ArticleReader.Read(
        "a.txt", "“The bridge was closed on 3 May,” said Ann Fox, the mayor of Leeds. She declined to say whether it cost $5 million. The “so-called” repair took 10 to 12 weeks.");

    [Fact]
    public async Task An_article_reads_no_model_and_no_rules_that_were_prepared()
    {
        ConcurrentQueue<string> read = [];
        LanguageFiles files = LanguageFiles.Embedded("English");
        Language language = new(new LanguageFiles(path =>
        {
            read.Enqueue(path);
            return files.Find(path);
        }));
        await LanguagePreparation.Start(language).WaitAsync(TimeSpan.FromMinutes(5), TestContext.Current.CancellationToken);
        Assert.Contains(read, IsLarge);
        read.Clear();

        AnnotatedArticle article = ArticleAnnotator.Annotate(s_article, language, UserGazetteer.Empty, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(read, IsLarge);
        Assert.Equal(ArticleAnnotator.Annotate(s_article, TestContext.Current.CancellationToken), article);
    }

    private static bool IsLarge(string path) => Path.GetExtension(path) is ".bin" or ".rules";
}
