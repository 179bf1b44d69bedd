using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>
/// A figure that an article gives: an amount, a count, a date. The subtype says which. Two are equal that cover the same span of the same article,
/// not those that give the same value; but they compare by value, those of one type.
/// </summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public abstract record Figure : Passage
{
    private FigureChange? _change;

    private protected Figure(Article article, FigureFields data)
        : base(article, data.Span) => Data = data;

    /// <summary>What it measures.</summary>
    public abstract FigureKind Kind { get; }

    /// <summary>The number with its sign, symbol and unit, without hedge and noun: <c>300,000</c>; for a range both ends.</summary>
    public TextSpan Core => Data.Core;

    /// <summary>How the author hedged it.</summary>
    public Approximation Approximation => Data.Approximation;

    /// <summary>Whose figure it is, where the sentence makes it sure, else <see langword="null"/>.</summary>
    public Entity? Entity => Data.Entity is { } local ? Article.Content.EntityAt(local) : null;

    /// <summary>The rule that made it: <c>money-sign</c>, <c>person-and-age</c>. <see langword="null"/> in data of an earlier version.</summary>
    public string? Rule => Data.Rule;

    /// <summary>How sure it is, from 0 to 1: the share of figures by this rule that are right in kind, value, unit and date, as measured on articles.</summary>
    public decimal Confidence => (Data.Confidence ?? FigureFields.Unmeasured) / 100m;

    /// <summary>Whether a person corrected or confirmed it: then its confidence is 1.</summary>
    public bool IsCorrected => Data.IsCorrected;

    /// <summary>The change that it is part of, <c>rose 3 % to $12</c>, else <see langword="null"/>.</summary>
    public FigureChange? Change => Data.IsRise is { } isRise ? _change ??= new FigureChange(this, isRise, Data.ChangeRole, FigureAt(Data.ChangeFrom), FigureAt(Data.ChangeTo)) : null;

    /// <inheritdoc/>
    public virtual bool Equals(Figure? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Compares by value, two figures of one type.</summary>
    /// <exception cref="InvalidOperationException">Their values do not compare: they are of different types, currencies or dimensions.</exception>
    public sealed override int CompareTo(Passage? other)
    {
        if (other is null)
            return 1;
        return other is Figure figure && figure.Kind == Kind
            ? CompareValue(figure)
            : throw new InvalidOperationException($"A figure of the kind {Kind} and a {(other as Figure)?.Kind.ToString() ?? other.GetType().Name} do not compare by value. Order by Article and Span for their place.");
    }

    internal int? EntityNumber => Data.Entity;

    /// <summary>What records of it in JSON call its unit; <see langword="null"/> for a kind that has none.</summary>
    internal virtual string? UnitName => null;

    /// <summary>What the data of the article says of it.</summary>
    private protected FigureFields Data { get; }

    /// <summary>Compares with a figure of the same kind.</summary>
    private protected abstract int CompareValue(Figure other);

    /// <summary>The value in words: <c>more than 3,200,000,000 USD</c>.</summary>
    private protected abstract string ValueText { get; }

    private protected sealed override string Describe() => WithPlace(ShortText.Of(ValueText) + ": \u201c" + ShortText.Of(Text) + "\u201d");

    private Figure? FigureAt(TextSpan? span) => span is { } s ? Article.Figures.FirstOrDefault(f => f.Span == s) : null;
}
