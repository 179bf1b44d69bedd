namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds what a bare number counts, or measures with words between.</summary>
internal sealed class NounFinder(TokenStream tokens, HedgeFinder hedges)
{
    private const int ShortestUnit = 3;

    // A 747 jet has a number for its name.
    private const int MostOfModifier = 500;

    /// <summary>The figure with the noun or unit from a place on; the figure itself where there is none.</summary>
    public FigureCandidate WithNoun(FigureCandidate figure, TokenCursor at)
    {
        if (at.Is(WordList.Of) && figure.Number.Is(NumberTraits.Vague | NumberTraits.Scaled))
            at = at.Next.Skip(WordList.BeforeVagueWhole);
        else if (Whole(figure, at) is { } whole)
            return Counting(figure, whole) with { Rule = FigureRules.NameOf(ReaderRule.CountOfWhole) };
        else if (IsShare(figure))
            return figure;
        // two more days, three straight years
        if (figure.IsBare && !figure.Number.Is(NumberTraits.One) && at.Is(WordList.BetweenNumberAndUnit) && WithUnit(figure, at.Next) is { } measured)
            return measured;
        return (NounAt(figure, at.Skip(WordList.BetweenNumberAndNoun)) ?? Modifier(figure, at)) is { } noun && !IsVerb(noun) ? Counting(figure, noun) : figure;
    }

    /// <summary>The figure with a unit from a place on: <c>10,000-plus acres</c>, <c>2 million or so dollars</c>.</summary>
    public FigureCandidate? WithUnit(FigureCandidate figure, TokenCursor at)
    {
        if (tokens.Language.Measures.At(at) is not { } found || found.Value is MoneyMeasure { MinorDigits: not 0 })
            return null;
        bool isWord = at.IsLetters && at.Length >= ShortestUnit;
        return isWord || found.Value is NamedMeasure
            ? figure.UpTo(tokens.After(found.Range)) with { Measure = found.Value, Kind = found.Value.Kind }
            : null;
    }

    /// <summary>a family of four spends $289: what a sum of money follows is a verb.</summary>
    private bool IsVerb(TokenRange noun) => noun.Length == 1 && tokens.After(noun) is { Sign: '$' or '\u00a3' or '\u20ac', Next.IsAttachedDigits: true };

    private static FigureCandidate Counting(FigureCandidate figure, TokenRange noun) =>
        figure with { Noun = noun, Kind = FigureKind.Count, Phrase = figure.Phrase with { End = noun.End } };

    private TokenRange? NounAt(FigureCandidate figure, TokenCursor at)
    {
        if (at.IsInnerHyphen)
            return IsCountedAfterHyphen(at.Next) ? TokenRange.Of(at.Next.Index) : null;
        bool isOne = figure.Number.Is(NumberTraits.One);
        if (!at.HasSpaceBefore || (isOne && at.Tag == PosTag.VBG) || CountedNouns.At(at, IsMany(figure)) is not { } counted)
            return null;
        // one Carla in the crowd
        if (isOne && counted.Length == 1 && at.IsGivenName)
            return null;
        return isOne && figure is { High: null, Approximation: Approximation.Exact } ? Single(counted) : counted;
    }

    /// <summary>The noun in the singular that is counted where both stand before another: a <c>ten point lead</c>, a <c>12 game ban</c>.</summary>
    private TokenRange? Modifier(FigureCandidate figure, TokenCursor at)
    {
        bool isCount = figure.IsBare && figure.Value is >= 2 and <= MostOfModifier && IsMany(figure) && tokens.Before(figure.Core).Is(WordRoles.Determiner | WordRoles.Article);
        bool isPair = isCount && at.HasSpaceBefore && at.Tag == PosTag.NN && at.Next.HasSpaceBefore && at.Next.Tag is PosTag.NN or PosTag.NNS;
        return isPair && IsCountedAfterHyphen(at) ? TokenRange.Of(at.Index) : null;
    }

    /// <summary>What one is counted of is no plural: none in <c>one hopes</c>, the thing in <c>one thing people remember</c>.</summary>
    private TokenRange? Single(TokenRange noun)
    {
        if (tokens.LastOf(noun).Tag != PosTag.NNS)
            return noun;
        TokenRange rest = noun with { End = noun.End - 1 };
        return rest.Length > 0 && tokens.LastOf(rest).Tag == PosTag.NN ? rest : null;
    }

    /// <summary>The members of a <c>five-member</c> panel; not in <c>one-eyed</c> or <c>6.4-magnitude</c>.</summary>
    private bool IsCountedAfterHyphen(TokenCursor noun)
    {
        if (!noun.IsOpenWord || noun.IsCapital || noun.Is(WordList.NotCountedAfterHyphen))
            return false;
        bool isParticiple = noun.Length > ShortestUnit && tokens.Syntax.Language.Inflection.EndsAsPast(noun.Chars.ToString());
        return !isParticiple && hedges.At(noun) is null;
    }

    /// <summary>The whole that a number is a part of: <c>nine of the popular films</c>.</summary>
    private TokenRange? Whole(FigureCandidate figure, TokenCursor of)
    {
        bool isCount = figure.IsBare && figure.Value >= 2 && !figure.Number.Is(NumberTraits.Fraction | NumberTraits.One);
        if (!isCount || !of.Is(WordList.Of) || !of.Next.Is(WordRoles.Determiner) || tokens.Before(figure.Core).Is(WordRoles.Relative | WordRoles.Ordinal))
            return null;
        return of.Next.Next.PluralNoun;
    }

    /// <summary>Two thirds of voters are no count; 0.75 points are.</summary>
    private bool IsShare(FigureCandidate figure)
    {
        if (!figure.Number.Is(NumberTraits.Fraction) || figure.Value >= 1)
            return false;
        bool isDecimal = figure.Number.Is(NumberTraits.Digits) && tokens.At(figure.Number.Range.Start).Next.Sign is '.' or '\u00b7';
        return !isDecimal;
    }

    /// <summary>Whether what is counted must be a plural: more than one whole thing.</summary>
    private static bool IsMany(FigureCandidate figure) => figure.High is not null || (figure.Value != 1 && figure.Value == decimal.Truncate(figure.Value));
}
