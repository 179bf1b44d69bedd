using System.ComponentModel;

namespace TypedCorpus.Data;

/// <summary>Where an article comes from: its corpus and its literal. For generated code alone, which hands it on.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleOrigin
{
    internal ArticleOrigin(CorpusStore store, int index, ArticleLiteral literal)
    {
        Store = store;
        Index = index;
        Literal = literal;
    }

    internal CorpusStore Store { get; }

    internal int Index { get; }

    internal ArticleLiteral Literal { get; }
}
