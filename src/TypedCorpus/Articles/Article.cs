using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>An article and everything that was found in it. Two are equal that have the same path.</summary>
/// <remarks>Its data is decoded once, when something of it is first asked for.</remarks>
#pragma warning disable CA1036 // They compare for sorting alone.
[JsonConverter(typeof(CorpusJsonConverter))]
public sealed record Article : IComparable<Article>, IComparable
#pragma warning restore CA1036
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

    /// <summary>What it says was not said, or not yet, or only perhaps, in order: nobody's words, each with its <see cref="Quote.Stance"/>.</summary>
    public QuoteCollection Unasserted => Content.Unasserted;

    /// <summary>Its acts of speaking, in the order of their first quotes.</summary>
    public IReadOnlyList<Attribution> Attributions => Content.Attributions;

    /// <summary>Who was asked and did not answer, in order.</summary>
    public NoCommentCollection NoComments => Content.NoComments;

    /// <summary>Its figures, in order.</summary>
    public FigureCollection<Figure> Figures => Content.Figures;

    /// <summary>How many words it has, front matter left out.</summary>
    public int WordCount => Content.WordCount;

    /// <summary>Its mentions of entities, in order.</summary>
    public MentionCollection Mentions => Content.Mentions;

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
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>Compares by path.</summary>
    public int CompareTo(Article? other) => other is null ? 1 : string.CompareOrdinal(Path, other.Path);

    int IComparable.CompareTo(object? obj) => Comparison.With(this, obj);

    /// <summary>Prints the title, shortened, and the path.</summary>
    public override string ToString() => Title.Length == 0 ? Path : ShortText.Of(Title) + " (" + Path + ")";

    private Entity[] FindEntities() => [.. Mentions.Select(m => m.Entity).Where(e => e.IsNamed).Distinct()];
}
