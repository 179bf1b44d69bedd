using TypedCorpus.Extraction;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats.Tables;

/// <summary>Keeps all articles and writes them at the end: what they have together is known only then.</summary>
internal abstract class CollectingPrinter(string folder) : IArticlePrinter
{
    private readonly List<DocumentRecord> _documents = [];
    private readonly List<LinkedEntities> _entities = [];

    /// <summary>Where the files go.</summary>
    protected string Folder { get; } = folder;

    /// <inheritdoc/>
    public void Print(AnnotatedArticle article, LinkedEntities entities, DocumentKey key)
    {
        _documents.Add(new DocumentRecord(article, entities));
        if (_entities.Count == 0 || !ReferenceEquals(_entities[^1], entities))
            _entities.Add(entities);
    }

    /// <inheritdoc/>
    public void Complete()
    {
        Directory.CreateDirectory(Folder);
        Write(_documents, _entities.SelectMany(entities => CorpusTables.EntityRows(_documents, entities)));
    }

    /// <summary>Writes the tables that documents fill, and the table of entities.</summary>
    protected abstract void Write(IReadOnlyList<DocumentRecord> documents, IEnumerable<object?[]> entities);
}
