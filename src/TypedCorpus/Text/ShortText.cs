using System.Text;

namespace TypedCorpus;

/// <summary>Shortens text to what fits on a line of a debugger or a log.</summary>
internal static class ShortText
{
    private const int MaxLength = 80;

    /// <summary>The text on one line, cut after 80 characters, never within a pair.</summary>
    public static string Of(string text)
    {
        StringBuilder line = new(Math.Min(text.Length, MaxLength) + 1);
        foreach (char c in text)
        {
            if (line.Length >= MaxLength && !char.IsLowSurrogate(c))
                return line.Append('\u2026').ToString();
            line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
        }
        return line.ToString();
    }
}
