namespace TypedCorpus.Extraction.Reading.Inlines;

/// <summary>Tags and comments of HTML, and addresses in angle brackets: <c>&lt;b&gt;</c>, <c>&lt;img src="a.png"&gt;</c>, <c>&lt;https://example.org&gt;</c>.</summary>
internal static class HtmlTag
{
    // Longer ones are text: it binds how far is looked for their end.
    private const int LongestTag = 2048;

    private const string Comment = "<!--";
    private const string EndOfComment = "-->";
    private const string LineBreak = "<br";

    /// <summary>Where the tag ends that some text begins with; <see langword="null"/> where it begins with none.</summary>
    public static int? EndOf(string text, TextSpan rest)
    {
        TextSpan reach = new(rest.Start, Math.Min(rest.Length, LongestTag));
        if (StartsWith(text, reach, Comment))
            return text.IndexOf(EndOfComment, reach.Start, reach.Length, StringComparison.Ordinal) is var end and >= 0 ? end + EndOfComment.Length : null;
        int name = reach.Start + 1;
        if (name < reach.End && text[name] == '/')
            name++;
        if (name >= reach.End || !IsLetter(text[name]))
            return null;
        int close = EndOfAttributes(text, TextSpan.FromBounds(name, reach.End));
        if (close == reach.End)
            return null;
        while (name < close && (IsLetter(text[name]) || char.IsDigit(text[name]) || text[name] == '-'))
            name++;
        bool isTag = name == close || char.IsWhiteSpace(text[name]) || text[name] == '/';
        return isTag || IsAddress(text.AsSpan(reach.Start + 1, close - reach.Start - 1)) ? close + 1 : null;
    }

    /// <summary>What is read in the place of the tag that some text begins with: a space for the break of a line.</summary>
    public static string ProseOf(string text, TextSpan rest) => StartsWith(text, rest, LineBreak) ? " " : "";

    private static int EndOfAttributes(string text, TextSpan rest)
    {
        char? value = null;
        for (int i = rest.Start; i < rest.End; i++)
        {
            char c = text[i];
            if (value is { } mark)
                value = c == mark ? null : value;
            else if (c is '"' or '\'' && text[i - 1] == '=')
                value = c;
            else if (c == '>')
                return i;
            else if (c == '<')
                break;
        }
        return rest.End;
    }

    private static bool IsAddress(ReadOnlySpan<char> inside) => inside.IndexOf(' ') < 0 && (inside.IndexOf(':') > 0 || inside.IndexOf('@') > 0);

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool StartsWith(string text, TextSpan rest, string start) => text.AsSpan(rest.Start, rest.Length).StartsWith(start.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
