using TypedCorpus.Citations;

namespace TypedCorpus.Extraction.Corrections;

/// <summary>Corrects figures: value, unit, kind, bounds; takes out what is none, puts in what was missed.</summary>
internal static class FigureCorrector
{
    /// <summary>Applies a correction whose words stand at <paramref name="places"/>.</summary>
    public static CorrectionOutcome Apply(ArticleDraft draft, FigureCorrection correction, IReadOnlyList<TextSpan> places) =>
        correction.Adds ? Add(draft, correction, places) : Change(draft, correction, places);

    private static CorrectionOutcome Change(ArticleDraft draft, FigureCorrection correction, IReadOnlyList<TextSpan> places)
    {
        List<FigureDraft> found = PassageRecords.At(draft.Text, places, draft.Figures, static f => f.Value.Span);
        if (ArticleCorrector.Refuse(draft, correction, found) is { } refusal)
            return refusal;
        FigureDraft figure = found[0];
        FigureAnnotation before = figure.Value;
        TextSpan span = before.Span;
        if (correction.Text is { } text)
        {
            TextSpan[] bounds = [.. draft.Find(text).Where(p => p.Overlaps(span))];
            if (bounds.Length != 1)
                return Impossible(draft, correction, $"no stretch of the article that overlaps the figure is '{text}'");
            span = bounds[0];
        }
        FigureAnnotation after = WithValues(WithSpan(draft.Text, before, span), correction);
        if (!correction.Rejects && MissingMessage(after) is { } missing)
            return Impossible(draft, correction, missing);
        figure.IsCorrected = true;
        figure.IsRemoved = correction.Rejects;
        bool isUnneeded = !correction.Rejects && !correction.Confirms && after with { Confidence = before.Confidence } == before;
        figure.Value = after with { IsCorrected = true };
        return ArticleCorrector.Outcome(draft, correction, isUnneeded ? CorrectionResult.Unneeded : CorrectionResult.Applied);
    }

    private static CorrectionOutcome Add(ArticleDraft draft, FigureCorrection correction, IReadOnlyList<TextSpan> places)
    {
        if (places.Count > 1)
            return ArticleCorrector.Outcome(draft, correction, CorrectionResult.Ambiguous, places.Count);
        TextSpan span = places[0];
        if (KindOf(correction) is not { } kind)
            return Impossible(draft, correction, "say what it measures: kind");
        FigureAnnotation added = WithValues(
            new FigureAnnotation { Span = span, Core = CoreOf(draft.Text, span), Kind = kind, IsCorrected = true }, correction);
        if (kind == FigureKind.Percentage && added.Unit is null)
            added = added with { Unit = UnitNames.Percent };
        if (MissingMessage(added) is { } missing)
            return Impossible(draft, correction, missing);
        if (draft.Figures.Find(f => !f.IsRemoved && f.Value.Span.Overlaps(span)) is { } other)
        {
            bool isSame = other.Value with { IsCorrected = true, Core = added.Core } == added;
            return other.IsCorrected || isSame
                ? ArticleCorrector.Outcome(draft, correction, other.IsCorrected ? CorrectionResult.Repeated : CorrectionResult.Unneeded)
                : Impossible(draft, correction, "the article has a figure there already; write 'figure' instead of 'add-figure'");
        }
        draft.Figures.Add(new FigureDraft(added) { IsCorrected = true });
        return ArticleCorrector.Outcome(draft, correction, CorrectionResult.Applied);
    }

    private static CorrectionOutcome Impossible(ArticleDraft draft, FigureCorrection correction, string message) =>
        ArticleCorrector.Outcome(draft, correction, CorrectionResult.Impossible, 1, message);

    private static FigureAnnotation WithSpan(string text, FigureAnnotation figure, TextSpan span)
    {
        if (span == figure.Span)
            return figure;
        bool keepsNoun = figure.NounSpan is { } noun && span.Contains(noun);
        return figure with { Span = span, Core = span.Contains(figure.Core) ? figure.Core : CoreOf(text, span), NounSpan = keepsNoun ? figure.NounSpan : null };
    }

