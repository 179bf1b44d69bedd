namespace TypedCorpus;

/// <summary>Someone who was asked and did not answer: <c>declined to comment</c>. Two are equal that cover the same span of the same article.</summary>
public sealed class NoComment : IEquatable<NoComment>
{
    private readonly int? _entity;
    private string? _text;

    internal NoComment(Article article, TextSpan span, TextSpan cue, TextSpan? asked, int? entity)
    {
        Article = article;
        Span = span;
        Cue = new Excerpt(article, cue);
        AskedText = asked is { } s ? new Excerpt(article, s) : null;
        _entity = entity;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Where the clause that says so stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The clause: what the article has at <see cref="Span"/>.</summary>
    public string Text => _text ??= Article.Text.Substring(Span);

    /// <summary>The words that say so: <c>declined to comment</c>.</summary>
    public Excerpt Cue { get; }

    /// <summary>Who was asked, <see langword="null"/> where the article leads to nobody.</summary>
    public Entity? Asked => _entity is { } local ? Article.Content.EntityAt(local) : null;

    /// <summary>Who was asked, as written, where that is said.</summary>
    public Excerpt? AskedText { get; }

    /// <summary>The sentence in which it begins.</summary>
    public Sentence Sentence => Article.Content.SentenceAt(Span.Start);

    /// <summary>The lines that it stands on.</summary>
    public LineRange Lines => Article.LinesOf(Span);

    /// <inheritdoc/>
    public bool Equals(NoComment? other) => other is not null && Span == other.Span && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NoComment);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Span.GetHashCode());

    /// <summary>Prints the clause, the article and the line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Text} ({Article.Path}:{Lines.Start})");

    /// <summary>Whether both are the same clause.</summary>
    public static bool operator ==(NoComment? left, NoComment? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different clauses.</summary>
    public static bool operator !=(NoComment? left, NoComment? right) => !(left == right);
}
