namespace TypedCorpus.Extraction.Figures;

/// <summary>Tells units from the words and signs that are written like them.</summary>
internal sealed class UnitCertainty(TokenStream tokens)
{
    private static readonly SpanTable<string> s_sureSymbols = ReadSureSymbols();

    private int _quotes;
    private int _counted;
    private int _countedIn = -1;

    /// <summary>Whether what looks like a unit is one: short symbols are also words, and words of units are also other words.</summary>
    public bool IsSure(int first, int end, ReadNumber read, Measure measure, bool hyphen)
    {
        bool close = tokens.IsAttached(first) && !hyphen;
        bool wordFollows = tokens.IsLetters(end) && !tokens.IsAttached(end);
        char sign = tokens.Sign(first);
        if (sign == '"')
            return read.Is(NumberTraits.Digits) && (close && QuotesBefore(first) % 2 == 0 || (tokens.IsLetters(end) && QuotesBefore(first) % 2 == 0));
        if (sign != '\0')
            return true;
        if (tokens.IsAttached(end) && (tokens.IsLetters(end) || tokens.IsDigits(end) || (tokens.IsDigits(end - 1) && tokens.IsDash(end))))
            return false;
        if (end == first + 1 && tokens[first].Length <= 2)
        {
            ReadOnlySpan<char> symbol = tokens.Chars(first);
            if (symbol.Length == 1)
            {
                return symbol[0] switch
                {
                    's' => close && read.Is(NumberTraits.Fraction) && read.Is(NumberTraits.Digits),
                    // 5K is five thousand, or five kilometres.
                    'd' or 'A' or 'b' or 'a' or 'R' or 'K' or 'B' => false,
                    'C' or 'F' => close || (read.Is(NumberTraits.Digits) && !tokens.IsCapital(end) && !hyphen),
                    _ => read.Is(NumberTraits.Digits) && (close || symbol[0] is 'm' or 'g' or 'L' or 'l' or 'V' or 'W' or 'h' && !hyphen),
                };
            }
            if (!read.Is(NumberTraits.Digits))
                return false;
            if (symbol is "in")
                return (close || !(wordFollows || tokens.IsDigits(end) || tokens.Sign(end) == '$') || tokens.IsAny(end, FigureWords.BehindInches)) && !hyphen;
            return close || !wordFollows || s_sureSymbols.Find(symbol) is not null;
        }
        if (tokens.IsAny(first, FigureWords.CurrenciesThatAreWords) && end == first + 1)
            return read.Value >= 100 && !(tokens.IsWord(first, "won") && wordFollows && tokens.IsAny(end, FigureWords.BehindVerbWon));
        // A 10-second and a second 10: an ordinal behind a number is none.
        if (measure is UnitMeasure && tokens.IsAny(first, FigureWords.UnitsThatAreWords) && end == first + 1)
            return close || hyphen || !tokens.IsCapital(first);
        return true;
    }

    private static SpanTable<string> ReadSureSymbols()
    {
        SpanTable<string> table = new(ignoreCase: false);
        foreach (string symbol in FigureWords.SureSymbols.Split(' '))
            table.TryAdd(symbol, symbol);
        return table;
    }

    /// <summary>How many double marks stand before a token; counted onwards, each once.</summary>
    private int QuotesBefore(int index)
    {
        int sentence = tokens[0].Start;
        if (_countedIn != sentence || index < _counted)
            (_countedIn, _quotes, _counted) = (sentence, 0, 0);
        for (; _counted < index; _counted++)
        {
            if (tokens.IsSign(_counted, '"'))
                _quotes++;
        }
        return _quotes;
    }

    /// <summary>Whether <c>old</c> or <c>of age</c> stands at a token.</summary>
    public static bool IsOld(TokenStream tokens, int at, out int end)
    {
        end = at;
        int old = tokens.IsHyphen(at) ? at + 1 : at;
        if (tokens.IsAny(old, FigureWords.OldWords))
            end = old + 1;
        else if (tokens.IsWord(at, "of") && tokens.IsWord(at + 1, "age"))
            end = at + 2;
        return end > at;
    }
}
