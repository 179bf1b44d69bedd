using System.Text;

namespace TypedCorpus.Extraction.Reading;

/// <summary>Makes a title for display: one line, single plain spaces, not too long.</summary>
internal static class TitleText
{
    private const int MaxLength = 80;

    /// <summary>The title that front matter or a heading gives.</summary>
    public static string OfHeading(string heading) => Flatten(heading, 4 * MaxLength).Replace("**", "").Replace("`", "");

    /// <summary>The title that the first line gives, shortened at a word.</summary>
    public static string OfLine(string text, TextSpan line)
    {
        string title = Flatten(text.Substring(line.Start, Math.Min(line.Length, 2 * MaxLength)), 2 * MaxLength);
        if (title.Length <= MaxLength)
            return title;
        int end = title.LastIndexOf(' ', MaxLength - 1);
        end = end <= 0 ? MaxLength - 1 : end;
        if (char.IsHighSurrogate(title[end - 1]))
            end--;
        return title.Substring(0, end).TrimEnd(',', ';', ':', ' ') + "\u2026";
    }

    private static string Flatten(string text, int maxLength)
    {
        StringBuilder title = new();
        bool pending = false;
        foreach (char c in text)
        {
            if (title.Length >= maxLength && !char.IsLowSurrogate(c))
                break;
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                pending = title.Length > 0;
                continue;
            }
            if (pending)
                title.Append(' ');
            pending = false;
            title.Append(c);
        }
        return title.ToString();
    }
}
