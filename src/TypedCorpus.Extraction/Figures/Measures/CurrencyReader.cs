namespace TypedCorpus.Extraction.Figures;

/// <summary>A currency before a number.</summary>
/// <param name="Money">Which.</param>
/// <param name="Number">Where the number begins.</param>
/// <param name="IsNegative">Whether a minus stands before the currency or between it and the number.</param>
internal readonly record struct CurrencySign(MoneyMeasure Money, TokenCursor Number, bool IsNegative);

/// <summary>Reads currencies before a number, and codes with their scale: <c>US$</c>, <c>EUR</c>, <c>MEUR</c>.</summary>
internal sealed class CurrencyReader(ArticleConventions conventions)
{
    // How many tokens after the first may come before the digits, the first being a minus: eight of a currency (the most that PhraseTable takes), a second
    // minus, a point.
    private const int MostBeforeNumber = 10;

    // A code of three letters with a letter of scale before it.
    private const int LengthOfScaledCode = 4;

    /// <summary>The currency that begins at a place, with a number after it.</summary>
    public CurrencySign? SignAt(TokenCursor first)
    {
        if (first.IsDigits || !IsNearDigits(first))
            return null;
        bool isNegative = IsMinus(first);
        TokenCursor at = isNegative ? first.Next : first;
        bool isInWord = at.IsAttachedLetters && (at.Previous.IsLetters || at.Previous.IsDigits);
        if (!at.Exists || isInWord || FormAt(at) is not { } form || IsSpacedLetters(at, form.Range))
            return null;
        TokenCursor number = at.Tokens.After(form.Range);
        if (number.IsDash && number.IsAttached && number.Next.IsAttached)
            (isNegative, number) = (true, number.Next);
        if (!number.IsDigits && !(number.Is('.') && number.Next.IsDigits))
            return null;
        // A code may have a space after it (EUR 5); a single letter must touch its number (R5), and one that several things share needs a country (N5).
        TokenCursor last = number.Previous;
        bool isLetter = last.IsLetters && last.Length == 1;
        if (isLetter && (!number.IsAttached || conventions.HasNoCode(form.Value)))
            return null;
        return new CurrencySign(conventions.InArticle(form.Value), number, isNegative);
    }

    /// <summary>Whether digits come soon enough for a currency to stand before them: a cheap test that spares most words the search for a currency.</summary>
    private static bool IsNearDigits(TokenCursor first)
    {
        TokenCursor at = first.Next;
        while (at.Exists && at.Index <= first.Index + MostBeforeNumber && !at.IsDigits)
            at = at.Next;
        return at.IsDigits;
    }

    /// <summary><c>MEUR</c>, <c>kUSD</c>: a code with the scale before it.</summary>
    public static MoneyMeasure? ScaledCodeAt(TokenCursor at)
    {
        if (!at.IsLetters || at.Length != LengthOfScaledCode || ScaleOf(at.Chars[0]) is not { } digits)
            return null;
        return Currency.TryParse(at.Chars.Slice(1).ToString(), out Currency? currency) ? new MoneyMeasure(currency!, MinorDigits: -digits, IsBare: false) : null;
    }

    /// <summary>Whether an amount of money and a dash or <c>to</c> stand before a number, so that it ends a range of money: the <c>4m</c> of <c>£3-4m</c>.</summary>
    public static bool IsSumBefore(TokenCursor number)
    {
        if (!number.Previous.IsDash && !number.Previous.Is(WordList.To))
            return false;
        TokenCursor at = number.Previous.Previous;
        while (at.IsDigits || at.Sign is '.' or ',' || (at.IsAttachedLetters && at.Previous.IsDigits))
            at = at.Previous;
        // $ £ € ¥ ₹
        return at.Sign is '$' or '\u00a3' or '\u20ac' or '\u00a5' or '\u20b9';
    }

    /// <summary>The power of ten that a letter before a code stands for.</summary>
    private static int? ScaleOf(char letter) => letter switch
    {
        'M' or 'm' => 6,
        'K' or 'k' => 3,
        _ => null,
    };

    private static Phrase<MoneyMeasure>? FormAt(TokenCursor at)
    {
        if (at.Tokens.Language.Measures.BeforeNumberAt(at) is { } form)
            return form;
        return at.Next.IsDigits && ScaledCodeAt(at) is { } scaled ? new Phrase<MoneyMeasure>(TokenRange.Of(at.Index), scaled) : null;
    }

    /// <summary>A minus before a sign: <c>-$5</c>.</summary>
    private static bool IsMinus(TokenCursor at)
    {
        bool isApart = at.IsFirst || at.HasSpaceBefore || at.Previous.Is('(');
        return isApart && at.IsDash && at.Next.IsAttached && !at.Next.IsDigits;
    }

    /// <summary>Whether a currency that begins with letters has a space in it: the "a" of "a $5 fine" is an article, not the start of A$5. US $5 is one all the same.</summary>
    private static bool IsSpacedLetters(TokenCursor first, TokenRange form)
    {
        if (!first.IsLetters || first.Is(WordList.Us))
            return false;
        for (TokenCursor at = first.Next; form.Contains(at.Index); at = at.Next)
        {
            if (at.HasSpaceBefore)
                return true;
        }
        return false;
    }
}
