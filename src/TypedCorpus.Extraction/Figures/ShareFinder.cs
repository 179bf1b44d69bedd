namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds what a figure is per and what a percentage is of.</summary>
internal sealed class ShareFinder(TokenStream tokens)
{
    /// <summary>Finds what a figure is per: <c>$20 an hour</c>.</summary>
    public void FindPer(FigureCandidate item)
    {
        if (item.Kind == FigureKind.Age)
            return;
        int at = item.PhraseEnd;
        bool hyphen = tokens.IsHyphen(at) && tokens.IsAttached(at) && tokens.IsAny(at + 1, FigureWords.APer);
        if (hyphen)
            at++;
        int noun = at + 1;
        if (tokens.IsSign(at, '/') && tokens.IsAttached(at) && tokens.IsLetters(noun))
        {
            if (item.Kind == FigureKind.Number)
                return;
        }
        else if (tokens.IsAny(at, FigureWords.PerWords))
        {
            if (hyphen && tokens.IsHyphen(noun))
                noun++;
        }
        else
            return;
        bool article = tokens.IsAny(at, FigureWords.Articles);
        // $2.9 billion a year earlier, a year from now; but $300 a day from his account
        bool isPoint = tokens.IsAny(noun + 1, FigureWords.PointsInTime) || (tokens.IsWord(noun + 1, "from") && tokens.IsAny(noun + 2, FigureWords.NowTodayThen));
        if ((item.Kind == FigureKind.Duration && !tokens.Is(noun, WordRoles.Period)) || (article && isPoint))
            return;
        if (MeasureTable.Behind(tokens, noun, out int end) is UnitMeasure { Unit: var unit } && (!article || unit.Dimension is Dimension.Time or Dimension.Volume or Dimension.Mass or Dimension.Length))
            item.Per = unit.Name;
        else if (tokens.IsAny(noun, FigureWords.Sharers) || (!article && tokens.IsLetters(noun) && !tokens.Is(noun, WordRoles.Closed)))
            item.Per = tokens.Chars(noun).ToString();
    }

    /// <summary>Finds what a percentage is of: <c>30 % of voters</c>.</summary>
    public void FindBase(FigureCandidate item)
    {
        int at = item.End;
        if (!tokens.IsWord(at, "of"))
            return;
        at++;
        int first = at;
        while (at < first + 3 && tokens.IsAny(at, FigureWords.BeforeBase))
            at++;
        if (NounPhrase.After(tokens, at, out int end))
            item.Base = (at, end);
    }
}
