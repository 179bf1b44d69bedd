namespace TypedCorpus;

/// <summary>A paragraph of an article. Two are equal that cover the same span of the same article.</summary>
public sealed class Paragraph : IEquatable<Paragraph>
{
    private string? _text;
    private IReadOnlyList<Sentence>? _sentences;

    internal Paragraph(Article article, int index, TextSpan span)
    {
        Article = article;
        Index = index;
        Span = span;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its place among the paragraphs of the article, from 0.</summary>
    public int Index { get; }

    /// <summary>Where it stands, without the line breaks around it.</summary>
    public TextSpan Span { get; }

    /// <summary>Its text: what the article has at <see cref="Span"/>.</summary>
    public string Text => _text ??= Article.Text.Substring(Span);

    /// <summary>Its sentences, in order.</summary>
    public IReadOnlyList<Sentence> Sentences => _sentences ??= Array.AsReadOnly(Article.Content.SentencesOf(this));

    /// <summary>The lines that it stands on.</summary>
    public LineRange Lines => Article.LinesOf(Span);

    /// <inheritdoc/>
    public bool Equals(Paragraph? other) => other is not null && Span == other.Span && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Paragraph);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Span.GetHashCode());

    /// <summary>Prints the text.</summary>
    public override string ToString() => Text;

    /// <summary>Whether both are the same paragraph.</summary>
    public static bool operator ==(Paragraph? left, Paragraph? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different paragraphs.</summary>
    public static bool operator !=(Paragraph? left, Paragraph? right) => !(left == right);
}
