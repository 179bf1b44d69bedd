namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads numbers in words, and the words of scale after any number.</summary>
internal sealed class WordNumberReader
{
    private readonly CardinalReader _cardinals;
    private readonly ScaleReader _scales;

    public WordNumberReader()
    {
        _scales = new ScaleReader(this);
        _cardinals = new CardinalReader(this);
    }

    /// <summary>The number with the words of scale after it: see <see cref="ScaleReader.Scaled"/>.</summary>
    public ReadNumber Scaled(ReadNumber number, TokenCursor end) => _scales.Scaled(number, end);

    /// <summary>Reads the number words at a place, if there are some.</summary>
    public ReadNumber? Read(TokenCursor at)
    {
        if (!at.IsLetters || at.Word is not { } word)
            return null;
        if (word.Is(WordRoles.Small | WordRoles.Tens))
            return _cardinals.Read(at, at);
        if (Several(at) is { } several)
            return several;
        if (word.Is(WordRoles.Article))
            return AfterArticle(at);
        if (word.Is(WordRoles.Vague))
            return Vague(at);
        if (word.Is(WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
            return at.IsAttached ? null : _cardinals.Read(at, at)?.With(NumberTraits.Article);
        if (word.Is(WordRoles.Ordinal))
            return new ReadNumber(TokenRange.Of(at.Index), word.Value, NumberTraits.Ordinal);
        // The second half is a part of the match, no number.
        bool isPart = at.Is(WordList.Half) ? !at.Previous.Is(WordRoles.Ordinal) : at.Is(WordList.Quarter) && at.Next.Is(WordRoles.Scale);
        return isPart ? PartReader.Part(at, at) : null;
    }

    /// <summary><c>a hundred</c>, <c>a quarter</c>, <c>a fifth of</c>.</summary>
    private ReadNumber? AfterArticle(TokenCursor article)
    {
        TokenCursor at = article.Next;
        if (at.Is(WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
            return _cardinals.Read(article, at)?.With(NumberTraits.Article);
        if (at.Is(WordRoles.Part) && !at.Is(WordList.QuartersHalves))
            return PartReader.Part(article, at);
        if (!at.Is(WordRoles.Ordinal) || at.Is(WordList.FirstSecond))
            return null;
        bool isPart = at.Next.Is(WordList.Of) || at.Next.Is(WordRoles.Scale) || at.Value >= 100 || IsMeasured(article);
        return isPart ? Scaled(new ReadNumber(article.To(at.Next), 1 / at.Value, NumberTraits.Fraction), at.Next) : null;
    }

    /// <summary>A part by which something changes, or with a hedge, and no noun after it: rose by a third, by more than a fifth since July.</summary>
    private static bool IsMeasured(TokenCursor article)
    {
        TokenCursor after = article.Next.Next;
        if (after.IsOpenWord && !after.Is(WordList.BehindMeasuredPart))
            return false;
        TokenCursor before = article.Previous;
        return before.Is(WordList.By) || (before.Is(WordList.HedgesOfParts) && !before.Previous.Is(WordList.NotHedgesOfParts));
    }

    /// <summary><c>several dozen</c>, <c>a few hundred</c>: at least two; <c>a couple of hundred</c>: about two.</summary>
    private ReadNumber? Several(TokenCursor first)
    {
        bool hasArticle = first.Is(WordRoles.Article);
        TokenCursor at = hasArticle ? first.Next : first;
        bool isCouple = hasArticle && at.Is(WordList.Couple);
        if (!isCouple && !at.Is(hasArticle ? WordList.Few : WordList.FewSeveral))
            return null;
        TokenCursor scale = isCouple ? at.Next.Skip(WordList.Of) : at.Next;
        return scale.Is(WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen)
            ? Scaled(new ReadNumber(first.To(scale), 2, isCouple ? NumberTraits.Rough : NumberTraits.Vague), scale)
            : null;
    }

    /// <summary><c>dozens</c>, <c>hundreds of thousands</c>: at least two of what is named.</summary>
    private static ReadNumber? Vague(TokenCursor first)
    {
        const decimal largest = 1e12m;
        decimal value = first.Value;
        TokenCursor end = first.Next;
        for (; end.Is(WordList.Of) && end.Next.Is(WordRoles.Vague) && value < largest; end = end.Next.Next)
            value *= end.Next.Value / 2;
        bool isOther = first.Is(WordList.TensScores) && end == first.Next && !end.Is(WordList.Of);
        return isOther ? null : new ReadNumber(first.To(end), value, NumberTraits.Vague);
    }
}
