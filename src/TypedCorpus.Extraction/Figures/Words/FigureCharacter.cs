using System.Globalization;

namespace TypedCorpus.Extraction.Figures;

/// <summary>What a character is to the tokens of figures.</summary>
internal static class FigureCharacter
{
    /// <summary>Whether it is one of 0 to 9.</summary>
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    /// <summary>Whether it belongs to a word: a letter of any script, or a mark set on one.</summary>
    public static bool IsLetter(char c) => c < 0x80
        ? (uint)((c | 0x20) - 'a') <= 'z' - 'a'
        : char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
