using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats.Linking;

/// <summary>Prints what linking needs to know of each article: one named entity a line.</summary>
internal sealed class NamesPrinter(Stream output) : IArticlePrinter
{
    /// <inheritdoc/>
    public void Print(AnnotatedArticle article, LinkedEntities entities, DocumentKey key)
    {
        ArticleNames names = CorpusLinker.NamesOf(article);
        foreach (EntityForms forms in names.Entities)
            NamesJson.Write(output, names.Path, forms);
    }
}
