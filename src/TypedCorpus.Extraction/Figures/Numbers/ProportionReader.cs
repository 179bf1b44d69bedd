namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads the fraction that two numbers make: <c>two out of three</c>, <c>one in ten</c>, <c>one over three</c>.</summary>
internal sealed class ProportionReader(TokenStream tokens, NumberReader numbers)
{
    private const decimal GreatestWhole = 1_000_000;

    private enum Link
    {
        OutOf,
        Over,
        In,
    }

    /// <summary>The proportion that a number begins, else the number.</summary>
    public ReadNumber Read(ReadNumber above)
    {
        if (above.Value == 0 || above.Is(ReadNumber.NotPlain | NumberTraits.Article) || LinkAfter(tokens.After(above.Range)) is not ({ } link, { } end))
            return above;
        TokenCursor whole = end.Skip(WordList.Every);
        if (!whole.BeginsNumber && !whole.Is(WordRoles.Hundred))
            return above;
        return numbers.Read(whole) is { Value: > 1 and <= GreatestWhole } below && IsProportion(above, below, link)
            ? above.UpTo(tokens.After(below.Range), above.Value / below.Value, NumberTraits.Fraction).Without(NumberTraits.One)
            : above;
    }

    private static (Link Link, TokenCursor End)? LinkAfter(TokenCursor at)
    {
        // a one-in-five chance
        if (at.IsAttachedHyphen && at.Next.Is(WordList.In) && at.Next.Next.IsHyphen)
            return (Link.In, at.Next.Next.Next);
        if (at.Is(WordList.Out) && at.Next.Is(WordList.Of))
            return (Link.OutOf, at.Next.Next);
        if (at.Is(WordList.Over))
            return (Link.Over, at.Next);
        return at.Is(WordList.In) ? (Link.In, at.Next) : null;
    }

    private bool IsProportion(ReadNumber above, ReadNumber below, Link link)
    {
        TokenCursor after = tokens.After(below.Range);
        if (below.Is(NumberTraits.Ordinal | NumberTraits.Fraction | NumberTraits.Overflow) || tokens.Language.Measures.At(after) is not null)
            return false;
        return link switch
        {
            Link.Over => !after.IsLetters && !after.IsHyphen,
            Link.OutOf => below.Value >= Math.Abs(above.Value),
            // seven in 10, one in 400; not three in 10 minutes, nor 12 in 60
            _ => below.Value > above.Value && (above.Is(NumberTraits.One) || below.Value is 3 or 4 or 5 or 10 or 20 or 100 or 1000),
        };
    }
}
