namespace TypedCorpus.Extraction.Tokens;

/// <summary>Addresses of web pages, each of which is one token.</summary>
internal static class WebAddress
{
    /// <summary>Whether an address begins with the first character of a part of a text.</summary>
    public static bool BeginsAt(string text, TextSpan part)
    {
        if (text[part.Start] is not ('h' or 'H' or 'w' or 'W'))
            return false;
        ReadOnlySpan<char> rest = text.AsSpan(part.Start, part.Length);
        return rest.StartsWith("http://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where the address ends that a part of a text begins with: at white space or a mark around it, without the punctuation of its sentence.</summary>
    public static int EndOf(string text, TextSpan part)
    {
        int end = part.Start;
        while (end < part.End && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '\u201c' or '\u201d'))
            end++;
        while (end > part.Start + 1 && text[end - 1] is '.' or ',' or ';' or ':' or ')' or '!' or '?' or '\'' or '\u2019')
            end--;
        return end;
    }
}
