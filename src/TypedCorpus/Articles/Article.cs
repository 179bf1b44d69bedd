using System.Text.Json.Serialization;
using TypedCorpus.Citations;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>An article and everything that was found in it. Two are equal that have the same path.</summary>
/// <remarks>Its data is decoded once, when something of it is first asked for.</remarks>
#pragma warning disable CA1036 // They compare for sorting alone.
[JsonConverter(typeof(CorpusJsonConverter))]
public record Article : IComparable<Article>, IComparable
#pragma warning restore CA1036
{
    private readonly Lazy<ArticleContent> _content;
    private LineTable? _lines;
    private IReadOnlyList<string>? _authors;
    private IReadOnlyList<string>? _tags;
    private FrontMatterValue? _frontMatter;
    private CitationIndex? _citations;
    private EntityCollection<Entity>? _entities;

    /// <summary>An article of a corpus; what generated code calls.</summary>
    protected internal Article(ArticleOrigin origin)
    {
        if (origin is null)
            throw new ArgumentNullException(nameof(origin));
        Store = origin.Store;
        Index = origin.Index;
        Path = origin.Literal.Path;
        _content = new Lazy<ArticleContent>(() => ArticleDataReader.Read(this, origin.Literal.Parts));
    }

    /// <summary>Where it comes from, relative to the project, with <c>/</c> between folders.</summary>
    public string Path { get; }

    /// <summary>Its title: that of its front matter or heading, else its first line, shortened.</summary>
    public string Title => Content.About.Title;

    /// <summary>Its first author, <see langword="null"/> where nothing says who wrote it.</summary>
    public string? Author => Authors.Count > 0 ? Authors[0] : null;

    /// <summary>The authors that its front matter gives, else those of a byline at its top (<c>By Ann Fox and Bo Ek</c>).</summary>
    public IReadOnlyList<string> Authors => _authors ??= Content.About.Authors.AsReadOnly();

    /// <summary>The day that its front matter or dateline gives, <see langword="null"/> where none does.</summary>
    public PartialDate? Published => Content.About.Published;

    /// <summary>The day of its last change that its front matter gives, <see langword="null"/> where none does.</summary>
    public PartialDate? Updated => Content.About.Updated;

    /// <summary>The address that its front matter gives, <see langword="null"/> where it gives none.</summary>
    public Uri? Url => Uri.TryCreate(Content.About.Url, UriKind.RelativeOrAbsolute, out Uri? url) ? url : null;

    /// <summary>The language that its front matter gives, <c>en</c>, <see langword="null"/> where it gives none.</summary>
    public string? Language => Content.About.Language;

    /// <summary>The section that its front matter gives, <see langword="null"/> where it gives none.</summary>
    public string? Section => Content.About.Section;

    /// <summary>The tags that its front matter gives, in order.</summary>
    public IReadOnlyList<string> Tags => _tags ??= Content.About.Tags.AsReadOnly();

    /// <summary>All of its front matter, untyped; an empty map where it has none.</summary>
    public FrontMatterValue FrontMatterValues => _frontMatter ??= Content.About.FrontMatter;

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

    /// <summary>
    /// The one place where <paramref name="passage"/> stands in it: words as the article has them; quotation marks, dashes and white space make no difference.
    /// Where the corpus is generated, the build fails once the article no longer says so.
    /// </summary>
    /// <exception cref="KeyNotFoundException">It does not say so.</exception>
    /// <exception cref="InvalidOperationException">It says so more than once: cite more of the words around it.</exception>
    public Excerpt Cite(string passage) => (_citations ??= new CitationIndex(() => [this])).Find(passage);

    internal CorpusStore Store { get; }

    internal int Index { get; }

    internal ArticleContent Content => _content.Value;

    internal bool IsDecoded => _content.IsValueCreated;

    /// <summary>The lines that <paramref name="span"/> covers.</summary>
    public LineRange LinesOf(TextSpan span) => (_lines ??= new LineTable(Text)).LinesOf(span);

    /// <inheritdoc/>
    public virtual bool Equals(Article? other) => other is not null && (ReferenceEquals(this, other) || string.Equals(Path, other.Path, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>Compares by path.</summary>
    public int CompareTo(Article? other) => other is null ? 1 : string.CompareOrdinal(Path, other.Path);

    int IComparable.CompareTo(object? obj) => Comparison.With(this, obj);

    /// <summary>Prints the title, shortened, and the path.</summary>
    public sealed override string ToString() => Title.Length == 0 ? Path : ShortText.Of(Title) + " (" + Path + ")";

    private Entity[] FindEntities() => [.. Mentions.Select(m => m.Entity).Where(e => e.IsNamed).Distinct()];
}
