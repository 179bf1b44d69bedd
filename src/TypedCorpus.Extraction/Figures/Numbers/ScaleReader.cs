namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads words of scale after a number: <c>3.2 billion</c>, <c>3 million and a half</c>, <c>2 dozen</c>.</summary>
internal sealed class ScaleReader(WordNumberReader words)
{
    /// <summary>The largest number that is read.</summary>
    public const decimal Largest = 1e27m;

    private const int Hundred = 100;

    /// <summary>The number with the words of scale after it, or the number itself.</summary>
    /// <param name="number">The number.</param>
    /// <param name="end">The place after it.</param>
    public ReadNumber Scaled(ReadNumber number, TokenCursor end)
    {
        // three quarters of a million
        TokenCursor article = end.Next;
        if (number.Is(NumberTraits.Fraction) && number.Value < 1 && end.Is(WordList.Of) && article.Is(WordRoles.Article) && article.Next.Is(WordRoles.Scale))
            return number.UpTo(article.Next.Next, number.Value * article.Next.Value, NumberTraits.Scaled);
        while (ScaleAt(end, number) is { } scale)
        {
            number = Times(number, scale);
            end = scale.Next;
        }
        return number.Is(NumberTraits.Scaled) ? WithRest(number, end) : number;
    }

    private static TokenCursor? ScaleAt(TokenCursor end, ReadNumber number)
    {
        TokenCursor at = end.IsAttachedHyphen && end.Next.Is(WordRoles.Scale) ? end.Next : end;
        bool isScale = at.Is(WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen) || (at.Is(WordList.Dozens) && !number.Is(NumberTraits.Scaled));
        return isScale ? at : null;
    }

    private static ReadNumber Times(ReadNumber number, TokenCursor scale)
    {
        // As a plural alone dozens are two at least; after a number, twelve each.
        decimal factor = scale.Is(WordList.Dozens) ? scale.Value / 2 : scale.Value;
        return Math.Abs(number.Value) > Largest / factor
            ? number.UpTo(scale.Next, 0, NumberTraits.Scaled | NumberTraits.Overflow)
            : number.UpTo(scale.Next, number.Value * factor, NumberTraits.Scaled);
    }

    /// <summary>What is said after the scale: <c>3 million and a half</c>, <c>3 hundred and 21</c>.</summary>
    private ReadNumber WithRest(ReadNumber number, TokenCursor end)
    {
        if (!end.Is(WordList.And))
            return number;
        decimal last = end.Previous.Value;
        if (words.Phrases.AndPartAt(end) is { } part && !end.Tokens.After(part.Range).Is(WordRoles.Scale))
            return number.UpTo(end.Tokens.After(part.Range), number.Value + (part.Value * last));
        TokenCursor next = end.Next;
        if (next.Is(WordRoles.Small | WordRoles.Tens) && words.Read(next) is { } rest && rest.Value < last && !rest.Is(NumberTraits.Ordinal | NumberTraits.Fraction))
            return number.UpTo(end.Tokens.After(rest.Range), number.Value + rest.Value);
        bool isUnits = last == Hundred && next.IsDigits && next.Length <= 2 && !next.Next.IsAttached && !next.Next.Is(WordRoles.Hundred | WordRoles.Scale);
        return isUnits ? number.UpTo(next.Next, number.Value + next.Digits) : number;
    }
}
