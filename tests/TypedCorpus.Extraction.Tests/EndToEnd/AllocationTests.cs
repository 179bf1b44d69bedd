using System.Runtime.CompilerServices;
using System.Text;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Data;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Extraction.Tests.EndToEnd;

/// <summary>What three fixed workloads allocate, for each byte of text: a guard against code that gets dearer unseen. It takes no time into account.</summary>
public sealed class AllocationTests
{
    private static readonly SourceArticle s_article = ArticleReader.Read("seeds/a.txt", File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../seeds/000_131200b55923cc5a.txt")));

    [Fact]
    public void Tokens_and_tags_allocate_at_most_20_bytes_for_each_byte_of_text() =>
        AssertAllocates(20, () => PartOfSpeechTagger.Tag(Tokenizer.Tokenize(s_article, default), default));

    [Fact]
    public void All_of_extraction_allocates_at_most_50_bytes_for_each_byte_of_text() => AssertAllocates(50, () => ArticleAnnotator.Annotate(s_article));

    [Fact]
    public void Writing_compact_data_allocates_at_most_50_bytes_for_each_byte_of_text()
    {
        AnnotatedArticle article = ArticleAnnotator.Annotate(s_article, TestContext.Current.CancellationToken);
        AssertAllocates(50, () => ArticleDataWriter.Write(article, DataForm.Compact));
    }

    private static void AssertAllocates(int bytesPerByte, Func<object> work)
    {
        GC.KeepAlive(work());
        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work());
        double allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(allocated / Encoding.UTF8.GetByteCount(s_article.Text), 1, bytesPerByte);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
