namespace TypedCorpus.Extraction.Figures;

/// <summary>Makes one range of a lower and an upper bound: <c>more than 10 and less than 40</c>.</summary>
internal sealed class BoundMerger(TokenStream tokens)
{
    /// <summary>Joins the bounds of a sentence, in place.</summary>
    public void Join(List<FigureCandidate> figures)
    {
        for (int i = figures.Count - 2; i >= 0; i--)
        {
            if (RangeOf(figures[i], figures[i + 1]) is not { } range)
                continue;
            figures[i] = range;
            figures.RemoveAt(i + 1);
        }
    }

    private FigureCandidate? RangeOf(FigureCandidate first, FigureCandidate second)
    {
        if (!CanBound(first) || !CanBound(second) || (first.IsContinued && first.Kind == FigureKind.Count))
            return null;
        bool isRising = IsLower(first) && IsUpper(second);
        bool isFalling = IsUpper(first) && IsLower(second);
        (decimal low, decimal high) = isRising ? (first.Value, second.Value) : (second.Value, first.Value);
        bool agree = first.IsBare || Equals(first.Measure, second.Measure);
        if ((!isRising && !isFalling) || low >= high || !agree || !AreJoined(first, second))
            return null;
        return second with
        {
            Value = low,
            High = high,
            Approximation = Approximation.Exact,
            Core = second.Core with { Start = first.Core.Start },
            Phrase = second.Phrase with { Start = first.Phrase.Start },
        };
    }

    private bool AreJoined(FigureCandidate first, FigureCandidate second)
    {
        TokenCursor end = tokens.After(first.Phrase);
        TokenCursor at = end.Skip(',').Skip(WordList.AndBut).Skip(WordList.BetweenBounds);
        return at != end && at.Index == second.Phrase.Start;
    }

    private static bool CanBound(FigureCandidate figure) => figure.Date is null && figure.High is null && figure.Kind != FigureKind.Ordinal;

    private static bool IsLower(FigureCandidate figure) => figure.Approximation is Approximation.MoreThan or Approximation.AtLeast;

    private static bool IsUpper(FigureCandidate figure) => figure.Approximation is Approximation.LessThan or Approximation.AtMost;
}
