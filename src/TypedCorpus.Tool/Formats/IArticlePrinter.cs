using TypedCorpus.Extraction;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats;

/// <summary>Prints annotated articles, one after the other.</summary>
internal interface IArticlePrinter
{
    /// <summary>Prints one article.</summary>
    void Print(AnnotatedArticle article, LinkedEntities entities, DocumentKey key);

    /// <summary>All articles are printed: writes what belongs to them together.</summary>
    void Complete()
    {
    }
}

/// <summary>What the path of an article is to its user.</summary>
internal enum DocumentKey
{
    /// <summary>The path of its file.</summary>
    Path,

    /// <summary>The identifier that the user gave with the text.</summary>
    Id,
}