    private static FigureAnnotation WithValues(FigureAnnotation figure, FigureCorrection correction)
    {
        FigureKind kind = correction.Kind ?? (figure.IsCorrected ? figure.Kind : KindOf(correction) ?? figure.Kind);
        if (kind != figure.Kind)
        {
            // What the other kind measured means nothing in this one; the number stays.
            figure = new FigureAnnotation
            {
                Span = figure.Span, Core = figure.Core, Kind = kind, Approximation = figure.Approximation, Entity = figure.Entity,
                Value = figure.Value, Low = figure.Low, High = figure.High,
                Unit = kind == FigureKind.Percentage ? UnitNames.Percent : null,
                Noun = kind == FigureKind.Count ? figure.Noun : null, NounSpan = kind == FigureKind.Count ? figure.NounSpan : null,
            };
        }
        if (correction.Value is { } value)
            figure = figure with { Value = value, Low = null, High = null };
        if (correction.Low is not null || correction.High is not null)
            figure = figure with { Value = null, Low = correction.Low ?? figure.Low, High = correction.High ?? figure.High };
        if (correction.Date is { } date)
            figure = figure with { Date = date, DateLow = null, DateHigh = null };
        if (correction.DateLow is not null || correction.DateHigh is not null)
            figure = figure with { Date = null, DateLow = correction.DateLow ?? figure.DateLow, DateHigh = correction.DateHigh ?? figure.DateHigh };
        if (kind == FigureKind.Date)
            figure = figure with { Value = null, Low = null, High = null };
        return figure with
        {
            Unit = correction.Unit ?? figure.Unit,
            Noun = correction.Noun ?? figure.Noun,
            Per = correction.Per ?? figure.Per,
            Approximation = correction.Approximation ?? figure.Approximation,
            Confidence = 100,
        };
    }

    /// <summary>The kind that a correction says, or that follows from what it says.</summary>
    private static FigureKind? KindOf(FigureCorrection correction)
    {
        if (correction.Kind is { } kind)
            return kind;
        if (correction.Date is not null || correction.DateLow is not null || correction.DateHigh is not null)
            return FigureKind.Date;
        if (correction.Noun is not null)
            return FigureKind.Count;
        if (correction.Unit is not { } unit)
            return null;
        if (unit is UnitNames.Percent or UnitNames.PercentagePoint)
            return FigureKind.Percentage;
        if (Currency.TryParse(unit, out _))
            return FigureKind.Money;
        return Unit.TryParse(unit, out Unit? known) ? known!.Dimension == Dimension.Time ? FigureKind.Duration : FigureKind.Quantity : null;
    }

    /// <summary>What a figure lacks that one of its kind cannot be without, in words; <see langword="null"/> where it lacks nothing.</summary>
    private static string? MissingMessage(FigureAnnotation figure)
    {
        if (figure.Kind == FigureKind.Date)
            return figure.Date is null && figure.DateLow is null && figure.DateHigh is null ? "a date needs its value, such as 2021-03-08" : null;
        if (figure.Value is null && (figure.Low is null || figure.High is null))
            return "it needs a value, or low and high";
        return figure.Kind switch
        {
            FigureKind.Money when !Currency.TryParse(figure.Unit, out _) => $"money needs a currency, such as USD; '{figure.Unit}' is none",
            FigureKind.Quantity or FigureKind.Duration or FigureKind.Age when !Unit.TryParse(figure.Unit, out _) => $"it needs a unit, such as kilometre or year; '{figure.Unit}' is none",
            FigureKind.Duration or FigureKind.Age when Unit.Parse(figure.Unit!).Dimension != Dimension.Time => $"'{figure.Unit}' is no unit of time",
            FigureKind.Percentage when figure.Unit is not (UnitNames.Percent or UnitNames.PercentagePoint) => "its unit is percent or percentage point",
            FigureKind.Count when figure.Noun is null => "a count needs what is counted: noun",
            _ => null,
        };
    }

    /// <summary>The number in the words of a figure: from its sign, symbol or first digit to the last digit and what directly follows; all of it where it has no digit.</summary>
    private static TextSpan CoreOf(string text, TextSpan span)
    {
        int start = span.Start;
        while (start < span.End && !char.IsDigit(text[start]))
            start++;
        if (start == span.End)
            return span;
        int end = span.End;
        while (!char.IsDigit(text[end - 1]))
            end--;
        while (start > span.Start && (char.IsSymbol(text[start - 1]) || text[start - 1] is '-' or '\u2212'))
            start--;
        while (end < span.End && text[end] == '%')
            end++;
        return TextSpan.FromBounds(start, end);
    }
}
