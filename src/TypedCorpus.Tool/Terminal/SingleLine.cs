using System.Text;

namespace TypedCorpus.Tool.Terminal;

/// <summary>Puts text on one line.</summary>
internal static class SingleLine
{
    /// <summary><paramref name="text"/> without white space at its ends, runs of it inside as one blank.</summary>
    /// <param name="text">The text.</param>
    /// <param name="replace">What stands for each other character; <see langword="null"/> for nothing.</param>
    public static string Of(string text, Func<char, char?> replace)
    {
        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                line.Append(replace(c));
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }
}
