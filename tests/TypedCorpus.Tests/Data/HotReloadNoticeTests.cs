using System.CodeDom.Compiler;
using System.Reflection.Metadata;
using TypedCorpus.Data;

namespace TypedCorpus.Tests.Data;

public sealed class HotReloadNoticeTests
{
    [Fact]
    public void The_runtime_finds_the_handler() => Assert.Contains(
        typeof(HotReloadNotice), typeof(Quote).Assembly.GetCustomAttributes(typeof(MetadataUpdateHandlerAttribute), false).Select(a => ((MetadataUpdateHandlerAttribute)a).HandlerType));

    [Theory]
    [InlineData(typeof(Corpus.ArticleData), true)]
    [InlineData(typeof(HotReloadNoticeTests), false)]
    public void A_change_of_a_corpus_is_told_and_no_other(Type type, bool isTold)
    {
        TextWriter before = Console.Error;
        using StringWriter error = new();
        Console.SetError(error);
        try
        {
            HotReloadNotice.UpdateApplication([type]);
        }
        finally
        {
            Console.SetError(before);
        }
        Assert.Equal(isTold, error.ToString().Contains(HotReloadNotice.Message, StringComparison.Ordinal));
    }

    [GeneratedCode("TypedCorpus.Generator", "1")]
    private static class Corpus
    {
        public static class ArticleData;
    }
}
