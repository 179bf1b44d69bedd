namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads numbers: digits, words, and both together (<c>3.2 billion</c>, <c>two and a half</c>, <c>half a million</c>).</summary>
internal sealed class NumberReader
{
    // Decimals without a digit before the point; more of them are a name or a code.
    private const int MostBareDecimals = 6;

    private readonly TokenStream _tokens;
    private readonly DigitReader _digits;
    private readonly WordNumberReader _words;

    // What was read last, since several readers ask for the number at one place.
    private (int Sentence, int Token)? _lastAt;
    private ReadNumber? _last;

    /// <param name="tokens">The sentence.</param>
    /// <param name="conventions">Whether the article groups thousands by full stops: what <c>1.234</c> means.</param>
    public NumberReader(TokenStream tokens, ArticleConventions conventions)
    {
        _tokens = tokens;
        _digits = new DigitReader(tokens, conventions);
        _words = new WordNumberReader(tokens);
    }

    /// <summary>Gives the memory of the rules to the next reader.</summary>
    public void Release() => _words.Phrases.Release();

    /// <summary>Reads the number that begins at a place, if one does.</summary>
    public ReadNumber? Read(TokenCursor at)
    {
        if (_lastAt != (_tokens.Sentence, at.Index))
            (_lastAt, _last) = ((_tokens.Sentence, at.Index), ReadSigned(at));
        return _last;
    }

    private ReadNumber? ReadSigned(TokenCursor at)
    {
        if (IsMinusWord(at) || IsMinus(at))
            return ReadUnsigned(at.Next) is { } number && !number.Is(NumberTraits.Ordinal) ? Negative(at, number) : null;
        if (IsBarePoint(at))
            return Scaled(_digits.ReadDecimals(at.Next), at.Tokens);
        return ReadUnsigned(at);
    }

    /// <summary>A fraction with a stroke: see <see cref="FractionReader.Common"/>.</summary>
    public static ReadNumber? CommonFraction(TokenCursor at) => FractionReader.Common(at);

    private ReadNumber? ReadUnsigned(TokenCursor at) => at.IsDigits ? ReadDigits(at) : FractionReader.Vulgar(at) ?? _words.Read(at);

    private static ReadNumber Negative(TokenCursor minus, ReadNumber number) =>
        new ReadNumber(new TokenRange(minus.Index, number.Range.End), -number.Value, number.Traits | NumberTraits.Negative).Without(NumberTraits.One);

    /// <summary>A minus in words. A margin of plus or minus 3 points is not below zero.</summary>
    private static bool IsMinusWord(TokenCursor at) =>
        at.Is(WordRoles.Minus) && at.Next.BeginsNumber && !(at.Previous.Is(WordList.Or) && at.Previous.Previous.Is(WordList.Plus));

    /// <summary>A minus that belongs to the number after it, and is no dash and no hyphen.</summary>
    private static bool IsMinus(TokenCursor at)
    {
        if (at.Sign is not ('-' or '\u2212' or '\u2013') || !at.Next.IsAttached || at.Previous.IsDigits)
            return false;
        bool isApart = at.IsFirst || at.HasSpaceBefore || at.Previous.Sign is '(' or '[' or '/' or '"' or '\u201c' or '~' or '=' or ':';
        return isApart && (at.Next.IsDigits || FractionReader.Vulgar(at.Next) is not null);
    }

    /// <summary>The point of <c>.5</c>.</summary>
    private static bool IsBarePoint(TokenCursor at) => at.Is('.') && at.HasSpaceBefore && at.Next.IsAttachedDigits && at.Next.Length <= MostBareDecimals;

    private ReadNumber? ReadDigits(TokenCursor at)
    {
        if ((_digits.ReadSpaced(at) ?? _digits.Read(at)) is not { } number)
            return null;
        if (number.Is(NumberTraits.Overflow))
            return number;
        TokenCursor end = at.Tokens.After(number.Range);
        // 21st
        if (end == at.Next && end.IsAttachedLetters && IsRankEnding(number.Value, end))
            return number.UpTo(end.Next, number.Value, NumberTraits.Ordinal);
        return Scaled(number.Is(NumberTraits.Fraction) ? number : FractionReader.Complete(number, at, _words.Phrases), at.Tokens);
    }

    private ReadNumber Scaled(ReadNumber number, TokenStream tokens) => _words.Scaled(number, tokens.After(number.Range));

    /// <summary>Whether the letters are the ending of just this number: 21st, 11th; 11st is a weight.</summary>
    private static bool IsRankEnding(decimal number, TokenCursor ending)
    {
        if (ending.Is(WordList.OtherEnding))
            return true;
        bool isTeen = number % 100 is >= 11 and <= 13;
        return !isTeen && (number % 10) switch
        {
            1 => ending.Is(WordList.FirstEnding),
            2 => ending.Is(WordList.SecondEnding),
            3 => ending.Is(WordList.ThirdEnding),
            _ => false,
        };
    }
}
