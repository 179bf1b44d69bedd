namespace TypedCorpus.Extraction.Figures;

/// <summary>Puts neighbouring numbers together: ranges (<c>10 to 15</c>), series that share a unit (<c>10, 20 and 30 per cent</c>). Scores are dropped.</summary>
internal sealed class RangeMerger(TokenStream tokens)
{
    private readonly RangeLinks _links = new(tokens);

    /// <summary>Joins the figures of a sentence, in place.</summary>
    public void Join(List<FigureCandidate> figures)
    {
        int kept = 0;
        for (int i = 0; i < figures.Count; i++)
        {
            FigureCandidate figure = figures[i];
            if (kept == 0 || _links.Find(figures[kept - 1], figure) is not { } link)
                figures[kept++] = figure;
            else if (IsScore(link))
                kept--;
            else if (RangeOf(link) is { } range)
                figures[kept - 1] = range;
            else
                figures[kept++] = figure;
        }
        figures.RemoveRange(kept, figures.Count - kept);
        for (int i = figures.Count - 2; i >= 0; i--)
            figures[i] = SeriesSharing.WithUnitOf(figures[i + 1], figures[i], tokens);
    }

    /// <summary>3-2 and 52-48 are scores; so is 2-5 after words like <c>won</c>.</summary>
    private bool IsScore(RangeLink link)
    {
        if (!link.IsDash || !link.Low.IsBare || !link.High.IsBare || !link.Join.IsAttached)
            return false;
        if (link.LowValue >= link.High.Value)
            return true;
        bool isSmall = link.High.Value < 10 && link.Opener != RangeOpener.From;
        return isSmall && tokens.Before(link.Low.Core).Is(WordList.BeforeScore);
    }

    /// <summary>The range that two figures make, if they are one.</summary>
    private FigureCandidate? RangeOf(RangeLink link)
    {
        (FigureCandidate low, FigureCandidate high) = (link.Low, link.High);
        if (IsAlternativeTooFar(link))
            return null;
        bool isNegative = link.Kind == FigureKind.Quantity && (link.LowValue < 0 || high.Value < 0);
        bool isRising = link.LowValue < high.Value || isNegative;
        bool isLoose = link.IsDash && !link.Join.IsAttached && !low.IsBare;
        if (!isRising || isLoose || IsChange(link))
            return null;
        FigureCandidate range = low.UpTo(tokens.After(high.Core)) with
        {
            Value = Math.Min(link.LowValue, high.Value),
            High = Math.Max(link.LowValue, high.Value),
            Kind = link.Kind,
            Measure = link.Measure,
        };
        return link.PhraseFirst is { } first ? range.WithPhraseFrom(first) : range;
    }

    /// <summary>five or six, 10 or 15; not three or 17</summary>
    private static bool IsAlternativeTooFar(RangeLink link)
    {
        decimal high = link.High.Value;
        bool isNear = link.LowValue >= 10 && high > link.LowValue && high <= link.LowValue * 1.5m && link.Low.IsBare;
        return link.IsAlternative && high - link.LowValue != 1 && !isNear;
    }

    /// <summary>Whether the two are an amount of change and the level that it led to, or the two levels of one: rose (by) $3m to $40m, fell from 40 to 35.</summary>
    private bool IsChange(RangeLink link)
    {
        TokenCursor before = tokens.Before(link.Low.Phrase);
        if (link.Opener == RangeOpener.From)
            return !link.IsWide && IsMoved(before.Previous);
        // Prices rose 3 to 4 percent is a range.
        bool isPlain = link.Opener == RangeOpener.None && !link.IsDash && !link.IsAlternative;
        return isPlain && !link.Low.IsBare && !link.High.IsBare && IsRisen(before);
    }

    private static bool IsMoved(TokenCursor before)
    {
        for (TokenCursor at = before; at.Exists && at != before.Back(4); at = at.Previous)
        {
            if (at.Is(WordRoles.Change) || at.Is(WordList.VerbsOfMoving))
                return true;
        }
        return false;
    }

    /// <summary>Whether a verb of change ends there, with <c>by</c>, an adverb or a hedge after it.</summary>
    private static bool IsRisen(TokenCursor before)
    {
        for (TokenCursor at = before; at.IsLetters && at != before.Back(4); at = at.Previous)
        {
            if (at.Is(WordRoles.Change))
                return !at.Is(WordRoles.Getting) || at.Next.Is(WordList.By);
        }
        return false;
    }
}
