namespace TypedCorpus;

/// <summary>A sentence of an article. Two are equal that cover the same span of the same article.</summary>
public sealed class Sentence : IEquatable<Sentence>
{
    private string? _text;
    private QuoteCollection? _quotes;
    private FigureCollection? _figures;
    private IReadOnlyList<Mention>? _mentions;

    internal Sentence(Article article, int index, TextSpan span)
    {
        Article = article;
        Index = index;
        Span = span;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its place among the sentences of the article, from 0.</summary>
    public int Index { get; }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Its text: what the article has at <see cref="Span"/>.</summary>
    public string Text => _text ??= Article.Text.Substring(Span);

    /// <summary>The paragraph that it belongs to.</summary>
    public Paragraph Paragraph => Article.Content.ParagraphAt(Span.Start);

    /// <summary>The quotes that stand in it, those that reach into it from another sentence included.</summary>
    public QuoteCollection Quotes => _quotes ??= new QuoteCollection(Article.Content.QuotesOf(this));

    /// <summary>The figures that begin in it.</summary>
    public FigureCollection Figures => _figures ??= new FigureCollection(Article.Content.FiguresOf(this));

    /// <summary>The mentions that begin in it.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions ??= Array.AsReadOnly(Article.Content.MentionsOf(this));

    /// <summary>The lines that it stands on.</summary>
    public LineRange Lines => Article.LinesOf(Span);

    /// <inheritdoc/>
    public bool Equals(Sentence? other) => other is not null && Span == other.Span && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sentence);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Span.GetHashCode());

    /// <summary>Prints the text.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both are the same sentence.</summary>
    public static bool operator ==(Sentence? left, Sentence? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different sentences.</summary>
    public static bool operator !=(Sentence? left, Sentence? right) => !(left == right);
}
