using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Figures;

/// <summary>The names of the rules that make figures: those of rule files, and of readers in code by what they have read.</summary>
internal static class FigureRules
{
    /// <summary>The rules in code.</summary>
    public static readonly IReadOnlyList<string> InCode = RuleNames<ReaderRule>.All;

    /// <summary>The name of a rule in code.</summary>
    public static string NameOf(ReaderRule rule) => InCode[(int)rule];

    /// <summary>The rule that made a figure.</summary>
    public static string NameOf(FigureCandidate figure) => figure.Rule ?? RuleOfMeasure(figure) ?? NameOf(RuleOf(figure));

    /// <summary>The rule that a row of <c>measures.tsv</c> names.</summary>
    private static string? RuleOfMeasure(FigureCandidate figure) => figure.Measure is NamedMeasure { Rule: { } rule } measure && figure.Kind == measure.Kind ? rule : null;

    private static ReaderRule RuleOf(FigureCandidate figure) => figure.Kind switch
    {
        FigureKind.Date => figure.IsCompleted ? ReaderRule.DateCompleted : RuleOf(figure.Date!),
        FigureKind.Money => figure.Measure is MoneyMeasure { IsBare: true } ? ReaderRule.MoneyBare : figure.IsSignFirst ? ReaderRule.MoneySign : ReaderRule.MoneyWord,
        FigureKind.Percentage => ReaderRule.Percentage,
        FigureKind.Quantity => ReaderRule.Quantity,
        FigureKind.Duration => ReaderRule.Duration,
        FigureKind.Age => ReaderRule.AgeWithUnit,
        FigureKind.Ordinal => figure.Number.Is(NumberTraits.Digits) ? ReaderRule.OrdinalDigits : ReaderRule.OrdinalWords,
        FigureKind.Count => RuleOfCount(figure),
        _ => RuleOfNumber(figure),
    };

    private static ReaderRule RuleOfCount(FigureCandidate figure)
    {
        if (figure.High is not null)
            return ReaderRule.CountRange;
        if (figure.Number.Is(NumberTraits.Vague))
            return ReaderRule.CountVague;
        if (figure.Number.Is(NumberTraits.One))
            return ReaderRule.CountOne;
        return figure.Number.Is(NumberTraits.Digits) ? ReaderRule.CountDigits : ReaderRule.CountWords;
    }

    private static ReaderRule RuleOfNumber(FigureCandidate figure)
    {
        if (figure.High is not null)
            return ReaderRule.NumberRange;
        if (figure.Number.Is(NumberTraits.Vague))
            return ReaderRule.NumberVague;
        if (figure.Number.Is(NumberTraits.Fraction))
            return ReaderRule.NumberFraction;
        if (figure.Number.Is(NumberTraits.Grouped | NumberTraits.Scaled))
            return ReaderRule.NumberGrouped;
        return figure.Number.Is(NumberTraits.Digits) ? ReaderRule.NumberDigits : ReaderRule.NumberWords;
    }

    /// <summary>A date by what is said of it.</summary>
    private static ReaderRule RuleOf(DateValue date)
    {
        if (date.Value is not { } value)
            return ReaderRule.DateSpan;
        DatePoint point = new(value);
        if (point.IsWeekday)
            return ReaderRule.DateWeekday;
        return value.Length switch
        {
            10 when point.HasYear => ReaderRule.DateFull,
            10 when point.EndsInDigit => ReaderRule.DateDay,
            7 when point.HasYear => ReaderRule.DateMonthAndYear,
            7 when point.EndsInDigit => ReaderRule.DateMonth,
            4 when point.HasYear && point.EndsInDigit => ReaderRule.DateYear,
            <= 4 when point.HasYear => ReaderRule.DateDecade,
            _ => ReaderRule.DateRelative,
        };
    }
}
