namespace TypedCorpus;

/// <summary>Words of an article as they stand there, and where. Two are equal that cover the same span of the same article.</summary>
public class Excerpt : IEquatable<Excerpt>
{
    private string? _text;

    internal Excerpt(Article article, TextSpan span)
    {
        Article = article;
        Span = span;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Where they stand.</summary>
    public TextSpan Span { get; }

    /// <summary>The words: what the article has at <see cref="Span"/>.</summary>
    public string Text => _text ??= Article.Text.Substring(Span);

    /// <summary>The lines that they stand on.</summary>
    public LineRange Lines => Article.LinesOf(Span);

    /// <inheritdoc/>
    public bool Equals(Excerpt? other) => other is not null && Span == other.Span && Article.Equals(other.Article);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Excerpt);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Span.GetHashCode());

    /// <summary>The words.</summary>
    public sealed override string ToString() => Text;

    /// <summary>Whether both are the same words of the same article.</summary>
    public static bool operator ==(Excerpt? left, Excerpt? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different words, or of different articles.</summary>
    public static bool operator !=(Excerpt? left, Excerpt? right) => !(left == right);
}
