namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads parts of a whole in words: <c>half a million</c>, <c>and three quarters</c>.</summary>
internal static class PartReader
{
    /// <summary><c>and a half</c>, <c>and three quarters</c>, <c>and a fifth</c>, <c>-and-a-half</c>: the part, from <c>and</c> on.</summary>
    public static ReadNumber? AfterAnd(TokenCursor and)
    {
        TokenCursor at = and.Next.SkipHyphen();
        decimal count = 1;
        if (at.Is(WordRoles.Article) || at.Is(WordList.One))
            at = at.Next.SkipHyphen();
        else if (at.Is(WordRoles.Small) && at.Next.Is(WordRoles.Parts | WordRoles.Part))
            (count, at) = (at.Value, at.Next);
        else if (!at.Is(WordList.Half))
            return null;
        at = at.SkipHyphen();
        bool isPart = at.Is(WordList.Half) || (at.Is(WordRoles.Part | WordRoles.Parts | WordRoles.Ordinal) && !at.Is(WordList.FirstSecondHalf));
        return isPart ? new ReadNumber(and.To(at.Next), count / at.Value, NumberTraits.Fraction) : null;
    }

    /// <summary><c>half</c>, <c>half a million</c>, <c>half-dozen</c>, <c>a quarter</c>, <c>a quarter of a million</c>.</summary>
    /// <param name="first">The first token of the number.</param>
    /// <param name="part">The word of the part.</param>
    public static ReadNumber Part(TokenCursor first, TokenCursor part)
    {
        decimal value = 1 / part.Value;
        TokenCursor scale = part.Next.SkipHyphen().Skip(WordList.Of).Skip(WordRoles.Article);
        if (scale.Index <= part.Ahead(3).Index && scale.Is(WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
            return new ReadNumber(first.To(scale.Next), value * scale.Value, NumberTraits.Scaled | NumberTraits.Fraction);
        return new ReadNumber(first.To(part.Next), value, first == part ? NumberTraits.Fraction : NumberTraits.Fraction | NumberTraits.Article);
    }
}
