namespace TypedCorpus;

/// <summary>One mention of an entity in an article. Two are equal that cover the same span of the same article.</summary>
public sealed class Mention : IEquatable<Mention>
{
    private readonly int _entity;
    private string? _text;

    internal Mention(Article article, TextSpan span, MentionKind kind, int entity)
    {
        Article = article;
        Span = span;
        Kind = kind;
        _entity = entity;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The words: what the article has at <see cref="Span"/>.</summary>
    public string Text => _text ??= Article.Text.Substring(Span);

    /// <summary>How it refers.</summary>
    public MentionKind Kind { get; }

    /// <summary>What it refers to.</summary>
    public Entity Entity => Article.Content.EntityAt(_entity);

    /// <summary>The sentence in which it begins.</summary>
    public Sentence Sentence => Article.Content.SentenceAt(Span.Start);

    /// <summary>The lines that it stands on.</summary>
    public LineRange Lines => Article.LinesOf(Span);

    internal int EntityNumber => _entity;

    /// <inheritdoc/>
    public bool Equals(Mention? other) => other is not null && Span == other.Span && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Mention);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Span.GetHashCode());

    /// <summary>Prints the words, the article and the line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Text} ({Article.Path}:{Lines.Start})");

    /// <summary>Whether both are the same mention.</summary>
    public static bool operator ==(Mention? left, Mention? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different mentions.</summary>
    public static bool operator !=(Mention? left, Mention? right) => !(left == right);
}
