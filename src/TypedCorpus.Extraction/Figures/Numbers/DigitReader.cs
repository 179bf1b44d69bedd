using System.Globalization;
using System.Text;

namespace TypedCorpus.Extraction.Figures;

/// <summary>Reads numbers written in digits, with whatever marks group them and set off the decimals.</summary>
/// <param name="tokens">The sentence.</param>
/// <param name="conventions">Whether the article groups thousands by full stops: what <c>1.234</c> means.</param>
internal sealed class DigitReader(TokenStream tokens, ArticleConventions conventions)
{
    // A decimal has 29 digits at most.
    private const int MaximalDigits = 29;

    // Thousands are groups of three; lakhs and crores of two.
    private const int Group = 3;
    private const int IndianGroup = 2;

    private readonly StringBuilder _digits = new(64);
    private NumberTraits _traits;

    /// <summary>Reads the number that begins with the digits at a place; <see langword="null"/> for digits that are no number (<c>192.168.1.2</c>).</summary>
    public ReadNumber? Read(TokenCursor first)
    {
        Begin(first);
        TokenCursor mark = first.Next;
        TokenCursor end = mark;
        switch (MarkAt(mark))
        {
            case var sign when BeginsGroups(first, sign):
                end = Decimals(TakeGroups(mark, sign), sign == '.' ? ',' : '.');
                break;
            case ',' when first.Length <= IndianGroup && IndianEnd(mark) is { } indianEnd:
                for (; end != indianEnd; end = end.Next.Next)
                    Append(end.Next);
                _traits |= NumberTraits.Grouped;
                end = Decimals(end, '.');
                break;
            case '.' when IsFollowedByPoint(mark):
                return null;
            case ('.' or '\u00b7') and var point:
                end = Decimals(mark, point);
                break;
            case ',' when IsDecimalComma(mark):
                end = Decimals(mark, ',');
                break;
        }
        if (ExponentReader.Read(end) is not { } exponent)
            return Finish(first.To(end), 0);
        if (exponent.Value != 0)
            _traits |= NumberTraits.Fraction;
        return Finish(first.To(exponent.End), exponent.Value);
    }

    /// <summary>Digits in groups set off by spaces: <c>300 000</c>.</summary>
    public ReadNumber? ReadSpaced(TokenCursor first)
    {
        if (first.Length > Group || first.Chars[0] == '0' || MarkAt(first.Next) != ' ' || !IsGroup(first.Next) || first.Previous.IsDigits)
            return null;
        Begin(first);
        TokenCursor end = first.Next;
        for (; MarkAt(end) == ' ' && IsGroup(end); end = end.Next)
            Append(end);
        // A telephone number goes on in other lengths.
        if (end.IsDigits || (end.IsAttachedHyphen && end.Next.IsDigits))
            return null;
        _traits |= NumberTraits.Grouped;
        if (MarkAt(end) is '.' or ',')
            end = Decimals(end, MarkAt(end));
        return Finish(first.To(end), 0);
    }

    /// <summary>Decimals without a digit before their point: <c>.5</c>.</summary>
    public ReadNumber ReadDecimals(TokenCursor decimals)
    {
        (_traits, _digits.Length) = (NumberTraits.Digits | NumberTraits.Fraction, 0);
        _digits.Append('0').Append('.');
        Append(decimals);
        return Finish(decimals.Previous.To(decimals.Next), 0);
    }

    private void Begin(TokenCursor first)
    {
        (_traits, _digits.Length) = (NumberTraits.Digits, 0);
        Append(first);
    }

    /// <summary>The mark at a place that has digits close on both sides; a space between digits counts as one; NUL for none.</summary>
    private static char MarkAt(TokenCursor at)
    {
        const char none = '\0';
        if (at.IsDigits)
            return at.Token.Start == at.Previous.Token.End + 1 ? ' ' : none;
        bool isMark = at.Sign is ',' or '.' or '\u00b7' or '\'' or '\u2019' && at.IsAttached && at.Next.IsAttachedDigits;
        return isMark ? at.Sign : none;
    }

    private static bool IsGroup(TokenCursor at) => at.IsDigits && at.Length == Group;

    /// <summary>The place after a mark and the digits that follow it.</summary>
    private static TokenCursor AfterGroup(TokenCursor mark) => mark.Next.Next;

    /// <summary>Whether the first digits are a group, and one that the mark after them sets off follows.</summary>
    private bool BeginsGroups(TokenCursor first, char mark) => first.Length <= Group && IsGroup(first.Next.Next) && Groups(mark, first);

    /// <summary>Whether another point follows the digits after a mark: <c>192.168.1</c>.</summary>
    private static bool IsFollowedByPoint(TokenCursor mark) => MarkAt(AfterGroup(mark)) == '.' && AfterGroup(mark).Next.IsDigits;

    /// <summary>Whether decimals follow a comma: <c>3,5</c>.</summary>
    private static bool IsDecimalComma(TokenCursor mark) => mark.Next.Length < Group && MarkAt(AfterGroup(mark)) != ',';

    /// <summary>Whether a mark after the first digits groups them.</summary>
    private bool Groups(char mark, TokenCursor first)
    {
        if (mark is '\0' or ' ' or '\u00b7' || first.Chars[0] == '0')
            return false;
        if (mark != '.')
            return true;
        // 1.234.567 and 1.234,5 are sure; 1.234 alone goes by the article's own usage. 192.168.1.2 groups nothing.
        TokenCursor next = AfterGroup(first.Next);
        return MarkAt(next) switch
        {
            '.' => IsGroup(next.Next),
            ',' => conventions.DotGroups || !IsGroup(next.Next),
            _ => conventions.DotGroups,
        };
    }

    /// <summary>Takes all groups from a mark on.</summary>
    private TokenCursor TakeGroups(TokenCursor mark, char sign)
    {
        _traits |= NumberTraits.Grouped;
        for (; MarkAt(mark) == sign && IsGroup(mark.Next); mark = AfterGroup(mark))
            Append(mark.Next);
        return mark;
    }

    /// <summary>Where a number ends that is grouped in lakhs and crores: <c>12,34,567</c>.</summary>
    private static TokenCursor? IndianEnd(TokenCursor mark)
    {
        TokenCursor end = mark;
        while (MarkAt(end) == ',' && end.Next.Length == IndianGroup)
            end = AfterGroup(end);
        return end != mark && MarkAt(end) == ',' && IsGroup(end.Next) ? AfterGroup(end) : null;
    }

    private TokenCursor Decimals(TokenCursor mark, char sign)
    {
        if (MarkAt(mark) != sign)
            return mark;
        _digits.Append('.');
        Append(mark.Next);
        _traits |= NumberTraits.Fraction;
        return AfterGroup(mark);
    }

    private void Append(TokenCursor at)
    {
        int room = (MaximalDigits * 2) - _digits.Length;
        if (room > 0)
            _digits.Append(tokens.Text, at.Token.Start, Math.Min(room, at.Length));
    }

    private ReadNumber Finish(TokenRange range, int exponent)
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
        return fits ? new ReadNumber(range, value, _traits) : new ReadNumber(range, 0, _traits | NumberTraits.Overflow);
    }
}
