using TypedCorpus.Extraction;

namespace TypedCorpus.Tool.Output;

/// <summary>Prints annotated articles, one after the other.</summary>
internal interface IArticlePrinter
{
    /// <summary>Prints one article.</summary>
    void Print(AnnotatedArticle article, LinkedEntities entities, DocumentKey key);
}

/// <summary>What the path of an article is to its user.</summary>
internal enum DocumentKey
{
    /// <summary>The path of its file.</summary>
    Path,

    /// <summary>The identifier that the user gave with the text.</summary>
    Id,
}
