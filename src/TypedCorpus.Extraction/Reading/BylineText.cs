using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Reading;

/// <summary>Reads the names of authors: of a byline in front matter, and of a line <c>By Ann Fox</c> at the top of the text.</summary>
internal static class BylineText
{
    // A byline stands among the first paragraphs: after the title, a deck and the day.
    private const int MaxParagraphs = 4;

    private const int MaxLength = 80;

    // Articles are read before the language is known: bylines are read as English.
    private static readonly WordRoles s_words = Language.English.Roles("reading/bylines.tsv");
    private static readonly WordSet s_labels = s_words["labels"];
    private static readonly WordSet s_particles = s_words["particles"];
    private static readonly WordSet s_roles = s_words["roles"];
    private static readonly string[] s_conjunctions = [.. s_words["conjunctions"].Select(static word => " " + word + " ")];
    private static readonly string[] s_joints = [.. s_conjunctions, .. s_conjunctions.Select(static word => "," + word), ", ", "; "];

    /// <summary>The names in a byline that front matter gives. A comma parts names only where <c>and</c> does too: after one name it begins a role.</summary>
    public static IEnumerable<string> NamesIn(string byline)
    {
        string names = WithoutBy(byline.Trim());
        bool hasAnd = Array.Exists(s_conjunctions, names.Contains);
        return names.Split(hasAnd ? s_joints : ["; "], StringSplitOptions.RemoveEmptyEntries).Select(n => n.Trim()).Where(n => n.Length > 0);
    }

    /// <summary>The names of a byline in the text, none where no line is surely one: <c>By</c>, and nothing but names after it.</summary>
    public static IEnumerable<string> Find(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        for (int i = 0; i < paragraphs.Count && i < MaxParagraphs; i++)
        {
            if (LineOf(text, paragraphs[i]) is not { Length: <= MaxLength } line)
                continue;
            string[] names = [.. NamesIn(WithoutRole(DayText.WithoutDay(line)))];
            if (names.Length > 0 && names.All(IsName))
                return names;
        }
        return [];
    }

    /// <summary>The first line of a paragraph, without the signs of emphasis around it, if it begins as bylines do; else <see langword="null"/>.</summary>
    public static string? LineOf(string text, TextSpan paragraph)
    {
        int end = text.IndexOfAny(['\n', '\r'], paragraph.Start, paragraph.Length);
        string line = text.Substring(paragraph.Start, (end < 0 ? paragraph.End : end) - paragraph.Start).Trim('*', '_', ' ', '\t', '\u00a0');
        return LabelOf(line) is { } label && line[0] == label[0] ? line : null;
    }

    /// <summary>A byline without what its author is: <c>By Ann Fox</c> of <c>By Ann Fox, Health Correspondent</c>.</summary>
    private static string WithoutRole(string byline)
    {
        int comma = byline.LastIndexOf(", ", StringComparison.Ordinal);
        string last = byline.Substring(byline.LastIndexOf(' ') + 1);
        return comma > 0 && s_roles.Contains(last.ToLowerInvariant()) ? byline.Substring(0, comma) : byline;
    }

    private static string WithoutBy(string byline) => LabelOf(byline) is { } label ? byline.Substring(label.Length + 1).TrimStart() : byline;

    private static string? LabelOf(string line) => s_labels.FirstOrDefault(label => line.StartsWith(label + " ", StringComparison.OrdinalIgnoreCase));

    /// <summary>Two to four words with capitals, initials and particles among them: <c>Ann B. van Fox</c>.</summary>
    private static bool IsName(string name)
    {
        string[] words = name.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        bool isShort = words.Count(w => !s_particles.Contains(w)) is >= 2 and <= 4;
        return isShort && char.IsUpper(words[0][0]) && char.IsUpper(words[words.Length - 1][0]) && words.All(w => s_particles.Contains(w) || IsCapitalized(w));
    }

    private static bool IsCapitalized(string word) => char.IsUpper(word[0]) && word.All(static c => char.IsLetter(c) || c is '.' or '-' or '\'' or '\u2019');
}
