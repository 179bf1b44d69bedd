namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads the unit, currency or per cent after a number.</summary>
internal sealed class UnitReader(TokenStream tokens, ArticleConventions conventions)
{
    private readonly UnitCertainty _certainty = new(tokens);

    /// <summary>The measure from a place on, with its tokens, if it is surely one.</summary>
    public Phrase<Measure>? Read(TokenCursor at, ReadNumber number)
    {
        if (!at.Exists)
            return null;
        TokenCursor first = SkipArticles(at, number);
        bool isHyphened = first.IsInnerHyphen;
        if (isHyphened)
            first = first.Next;
        if (tokens.Language.Measures.At(first) is not { } found)
            return CurrencyReader.ScaledCodeAt(first) is { } scaled ? new Phrase<Measure>(TokenRange.Of(first.Index), scaled) : null;
        if (IsSignOfNext(first, found) || (found.Value is MoneyMeasure money && conventions.HasNoCode(money)))
            return null;
        if (found.Value is not NamedMeasure && !_certainty.IsSure(first, found, number, isHyphened))
            return null;
        return found with { Value = InArticle(first, found.Value) };
    }

    /// <summary><c>half of a kilometre</c>, <c>dozens of miles</c>.</summary>
    private static TokenCursor SkipArticles(TokenCursor at, ReadNumber number)
    {
        bool isFraction = number.Is(NumberTraits.Fraction);
        if (at.Is(WordList.Of) && (number.Is(NumberTraits.Vague) || (isFraction && at.Next.Is(WordRoles.Article))))
            at = at.Next;
        return isFraction && !number.Is(NumberTraits.Digits) ? at.Skip(WordRoles.Article) : at;
    }

    /// <summary>three $20 notes: the sign is that of the next number.</summary>
    private bool IsSignOfNext(TokenCursor first, Phrase<Measure> found)
    {
        TokenCursor end = tokens.After(found.Range);
        return found.Value is MoneyMeasure && first.HasSpaceBefore && end.Previous.Sign != '\0' && end.IsAttachedDigits;
    }

    /// <summary>A pound is a weight where pounds are no money.</summary>
    private Measure InArticle(TokenCursor first, Measure measure)
    {
        if (measure is not MoneyMeasure money)
            return measure;
        if (money.IsBare && money.Currency.Equals(Currency.GBP) && !conventions.PoundsAreMoney && first.Is(WordList.PoundWords))
            return new UnitMeasure(Unit.Pound);
        return conventions.InArticle(money);
    }
}
