using System.Text;

namespace TypedCorpus.Generator.Emission;

/// <summary>Makes any text fit for one line of an XML documentation comment.</summary>
internal static class DocText
{
    /// <summary>So many characters of a sentence are shown.</summary>
    public const int MaxLength = 300;

    /// <summary>
    /// Escapes <paramref name="text"/>: XML's own characters become entities; what XML forbids, what ends a line and what turns the direction of text
    /// becomes a space or nothing. Longer text is cut and ends with an ellipsis.
    /// </summary>
    public static string Escape(string text, int maxLength = MaxLength)
    {
        StringBuilder escaped = new();
        bool pendingSpace = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!isPair && IsLeftOut(c))
                continue;
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                pendingSpace = escaped.Length > 0;
                continue;
            }
            if (i >= maxLength)
            {
                escaped.Append('…');
                break;
            }
            if (pendingSpace)
                escaped.Append(' ');
            pendingSpace = false;
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                default:
                    escaped.Append(c);
                    if (isPair)
                        escaped.Append(text[++i]);
                    break;
            }
        }
        return escaped.ToString();
    }

    /// <summary>
    /// Lone surrogates and non-characters, which XML forbids, and formatting characters, which would rearrange what a reader sees. Joiners stay:
    /// words of some scripts are spelt with them.
    /// </summary>
    private static bool IsLeftOut(char c) =>
        char.IsSurrogate(c) || c >= '\ufffe' || (CharacterTable.IsFormatting(c) && c is not ('\u200c' or '\u200d'));
}
