using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads numbers written in digits, with whatever marks group them and set off the decimals.</summary>
/// <param name="tokens">The sentence.</param>
/// <param name="dotGroups">Whether the article groups thousands by full stops: what <c>1.234</c> means.</param>
internal sealed class DigitReader(TokenStream tokens, bool dotGroups)
{
    // A decimal has 29 digits at most.
    private const int MaximalDigits = 29;

    private readonly StringBuilder _digits = new(64);

    /// <summary>Reads the number that begins with the digits at <paramref name="i"/>.</summary>
    /// <returns>The number, or one that ends at its first token for digits that are no number (<c>192.168.1.2</c>).</returns>
    public ReadNumber? Read(int i)
    {
        _digits.Clear();
        Append(i);
        int end = i + 1;
        NumberTraits traits = NumberTraits.Digits;
        char mark = MarkAt(end);
        int length = tokens[i].Length;
        if (mark != '\0' && length <= 3 && IsGroup(end + 1) && GroupsBy(mark, i, end))
        {
            while (MarkAt(end) == mark && IsGroup(end + 1))
            {
                Append(end + 1);
                end += 2;
            }
            traits |= NumberTraits.Grouped;
            end = Decimals(end, mark == '.' ? ',' : '.', ref traits);
        }
        else if (mark == ',' && length <= 2 && IsIndian(end, out int indianEnd))
        {
            for (; end < indianEnd; end += 2)
                Append(end + 1);
            traits |= NumberTraits.Grouped;
            end = Decimals(end, '.', ref traits);
        }
        else if (mark == '.' && MarkAt(end + 2) == '.' && tokens.IsDigits(end + 3))
            return null;
        else if (mark is '.' or '\u00b7')
            end = Decimals(end, mark, ref traits);
        else if (mark == ',' && tokens[end + 1].Length != 3 && tokens[end + 1].Length <= 2 && MarkAt(end + 2) != ',')
            end = Decimals(end, mark, ref traits);
        end = Exponent(end, out int exponent);
        if (exponent != 0)
            traits |= NumberTraits.Fraction;
        return Finish(i, end, traits, exponent);
    }

    /// <summary>The mark at a token that has digits close on both sides; a space between digits counts as one.</summary>
    private char MarkAt(int index)
    {
        if (index >= tokens.Count)
            return '\0';
        if (tokens.IsDigits(index))
            return tokens[index].Start - tokens[index - 1].End == 1 ? ' ' : '\0';
        char sign = tokens.Sign(index);
        return sign is ',' or '.' or '\u00b7' or '\'' or '\u2019' && !tokens[index].SpaceBefore && tokens.IsDigits(index + 1) && !tokens[index + 1].SpaceBefore ? sign : '\0';
    }

    private bool IsGroup(int index) => tokens.IsDigits(index) && tokens[index].Length == 3;

    private bool GroupsBy(char mark, int first, int end)
    {
        switch (mark)
        {
            case ' ':
                return false;
            case ',' or '\'' or '\u2019':
                return tokens.Chars(first)[0] != '0';
            case '.':
                // 1.234.567 and 1.234,5 are sure; 1.234 alone goes by the article's own usage.
                // 192.168.1.2 groups nothing.
                return tokens.Chars(first)[0] != '0' && !(MarkAt(end + 2) == '.' && !IsGroup(end + 3)) && ((MarkAt(end + 2) == '.' && IsGroup(end + 3)) || (MarkAt(end + 2) == ',' && !IsGroup(end + 3)) || dotGroups);
            default:
                return false;
        }
    }

    private bool IsIndian(int mark, out int end)
    {
        end = mark;
        while (MarkAt(end) == ',' && tokens[end + 1].Length == 2)
            end += 2;
        if (end == mark || MarkAt(end) != ',' || !IsGroup(end + 1))
            return false;
        end += 2;
        return true;
    }

    private int Decimals(int end, char mark, ref NumberTraits traits)
    {
        if (MarkAt(end) != mark || mark == ' ')
            return end;
        _digits.Append('.');
        Append(end + 1);
        traits |= NumberTraits.Fraction;
        return end + 2;
    }

