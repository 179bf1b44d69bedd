using System.Text;

namespace TypedCorpus;

/// <summary>Brings text into the form in which repeated quotes are compared.</summary>
internal static class NormalizedWords
{
    /// <summary>
    /// The letters and digits of <paramref name="text"/> in small letters; whatever stands between words becomes one space, an apostrophe nothing.
    /// </summary>
    public static string Of(string text)
    {
        StringBuilder words = new(text.Length);
        bool pending = false;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsCombining(c))
            {
                if (pending && words.Length > 0)
                    words.Append(' ');
                pending = false;
                words.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '\u2019'))
            {
                pending = true;
            }
        }
        return words.ToString();
    }

    private static bool IsCombining(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
