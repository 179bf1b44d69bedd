using TypedCorpus.Extraction;
using TypedCorpus.Tool.Records;

namespace TypedCorpus.Tool.Formats.Tables;

/// <summary>Keeps all articles and writes them at the end: what they have together is known only then.</summary>
internal abstract class CollectingPrinter(string folder) : IArticlePrinter
{
    private readonly List<DocumentRecord> _documents = [];
    // The entities of a corpus, and where its documents begin: each line of a stream is a corpus of its own.
    private readonly List<(LinkedEntities Entities, int First)> _corpora = [];

    /// <summary>Where the files go.</summary>
    protected string Folder { get; } = folder;

    /// <inheritdoc/>
    public void Print(AnnotatedArticle article, LinkedEntities entities, DocumentKey key)
    {
        if (_corpora.Count == 0 || !ReferenceEquals(_corpora[^1].Entities, entities))
            _corpora.Add((entities, _documents.Count));
        _documents.Add(new DocumentRecord(article, entities));
    }

    /// <inheritdoc/>
    public void Complete()
    {
        Directory.CreateDirectory(Folder);
        Write(_documents, _corpora.SelectMany((corpus, i) =>
            CorpusTables.EntityRows(_documents.GetRange(corpus.First, (i + 1 < _corpora.Count ? _corpora[i + 1].First : _documents.Count) - corpus.First), corpus.Entities)));
    }

    /// <summary>Writes the tables that documents fill, and the table of entities.</summary>
    protected abstract void Write(IReadOnlyList<DocumentRecord> documents, IEnumerable<object?[]> entities);
}
