using TypedCorpus.Data;

namespace TypedCorpus;

/// <summary>An article and everything that was found in it. Two are equal that have the same path.</summary>
/// <remarks>Its data is decoded once, when something of it is first asked for.</remarks>
public sealed class Article : IEquatable<Article>
{
    private readonly Lazy<ArticleContent> _content;
    private LineTable? _lines;
    private EntityCollection<Entity>? _entities;

    internal Article(CorpusStore store, int index, ArticleLiteral literal)
    {
        Store = store;
        Index = index;
        Path = literal.Path;
        _content = new Lazy<ArticleContent>(() => ArticleDataReader.Read(this, literal.Parts));
    }

    /// <summary>Where it comes from, relative to the project, with <c>/</c> between folders.</summary>
    public string Path { get; }

    /// <summary>Its title: that of its front matter or heading, else its first line, shortened.</summary>
    public string Title => Content.Title;

    /// <summary>The author that its front matter gives, <see langword="null"/> where none does.</summary>
    public string? Author => Content.Author;

    /// <summary>The day that its front matter or dateline gives, <see langword="null"/> where none does.</summary>
    public PartialDate? Published => Content.Published;

    /// <summary>All of its text, as in its file. Every span of the article is an offset into it.</summary>
    public string Text => Content.Text;

    /// <summary>Its paragraphs, in order.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => Content.Paragraphs;

    /// <summary>Its sentences, in order.</summary>
    public IReadOnlyList<Sentence> Sentences => Content.Sentences;

    /// <summary>Its quotes, in order.</summary>
    public QuoteCollection Quotes => Content.Quotes;

    /// <summary>Its acts of speaking, in the order of their first quotes.</summary>
    public IReadOnlyList<Attribution> Attributions => Content.Attributions;

    /// <summary>Who was asked and did not answer, in order.</summary>
    public IReadOnlyList<NoComment> NoComments => Content.NoComments;

    /// <summary>Its figures, in order.</summary>
    public FigureCollection Figures => Content.Figures;

    /// <summary>Its mentions of entities, in order.</summary>
    public IReadOnlyList<Mention> Mentions => Content.Mentions;

    /// <summary>The entities of the corpus that it names, in the order of their first mentions.</summary>
    public EntityCollection<Entity> Entities => _entities ??= new EntityCollection<Entity>(FindEntities);

    internal CorpusStore Store { get; }

    internal int Index { get; }

    internal ArticleContent Content => _content.Value;

    internal bool IsDecoded => _content.IsValueCreated;

    /// <summary>The lines that <paramref name="span"/> covers.</summary>
    public LineRange LinesOf(TextSpan span) => (_lines ??= new LineTable(Text)).LinesOf(span);

    /// <inheritdoc/>
    public bool Equals(Article? other) => other is not null && (ReferenceEquals(this, other) || string.Equals(Path, other.Path, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Article);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>Prints the title and the path.</summary>
    public override string ToString() => Title.Length == 0 ? Path : Title + " (" + Path + ")";

    /// <summary>Whether both are the same article.</summary>
    public static bool operator ==(Article? left, Article? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different articles.</summary>
    public static bool operator !=(Article? left, Article? right) => !(left == right);

    private Entity[] FindEntities() => [.. Mentions.Select(m => m.Entity).Where(e => e.IsNamed).Distinct()];
}
