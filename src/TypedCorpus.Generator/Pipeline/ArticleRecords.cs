using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Saving;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>
/// The records of an article. Those that a build has saved are read anew for each who asks, and held by nobody: hardly a step asks, and as objects they take
/// several times the room of the article.
/// </summary>
internal sealed class ArticleRecords : IEquatable<ArticleRecords>
{
    private readonly SourceArticle _source;
    private readonly AnnotatedArticle? _made;
    private readonly SavedExtraction? _saved;
    private readonly WeakReference<AnnotatedArticle>? _read;

    /// <summary>Records that are saved nowhere.</summary>
    public ArticleRecords(AnnotatedArticle made)
    {
        _source = made.Source;
        _made = made;
        Findings = made.Findings;
    }

    /// <summary>Records that are saved.</summary>
    /// <param name="saved">Where.</param>
    /// <param name="read">What was read from there.</param>
    public ArticleRecords(SavedExtraction saved, AnnotatedArticle read)
    {
        _source = read.Source;
        _saved = saved;
        _read = new WeakReference<AnnotatedArticle>(read);
        Findings = read.Findings;
    }

    /// <summary>What extraction has to say of the article.</summary>
    public EquatableArray<Finding> Findings { get; }

    /// <summary>The article with its records.</summary>
    public AnnotatedArticle Article
    {
        get
        {
            if (_made is not null)
                return _made;
            if (_read!.TryGetTarget(out AnnotatedArticle? known))
                return known;
            AnnotatedArticle read = _saved!.Read(_source);
            _read.SetTarget(read);
            return read;
        }
    }

    /// <inheritdoc/>
    public bool Equals(ArticleRecords? other) => ReferenceEquals(this, other) || (other is not null && (_saved is not null && other._saved is not null
        ? _saved.Equals(other._saved) && _source.Equals(other._source)
        : Article.Equals(other.Article)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleRecords);

    /// <inheritdoc/>
    public override int GetHashCode() => _source.GetHashCode();
}
