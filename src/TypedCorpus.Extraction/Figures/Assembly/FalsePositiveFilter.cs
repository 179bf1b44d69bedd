namespace TypedCorpus.Extraction.Figures;

/// <summary>Knows digits that are part of a code or a name, which their shape and their neighbours tell. What a phrase tells is in <c>not-figures.rules</c>.</summary>
internal static class FalsePositiveFilter
{
    /// <summary>Where the code ends that digits are part of; <see langword="null"/> where they may be a figure.</summary>
    public static TokenCursor? EndOfCode(TokenCursor digits)
    {
        if (!digits.IsDigits)
            return null;
        if (IsCode(digits))
            return EndOfRun(digits);
        // 24/7, 9/11: neither a fraction nor a date
        TokenCursor stroke = digits.Next;
        bool isPair = stroke.Is('/') && stroke.IsAttached && stroke.Next.IsAttachedDigits;
        return isPair && NumberReader.CommonFraction(digits) is null ? stroke.Next.Next : null;
    }

    /// <summary>Whether a bare number is part of a name: <c>iPhone 6</c>, <c>Air Force Two</c>.</summary>
    public static bool IsName(FigureCandidate figure, TokenStream tokens, HedgeFinder hedges)
    {
        TokenCursor number = tokens.At(figure.Core.Start);
        TokenCursor word = number.Previous;
        if (!figure.IsBare || !word.IsLetters || word.IsKnown || !number.HasSpaceBefore)
            return false;
        if (!figure.Number.Is(NumberTraits.Digits))
            return !word.IsFirst && number.IsCapital && word.IsCapital && !figure.Number.Is(NumberTraits.Scaled | NumberTraits.Vague | NumberTraits.Fraction);
        if (figure.IsContinued)
            return false;
        // 95% CI 84-91
        if (word.Is(WordList.BeforeStatistics))
            return false;
        return word.IsFirst ? word.Tag == PosTag.NNP && hedges.Before(figure) is null : word.HasCapital;
    }

    private static bool IsCode(TokenCursor digits)
    {
        if (!digits.IsAttached)
            return false;
        TokenCursor mark = digits.Previous;
        return mark.Sign switch
        {
            '\0' => mark.IsLetters,
            // #5
            '#' or '_' or '@' or '\\' or '&' => true,
            // F-16, COVID-19, ABC/2014
            '/' or '-' or '\u2010' or '\u2011' or '\u2212' => mark.IsAttached && mark.Previous.IsLetters && !IsPrefix(mark.Previous),
            '+' => digits.Length > 1 && digits.Next.IsDigits,
            // id="131200", as in a page's source
            '"' or '\'' or '\u201c' => mark.Previous.Is('='),
            _ => false,
        };
    }

    /// <summary>Whether a word before a hyphen goes with a number: <c>mid-2016</c>, <c>twenty-5</c>, the unit of <c>5m-10m</c>, <c>6-foot-2</c>.</summary>
    private static bool IsPrefix(TokenCursor word)
    {
        if (word.Is(WordList.Prefixes) || word.Is(WordRoles.Month | WordRoles.Small | WordRoles.Tens))
            return true;
        if (word.Previous.IsInnerHyphen)
            return word.Previous.Previous.BeginsNumber && IsUnit(word);
        return word.Previous.IsDigits && (word.Is(WordList.ScaleLetters) || IsUnit(word));
    }

    private static bool IsUnit(TokenCursor word) => word.Tokens.Language.Measures.At(word) is { Range.Length: 1 };

    private static TokenCursor EndOfRun(TokenCursor digits)
    {
        TokenCursor end = digits.Next;
        while (end.IsAttached && (IsAlphanumeric(end) || (end.Sign is '-' or '.' or ',' or '/' or ':' && end.Next.IsAttached && IsAlphanumeric(end.Next))))
            end = end.Next;
        return end;
    }

    private static bool IsAlphanumeric(TokenCursor at) => at.IsDigits || at.IsLetters;
}
