namespace TypedCorpus.Extraction.Figures;

/// <summary>Tells units from the words and signs that are written like them.</summary>
internal sealed class UnitCertainty(TokenStream tokens)
{
    private const int ShortSymbol = 2;

    // Nobody won as many seats or medals.
    private const decimal SurelyMoney = 1e9m;

    private int _quotes;
    private int _counted;
    private int? _countedIn;

    /// <summary>Whether what looks like a unit is one: short symbols are also words, and words of units are also other words.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="found">What it looks like.</param>
    /// <param name="number">The number before it.</param>
    /// <param name="isHyphened">Whether a hyphen joins them.</param>
    public bool IsSure(TokenCursor first, Phrase<Measure> found, ReadNumber number, bool isHyphened)
    {
        TokenCursor end = tokens.After(found.Range);
        bool isClose = first.IsAttached && !isHyphened;
        if (first.Is('"'))
            return number.Is(NumberTraits.Digits) && (isClose ? !EndsWords(end) : end.Is(WordList.AfterInches)) && QuotesBefore(first) % 2 == 0;
        if (first.Sign != '\0')
            return true;
        // six second-half minutes
        if (GoesOn(end) || (first.Is(WordList.Second) && end.IsInnerHyphen))
            return false;
        if (found.Range.Length > 1)
            return true;
        if (first.Length <= ShortSymbol)
            return number.Is(NumberTraits.Digits) && IsSureSymbol(first, number, isClose, isHyphened);
        if (first.Is(WordList.CurrenciesThatAreWords))
            return number.Value >= 100 && (number.Value >= SurelyMoney || !(first.Is(WordList.Won) && IsWord(end) && end.Is(WordList.AfterVerbWon)));
        // A 10-second and a second 10: an ordinal after a number is none.
        return found.Value is not UnitMeasure || !first.Is(WordList.UnitsThatAreWords) || isClose || isHyphened || !first.IsCapital;
    }

    /// <summary>Whether <c>old</c> or <c>of age</c> stands at a place, and where it ends.</summary>
    public static TokenCursor? EndOfOld(TokenCursor at)
    {
        TokenCursor old = at.SkipHyphen();
        if (old.Is(WordList.OldWords))
            return old.Next;
        return at.Is(WordList.Of) && at.Next.Is(WordList.Age) ? at.Next.Next : null;
    }

    /// <summary>Whether a mark stands where words in marks end that an earlier sentence may have begun: <c>room 251",</c>.</summary>
    private static bool EndsWords(TokenCursor end) => end.IsAttached && end.Sign is ',' or '.';

    /// <summary>Whether letters or digits make what looks like a unit the beginning of a longer word or code.</summary>
    private static bool GoesOn(TokenCursor end) => end.IsAttached && (end.IsLetters || end.IsDigits || (end.IsDash && end.Previous.IsDigits));

    private static bool IsWord(TokenCursor end) => end.IsLetters && !end.IsAttached;

    private bool IsSureSymbol(TokenCursor symbol, ReadNumber number, bool isClose, bool isHyphened)
    {
        if (symbol.Length == 1)
            return IsSureLetter(symbol, number, isClose, isHyphened);
        TokenCursor end = symbol.Next;
        if (symbol.Chars is ['i', 'n'])
        {
            bool isBeforeOther = IsWord(end) || end.IsDigits || end.Is('$');
            return !isHyphened && (isClose || !isBeforeOther || end.Is(WordList.AfterInches));
        }
        return isClose || !IsWord(end) || tokens.Language.Lexicon.IsSureSymbol(symbol.Chars);
    }

    private static bool IsSureLetter(TokenCursor symbol, ReadNumber number, bool isClose, bool isHyphened) => symbol.Chars[0] switch
    {
        // 2.4s and 3 s, but the 1990s.
        's' => isClose ? number.Is(NumberTraits.Fraction) : !isHyphened && symbol.HasSpaceBefore,
        // 5K is five thousand, or five kilometres.
        'd' or 'A' or 'b' or 'a' or 'R' or 'K' or 'B' => false,
        'C' or 'F' => isClose || (!symbol.Next.IsCapital && !isHyphened),
        'm' or 'g' or 'L' or 'l' or 'V' or 'W' or 'h' => isClose || !isHyphened,
        _ => isClose,
    };

    /// <summary>How many double marks stand before a token; counted onwards, each once.</summary>
    private int QuotesBefore(TokenCursor at)
    {
        int sentence = tokens[0].Start;
        if (_countedIn != sentence || at.Index < _counted)
            (_countedIn, _quotes, _counted) = (sentence, 0, 0);
        for (; _counted < at.Index; _counted++)
        {
            if (tokens.IsSign(_counted, '"'))
                _quotes++;
        }
        return _quotes;
    }
}
