using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Reading;

/// <summary>Knows the lines above an article that are for the desk and no part of it: <c>FOR IMMEDIATE RELEASE</c>, the slug of an agency, what an update changes.</summary>
internal static class HeaderLines
{
    // How many paragraphs may be such lines, and how long they are.
    private const int Most = 4;
    private const int MaxLength = 120;

    // BC-US--Flood, 1st Ld: the letters before the first hyphen.
    private const int LettersOfSlug = 2;

    // Articles are read before the language is known: these lines are read as English.
    private static readonly Dictionary<string, string[]> s_phrases = Language.English.Files.Rows("reading/headers.tsv")
        .ToDictionary(static r => r[0], static r => r[1].Split('|'), StringComparer.Ordinal);
    private static readonly string[] s_labels = s_phrases["labels"];
    private static readonly string[] s_openings = s_phrases["openings"];
    private static readonly string[] s_notes = s_phrases["notes"];

    /// <summary>Takes these lines out of the first paragraphs, where some paragraph is left.</summary>
    public static void Remove(string text, List<TextSpan> paragraphs)
    {
        int first = 0;
        while (first < Most && first + 1 < paragraphs.Count && IsOne(text, paragraphs[first]))
            first++;
        paragraphs.RemoveRange(0, first);
        // The note of what an update changes stands under the headline.
        if (paragraphs.Count > 2 && IsNote(text, paragraphs[1]))
            paragraphs.RemoveAt(1);
    }

    private static bool IsOne(string text, TextSpan paragraph)
    {
        string line = paragraph.Length <= MaxLength ? text.Substring(paragraph.Start, paragraph.Length).Trim('*', '_', ' ', ':', '.', '-', '\u2013', '\u2014') : string.Empty;
        return Array.Exists(s_labels, label => line.Equals(label, StringComparison.OrdinalIgnoreCase))
            || Array.Exists(s_openings, opening => line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            || IsSlug(line);
    }

    /// <summary>Whether a line is the slug of a story: two capitals, and two hyphens before its first space.</summary>
    private static bool IsSlug(string line)
    {
        int hyphens = line.IndexOf("--", StringComparison.Ordinal);
        int end = line.IndexOf(' ');
        return hyphens > LettersOfSlug && (end < 0 || hyphens < end) && line[LettersOfSlug] == '-' && char.IsUpper(line[0]) && char.IsUpper(line[1]);
    }

    /// <summary><c>(Adds comment, updates prices)</c></summary>
    private static bool IsNote(string text, TextSpan paragraph)
    {
        int verb = paragraph.Start + 1;
        int end = verb;
        while (end < paragraph.End && char.IsLetter(text[end]))
            end++;
        return text[paragraph.Start] == '(' && text[paragraph.End - 1] == ')' && s_notes.Contains(text.Substring(verb, end - verb), StringComparer.OrdinalIgnoreCase);
    }
}
