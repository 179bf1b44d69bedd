using System.Text;

namespace TypedCorpus.Extraction.Patterns;

/// <summary>Reads an example of a rule: <c>the [12-year-old] boy -> value: 12</c>, <c>budget cuts/NNS hurt</c>. An error is a <see cref="FormatException"/>.</summary>
internal static class RuleExampleReader
{
    private const string Arrow = " -> ";

    /// <summary>Reads an example.</summary>
    public static RuleExample Read(string value, int line, bool isMatch)
    {
        int arrow = value.LastIndexOf(Arrow, StringComparison.Ordinal);
        List<KeyValuePair<string, string>> captures = arrow < 0 ? [] : ReadCaptures(value.Substring(arrow + Arrow.Length));
        string marked = arrow < 0 ? value : value.Substring(0, arrow);
        if (marked.Trim().Length == 0)
            throw new FormatException("the example is empty");
        StringBuilder text = new();
        List<KeyValuePair<int, string>> tags = [];
        int? start = null;
        int? end = null;
        int word = 0;
        for (int i = 0; i < marked.Length; i++)
        {
            char c = marked[i];
            if (c == '[' && start is null)
                start = word = text.Length;
            else if (c == ']' && start is not null && end is null)
                end = text.Length;
            else if (c == '/' && TagAt(marked, i + 1) is { } tag)
            {
                tags.Add(new KeyValuePair<int, string>(word, tag));
                i += tag.Length;
            }
            else
            {
                text.Append(c);
                if (!char.IsLetterOrDigit(c))
                    word = text.Length;
            }
        }
        TextSpan? span = start is { } first && end is { } after ? TextSpan.FromBounds(first, after) : null;
        if (start is not null && span is null or { IsEmpty: true })
            throw new FormatException("'[' has no ']' after it, or nothing is between them");
        return new RuleExample(text.ToString(), line, span, isMatch, captures, tags);
    }

    private static List<KeyValuePair<string, string>> ReadCaptures(string text)
    {
        List<KeyValuePair<string, string>> captures = [];
        foreach (string part in text.Split(';'))
        {
            string[] pair = part.Split([':'], 2);
            if (pair.Length < 2)
                throw new FormatException($"'{part.Trim()}' after '->' is no capture: write 'name: text'");
            captures.Add(new KeyValuePair<string, string>(pair[0].Trim(), pair[1].Trim()));
        }
        return captures;
    }

    /// <summary>The name of a tag that stands there and goes no further, else <see langword="null"/>: 2018/19 and km/h have none.</summary>
    private static string? TagAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        string name = text.Substring(at, end - at);
        return name.Length > 1 && Enum.GetNames(typeof(PosTag)).Contains(name) && (end == text.Length || !char.IsLetterOrDigit(text[end])) ? name : null;
    }
}
