using System.Text;
using TypedCorpus.Data;
using TypedCorpus.Extraction.Data;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Extraction.Tests.Data;

/// <summary>Puts written data before the reader as generated code does.</summary>
internal static class GeneratedData
{
    public static CorpusStore Store(params AnnotatedArticle[] articles) => Store(DataForm.Readable, articles);

    public static CorpusStore Store(DataForm form, params AnnotatedArticle[] articles)
    {
        LinkedCorpus linked = CorpusLinker.Link(articles.Select(CorpusLinker.NamesOf));
        return new CorpusStore(
            [.. articles.Select(a => new ArticleLiteral(a.Source.Path, PartsOf(ArticleDataWriter.Write(a, form), 256 * 1024)))],
            [.. Enum.GetValues<EntityKind>().Select(k => new EntityLiteral(k, PartsOf(EntityDataWriter.Write(k, linked.Entities, form), 256 * 1024)))]);
    }

    public static Article Read(AnnotatedArticle article, int partLength, DataForm form = DataForm.Readable) =>
        new CorpusStore([new ArticleLiteral(article.Source.Path, PartsOf(ArticleDataWriter.Write(article, form), partLength))], []).Articles[0];

    /// <summary>Cuts the data into parts of so many characters, between two characters.</summary>
    public static LiteralPart PartsOf(string data, int length)
    {
        List<byte[]> parts = [];
        for (int start = 0; start < data.Length;)
        {
            int end = Math.Min(data.Length, start + length);
            end += end < data.Length && char.IsLowSurrogate(data[end]) ? 1 : 0;
            parts.Add(Encoding.UTF8.GetBytes(data[start..end]));
            start = end;
        }
        return part => part < parts.Count ? parts[part] : default;
    }
}
