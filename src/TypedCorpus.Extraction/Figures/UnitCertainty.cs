namespace TypedCorpus.Extraction.Figures;

/// <summary>Tells units from the words and signs that are written like them.</summary>
internal sealed class UnitCertainty(AtomRun atoms)
{
    private int _quotes;
    private int _counted;
    private int _countedIn = -1;

    /// <summary>Whether what looks like a unit is one: short symbols are also words, and words of units are also other words.</summary>
    public bool IsSure(int first, int end, NumberItem read, Measure measure, bool hyphen)
    {
        bool close = atoms.IsAttached(first) && !hyphen;
        bool wordFollows = atoms.IsLetters(end) && !atoms.IsAttached(end);
        char sign = atoms.Sign(first);
        if (sign == '"')
            return read.Is(NumberTraits.Digits) && (close && QuotesBefore(first) % 2 == 0 || (atoms.IsLetters(end) && QuotesBefore(first) % 2 == 0));
        if (sign != '\0')
            return true;
        if (atoms.IsAttached(end) && (atoms.IsLetters(end) || atoms.IsDigits(end) || (atoms.IsDigits(end - 1) && atoms.IsDash(end))))
            return false;
        if (end == first + 1 && atoms[first].Length <= 2)
        {
            ReadOnlySpan<char> symbol = atoms.Chars(first);
            if (symbol.Length == 1)
            {
                return symbol[0] switch
                {
                    's' => close && read.Is(NumberTraits.Fraction) && read.Is(NumberTraits.Digits),
                    'd' or 'A' or 'b' or 'a' or 'R' => false,
                    'K' or 'B' => close && read.Is(NumberTraits.Digits) && measure is UnitMeasure && symbol[0] == 'K',
                    'C' or 'F' => close || (read.Is(NumberTraits.Digits) && !atoms.IsCapital(end) && !hyphen),
                    _ => read.Is(NumberTraits.Digits) && (close || symbol[0] is 'm' or 'g' or 'L' or 'l' or 'V' or 'W' or 'h' && !hyphen),
                };
            }
            if (!read.Is(NumberTraits.Digits))
                return false;
            if (symbol is "in")
                return (close || !(wordFollows || atoms.IsDigits(end) || atoms.Sign(end) == '$') || atoms.IsAny(end, "long wide tall high more")) && !hyphen;
            return close || !wordFollows || symbol is "km" or "kg" or "cm" or "mm" or "mg" or "ml" or "mL" or "ha" or "lb" or "oz" or "ft" or "mi" or "MW" or "GW" or "kW" or "Hz" or "GB" or "MB" or "TB" or "hp" or "kV"
                or "nm" or "kn" or "yd" or "hr" or "cc" or "dB" or "ys" or "Ma" or "Ga" or "Gy";
        }
        if (atoms.IsAny(first, "won real som sol rand kina dong lek lev") && end == first + 1)
            return read.Value >= 100 && !(atoms.IsWord(first, "won") && wordFollows && atoms.IsAny(end, "the a an their his her by in seats medals"));
        // A 10-second and a second 10: an ordinal behind a number is none.
        if (measure is UnitMeasure && atoms.IsAny(first, "cup stone yard league bar may are sec min") && end == first + 1)
            return close || hyphen || !atoms.IsCapital(first);
        return true;
    }

    /// <summary>How many double marks stand before an atom; counted onwards, each once.</summary>
    private int QuotesBefore(int index)
    {
        int sentence = atoms[0].Start;
        if (_countedIn != sentence || index < _counted)
            (_countedIn, _quotes, _counted) = (sentence, 0, 0);
        for (; _counted < index; _counted++)
        {
            if (atoms.IsSign(_counted, '"'))
                _quotes++;
        }
        return _quotes;
    }

    /// <summary>Whether <c>old</c> or <c>of age</c> stands at an atom.</summary>
    public static bool IsOld(AtomRun atoms, int at, out int end)
    {
        end = at;
        int old = atoms.IsHyphen(at) ? at + 1 : at;
        if (atoms.IsAny(old, "old olds"))
            end = old + 1;
        else if (atoms.IsWord(at, "of") && atoms.IsWord(at + 1, "age"))
            end = at + 2;
        return end > at;
    }
}
