namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads <c>an hour</c>, <c>a year and a half</c>, where a length of time is meant and not one among others.</summary>
internal static class TimeReader
{
    // Shorter words of units are other words as well.
    private const int ShortestUnit = 3;

    /// <summary>The duration that begins with an article.</summary>
    public static FigureCandidate? Read(TokenCursor article)
    {
        if (!article.Is(WordRoles.Article) || article.Tokens.Language.Measures.At(article.Next) is not { Value: UnitMeasure { Unit: { Dimension: Dimension.Time } unit } measure } found)
            return null;
        TokenCursor end = article.Tokens.After(found.Range);
        TokenCursor? half = MeasureReader.HalfAfter(end);
        if (end.Previous.Length < ShortestUnit || (half is null && (unit.Equals(Unit.Second) || !IsMeasured(article.Previous, end))))
            return null;
        end = half?.Next ?? end;
        TokenRange range = article.To(end);
        return new FigureCandidate { Core = range, Phrase = range, Kind = FigureKind.Duration, Value = half is { } part ? 1 + (1 / part.Value) : 1, Measure = measure };
    }

    /// <summary>Whether the words around say how long: for an hour, less than a week; not in an hour of need.</summary>
    private static bool IsMeasured(TokenCursor before, TokenCursor end)
    {
        if (!before.Is(WordList.BeforeMeasuredTime) || end.Is(WordList.BehindUnmeasuredTime))
            return false;
        return !before.Is(WordList.BeforeTimeOrNoun) || !end.IsOpenWord;
    }
}
