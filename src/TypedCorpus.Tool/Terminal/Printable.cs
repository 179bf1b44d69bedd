namespace TypedCorpus.Tool.Terminal;

/// <summary>Makes text of articles and names of files fit for a terminal: an escape sequence in one must not reach it.</summary>
internal static class Printable
{
    /// <summary><paramref name="text"/> on one line: runs of white space become one blank, other controls U+FFFD.</summary>
    public static string Line(string text) => SingleLine.Of(text, static c => IsControl(c) ? '\ufffd' : c);

    /// <summary>Controls, and those that turn the direction of writing around.</summary>
    private static bool IsControl(char c) =>
        char.IsControl(c) || c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069';
}
