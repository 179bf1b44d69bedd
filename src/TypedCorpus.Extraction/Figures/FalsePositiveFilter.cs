namespace TypedCorpus.Extraction.Figures;

/// <summary>Knows digits that are part of a code or a name, which their shape and their neighbours tell. What a phrase tells is in <c>not-figures.rules</c>.</summary>
internal sealed class FalsePositiveFilter(TokenStream tokens, NumberReader numbers)
{
    /// <summary>Whether the digits at <paramref name="i"/> are no figure; <paramref name="end"/> is the token behind them all.</summary>
    public bool Skip(int i, out int end)
    {
        end = i + 1;
        if (!tokens.IsDigits(i))
            return false;
        if (i > 0 && tokens.IsAttached(i))
        {
            // B52, F-16, COVID-19, #5, /2014
            if (tokens.IsLetters(i - 1) || tokens.Sign(i - 1) is '#' or '_' or '@' or '\\' or '&' || (tokens.Sign(i - 1) == '/' && tokens.IsAttached(i - 1) && tokens.IsLetters(i - 2) && !IsPrefix(i - 2)))
                return EndOfCode(i, out end);
            if ((tokens.IsHyphen(i - 1) || tokens.Sign(i - 1) == '\u2212') && tokens.IsAttached(i - 1) && tokens.IsLetters(i - 2) && !IsPrefix(i - 2))
                return EndOfCode(i, out end);
            if (tokens.Sign(i - 1) is '+' && tokens[i].Length > 1 && tokens.IsDigits(i + 1))
                return EndOfCode(i, out end);
        }
        // id="131200", as in a page's source
        if (tokens.IsAttached(i) && tokens.Sign(i - 1) is '"' or '\'' or '\u201c' && tokens.IsSign(i - 2, '='))
            return EndOfCode(i, out end);
        // 24/7, 9/11: neither a fraction nor a date
        if (tokens.Sign(i + 1) == '/' && tokens.IsAttached(i + 1) && tokens.IsDigits(i + 2) && tokens.IsAttached(i + 2) && numbers.CommonFraction(i) is null)
        {
            end = i + 3;
            return true;
        }
        return false;
    }

    /// <summary>Whether a bare number is part of a name: <c>iPhone 6</c>, <c>Air Force Two</c>.</summary>
    public bool IsName(FigureCandidate item)
    {
        int i = item.First;
        if (item.Measure is not null || item.Kind is not (FigureKind.Number or FigureKind.Count))
            return false;
        // Air Force Two, Number Two
        if (!item.Number.Is(NumberTraits.Digits))
            return item.IsBare && i > 1 && tokens.IsCapital(i) && tokens[i].SpaceBefore && tokens.IsLetters(i - 1) && tokens.IsCapital(i - 1) && tokens[i - 1].Word is null && !item.Number.Is(NumberTraits.Scaled | NumberTraits.Vague | NumberTraits.Fraction);
        return i > 0 && tokens.IsLetters(i - 1) && tokens[i].SpaceBefore && tokens[i - 1].Word is null && item.IsBare && !(item.PhraseEnd > item.End)
            && (i > 1 ? HasCapital(i - 1) : tokens.Tag(i - 1) == PosTag.NNP && Hedge.Before(tokens, i, out _) is null);
    }

    /// <summary>A capital at the beginning or behind: <c>iPhone</c>.</summary>
    private bool HasCapital(int i)
    {
        foreach (char c in tokens.Chars(i))
        {
            if (char.IsUpper(c))
                return true;
        }
        return false;
    }

    private bool IsPrefix(int i) => tokens.IsAny(i, FigureWords.Prefixes) || tokens.Is(i, WordRoles.Month | WordRoles.Small | WordRoles.Tens)
        || ((tokens.IsAny(i, FigureWords.ScaleLetters) || (MeasureTable.Behind(tokens, i, out int end) is not null && end == i + 1)) && tokens.IsDigits(i - 1));

    private bool EndOfCode(int i, out int end)
    {
        end = i + 1;
        while (end < tokens.Count && tokens.IsAttached(end) && (tokens.IsDigits(end) || tokens.IsLetters(end) || (tokens.Sign(end) is '-' or '.' or ',' or '/' or ':' && tokens.IsAttached(end + 1) && (tokens.IsDigits(end + 1) || tokens.IsLetters(end + 1)))))
            end++;
        return true;
    }
}
