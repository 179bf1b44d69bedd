namespace TypedCorpus;

/// <summary>One act of speaking that an article reports: the quotes that one cue and speaker introduce.</summary>
public sealed class Attribution : IEquatable<Attribution>
{
    private QuoteCollection? _quotes;

    internal Attribution(Article article, int number)
    {
        Article = article;
        Number = number;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Its number within the article.</summary>
    public int Number { get; }

    /// <summary>Its quotes, in order: one, or the pieces of one that is interrupted.</summary>
    public QuoteCollection Quotes => _quotes ??= new QuoteCollection(Article.Content.QuotesOf(this));

    /// <summary>Who speaks, <see langword="null"/> where the article leads to nobody.</summary>
    public Entity? Speaker => Quotes[0].Speaker;

    /// <summary>The word or phrase that introduces the quotes, <see langword="null"/> where none does.</summary>
    public QuoteCue? Cue => Quotes[0].Cue;

    /// <inheritdoc/>
    public bool Equals(Attribution? other) => other is not null && Number == other.Number && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Attribution);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 397) ^ Number);

    /// <summary>Prints its quotes, one behind the other.</summary>
    public override string ToString() => string.Join(" \u2026 ", Quotes);

    /// <summary>Whether both are the same act of speaking.</summary>
    public static bool operator ==(Attribution? left, Attribution? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different acts of speaking.</summary>
    public static bool operator !=(Attribution? left, Attribution? right) => !(left == right);
}
