using System.Globalization;

namespace TypedCorpus.Extraction.Tokens;

/// <summary>Tells the characters of words.</summary>
internal static class WordCharacters
{
    /// <summary>Whether a character is not seen, and so no part of any token that it begins.</summary>
    public static bool IsInvisible(char c) => c is '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>Whether the character at an index of a text is part of a word.</summary>
    public static bool IsAt(string text, int i)
    {
        char c = text[i];
        if (c < 0x80)
            return (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9 || c == '_';
        return CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            || (char.IsLowSurrogate(c) && i > 0 && IsAt(text, i - 1));
    }
}
