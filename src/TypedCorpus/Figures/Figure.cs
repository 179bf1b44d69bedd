namespace TypedCorpus;

/// <summary>
/// A figure that an article gives: an amount, a count, a date. The subclass says which. Two are equal that cover the same span of the same article,
/// not those that give the same value.
/// </summary>
public abstract class Figure : IEquatable<Figure>
{
    private string? _text;
    private FigureChange? _change;

    private protected Figure(FigureOrigin origin) => Origin = origin;

    /// <summary>The article.</summary>
    public Article Article => Origin.Article;

    /// <summary>What it measures.</summary>
    public abstract FigureKind Kind { get; }

    /// <summary>The whole phrase, hedge and counted noun included: <c>more than 300,000 migrant encounters</c>.</summary>
    public TextSpan Span => Origin.Span;

    /// <summary>The phrase: what the article has at <see cref="Span"/>.</summary>
    public string Text => _text ??= Article.Text.Substring(Span);

    /// <summary>The number with its sign, symbol and unit, without hedge and noun: <c>300,000</c>; for a range both ends.</summary>
    public TextSpan Core => Origin.Core;

    /// <summary>How the author hedged it.</summary>
    public Approximation Approximation => Origin.Approximation;

    /// <summary>Whose figure it is, where the sentence makes it sure, else <see langword="null"/>.</summary>
    public Entity? Entity => Origin.Entity is { } local ? Article.Content.EntityAt(local) : null;

    /// <summary>The change that it is part of, <c>rose 3 % to $12</c>, else <see langword="null"/>.</summary>
    public FigureChange? Change => Origin.Change is { } change ? _change ??= Resolve(change) : null;

    /// <summary>The sentence in which it begins.</summary>
    public Sentence Sentence => Article.Content.SentenceAt(Span.Start);

    /// <summary>The lines that it stands on.</summary>
    public LineRange Lines => Article.LinesOf(Span);

    internal int? EntityNumber => Origin.Entity;

    private protected FigureOrigin Origin { get; }

    /// <inheritdoc/>
    public bool Equals(Figure? other) => other is not null && Span == other.Span && Article.Equals(other.Article);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Figure);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Span.GetHashCode());

    /// <summary>Prints the phrase, the article and the line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Text} ({Article.Path}:{Lines.Start})");

    /// <summary>Whether both are the same figure of the same article.</summary>
    public static bool operator ==(Figure? left, Figure? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different figures.</summary>
    public static bool operator !=(Figure? left, Figure? right) => !(left == right);

    private FigureChange Resolve(ChangeOrigin change) => new(change.IsRise, change.Role, FigureAt(change.From), FigureAt(change.To));

    private Figure? FigureAt(TextSpan? span) => span is { } s ? Article.Figures.FirstOrDefault(f => f.Span == s) : null;
}
