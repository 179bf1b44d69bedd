using System.Globalization;
using System.Text.Json.Serialization;
using TypedCorpus.Data;
using TypedCorpus.Json;

namespace TypedCorpus;

/// <summary>A figure with a numeric value: every kind but <see cref="Date"/>.</summary>
[JsonConverter(typeof(CorpusJsonConverter))]
public abstract record MeasuredFigure : Figure
{
    private protected MeasuredFigure(Article article, FigureFields data)
        : base(article, data)
    {
    }

    /// <summary>
    /// The value as said, without its hedge: 300,000 for <c>more than 300,000</c>. For a range its lower end (10 for <c>10 to 15</c>), never
    /// a mean that nobody said: <see cref="Bounds"/> has both ends.
    /// </summary>
    public decimal Value => Data.LowerEnd;

    /// <summary>Whether the author gave two ends: <c>10 to 15</c>.</summary>
    public bool IsRange => Data.UpperEnd is not null;

    /// <summary>Between which values the figure lies, its hedge taken into account.</summary>
    public FigureBounds Bounds => Data.UpperEnd is { } high ? FigureBounds.Between(Value, high) : FigureBounds.Of(Value, Approximation);

    /// <summary>What it is per, in the singular (<c>hour</c> in <c>$20 an hour</c>), else <see langword="null"/>.</summary>
    public string? Per => Data.Per;

    /// <summary>
    /// Whether it is a rate and no amount that could be added up: a price for each of something (<c>$10 per colony</c>), one side of an exchange rate
    /// (<c>$1 = 0.94 euros</c>).
    /// </summary>
    public bool IsRate => Per is not null || IsEquated();

    /// <summary>Whether <paramref name="value"/>, in the figure's own unit, lies within what the author said.</summary>
    public bool Contains(decimal value) => Bounds.Contains(value);

    /// <summary>What follows the number: <c>USD</c>, <c>kilometres</c>.</summary>
    private protected abstract string UnitText { get; }

    private protected sealed override string ValueText => string.Concat(
        HedgeText.Of(Approximation), Format(Value), Data.UpperEnd is { } high ? " to " + Format(high) : "", UnitText.Length > 0 ? " " + UnitText : "", Per is null ? "" : " per " + Per);

    /// <summary>The name of a unit, in the singular for one.</summary>
    private protected string NameOf(Unit unit) => Value == 1 && !IsRange ? unit.Name : unit.Plural;

    private static string Format(decimal value) => value.ToString("#,0.############################", CultureInfo.InvariantCulture);

    /// <summary>Whether an equals sign joins it to something else.</summary>
    private bool IsEquated()
    {
        string text = Article.Text;
        int before = Span.Start - 1;
        while (before >= 0 && text[before] == ' ')
            before--;
        int after = Span.End;
        while (after < text.Length && text[after] == ' ')
            after++;
        return (before >= 0 && text[before] == '=') || (after < text.Length && text[after] == '=');
    }
}

/// <summary>A figure with a numeric value that compares with its like alone: <c>money &lt; quantity</c> does not compile.</summary>
/// <typeparam name="TSelf">Its own type.</typeparam>
[JsonConverter(typeof(CorpusJsonConverter))]
public abstract record MeasuredFigure<TSelf> : MeasuredFigure
    where TSelf : MeasuredFigure<TSelf>
{
    private protected MeasuredFigure(Article article, FigureFields data)
        : base(article, data)
    {
    }

    /// <summary>Whether some value lies within both, units of one dimension converted. Nothing lies within figures of two currencies or dimensions.</summary>
    public bool Overlaps(TSelf other) => other is null ? throw new ArgumentNullException(nameof(other)) : SharesValueWith(other);

    private protected virtual bool SharesValueWith(TSelf other) => Bounds.Overlaps(other.Bounds);

    private protected virtual int CompareValue(TSelf other) => Value.CompareTo(other.Value);

    private protected sealed override int CompareValue(Figure other) => CompareValue((TSelf)other);

    /// <summary>Whether the left value is smaller; of ranges, the lower end counts.</summary>
    /// <exception cref="InvalidOperationException">The currencies or dimensions differ.</exception>
    public static bool operator <(MeasuredFigure<TSelf> left, MeasuredFigure<TSelf> right) => Compare(left, right) < 0;

    /// <summary>Whether the left value is not larger; of ranges, the lower end counts.</summary>
    /// <exception cref="InvalidOperationException">The currencies or dimensions differ.</exception>
    public static bool operator <=(MeasuredFigure<TSelf> left, MeasuredFigure<TSelf> right) => Compare(left, right) <= 0;

    /// <summary>Whether the left value is larger; of ranges, the lower end counts.</summary>
    /// <exception cref="InvalidOperationException">The currencies or dimensions differ.</exception>
    public static bool operator >(MeasuredFigure<TSelf> left, MeasuredFigure<TSelf> right) => Compare(left, right) > 0;

    /// <summary>Whether the left value is not smaller; of ranges, the lower end counts.</summary>
    /// <exception cref="InvalidOperationException">The currencies or dimensions differ.</exception>
    public static bool operator >=(MeasuredFigure<TSelf> left, MeasuredFigure<TSelf> right) => Compare(left, right) >= 0;

    private static int Compare(MeasuredFigure<TSelf> left, MeasuredFigure<TSelf> right) =>
        (left ?? throw new ArgumentNullException(nameof(left))).CompareTo(right ?? throw new ArgumentNullException(nameof(right)));
}
