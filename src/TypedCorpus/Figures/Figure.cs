namespace TypedCorpus;

/// <summary>A figure that an article gives: an amount, a count, a date. The subclass says which.</summary>
public abstract partial class Figure
{
    private protected Figure(FigureOrigin origin) => Origin = origin;

    /// <summary>What it measures.</summary>
    public abstract FigureKind Kind { get; }

    /// <summary>The whole phrase, hedge and counted noun included: <c>more than 300,000 migrant encounters</c>.</summary>
    public TextSpan Span => Origin.Span;

    /// <summary>The number with its sign, symbol and unit, without hedge and noun: <c>300,000</c>; for a range both ends.</summary>
    public TextSpan Core => Origin.Core;

    /// <summary>How the author hedged it.</summary>
    public Approximation Approximation => Origin.Approximation;

    private protected FigureOrigin Origin { get; }
}