    /// <summary>Digits in groups set off by spaces: <c>300 000</c>. They follow the digits at <paramref name="i"/>.</summary>
    public ReadNumber? ReadSpaced(int i)
    {
        if (tokens[i].Length > 3 || tokens.Chars(i)[0] == '0' || MarkAt(i + 1) != ' ' || !IsGroup(i + 1))
            return null;
        _digits.Clear();
        Append(i);
        int end = i + 1;
        while (MarkAt(end) == ' ' && IsGroup(end))
            Append(end++);
        // A telephone number goes on in other lengths.
        if (tokens.IsDigits(end) || (tokens.IsHyphen(end) && tokens.IsAttached(end) && tokens.IsDigits(end + 1)) || (i > 0 && tokens.IsDigits(i - 1)))
            return null;
        NumberTraits traits = NumberTraits.Digits | NumberTraits.Grouped;
        if (MarkAt(end) is '.' or ',')
            end = Decimals(end, MarkAt(end), ref traits);
        return Finish(i, end, traits, 0);
    }

    /// <summary>Decimals without a digit before their point: <c>.5</c>.</summary>
    public ReadNumber ReadDecimals(int i)
    {
        _digits.Clear();
        _digits.Append("0.");
        Append(i);
        return Finish(i - 1, i + 1, NumberTraits.Digits | NumberTraits.Fraction, 0);
    }

    private int Exponent(int end, out int exponent)
    {
        exponent = 0;
        int at = end;
        if (tokens.IsWord(at, "e") && tokens.IsAttached(at))
        {
            at++;
            bool negative = tokens.IsDash(at);
            if (negative || tokens.IsSign(at, '+'))
                at++;
            return tokens.IsAttached(at) && tokens.IsDigits(at) && Small(at, out exponent, negative) ? at + 1 : end;
        }
        // 2.5 × 10^6, 2.5 x 10⁶
        if (!(tokens.IsSign(at, '\u00d7') || tokens.IsWord(at, "x")) || !tokens.IsDigits(at + 1) || !tokens.Chars(at + 1).SequenceEqual("10".AsSpan()))
            return end;
        at += 2;
        if (tokens.IsSign(at, '^'))
        {
            bool negative = tokens.IsDash(at + 1);
            at += negative ? 2 : 1;
            return tokens.IsDigits(at) && Small(at, out exponent, negative) ? at + 1 : end;
        }
        bool minus = tokens.IsSign(at, '\u207b');
        int digits = minus ? at + 1 : at;
        int value = 0;
        int begin = digits;
        for (; digits < begin + 2 && Superscript(tokens.Sign(digits)) is >= 0 and int digit && !tokens[digits].SpaceBefore; digits++)
            value = (value * 10) + digit;
        if (digits == begin)
            return end;
        exponent = minus ? -value : value;
        return digits;
    }

    private static int Superscript(char c) => c switch
    {
        '\u00b9' => 1,
        '\u00b2' => 2,
        '\u00b3' => 3,
        '\u2070' => 0,
        >= '\u2074' and <= '\u2079' => c - '\u2070',
        _ => -1,
    };

    private bool Small(int index, out int value, bool negative)
    {
        value = 0;
        if (tokens[index].Length > 2)
            return false;
        foreach (char c in tokens.Chars(index))
            value = (value * 10) + c - '0';
        value = negative ? -value : value;
        return true;
    }

    private void Append(int index)
    {
        int room = (MaximalDigits * 2) - _digits.Length;
        if (room > 0)
            _digits.Append(tokens.Text, tokens[index].Start, Math.Min(room, tokens[index].Length));
    }

    private ReadNumber Finish(int first, int end, NumberTraits traits, int exponent)
    {
        if (_digits[_digits.Length - 1] == '.')
            _digits.Length--;
        bool fits = decimal.TryParse(_digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value);
        for (; fits && exponent > 0; exponent--)
        {
            fits = value <= decimal.MaxValue / 10;
            value = fits ? value * 10 : 0;
        }
        for (; fits && exponent < 0; exponent++)
            value /= 10;
        return new ReadNumber(first, end, fits ? value : 0, fits ? traits : traits | NumberTraits.Overflow);
    }
}
