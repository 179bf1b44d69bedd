using System.Text.RegularExpressions;

namespace TypedCorpus.Tool.Import.Html;

/// <summary>What pages put around their articles, read from <c>boilerplate.tsv</c>.</summary>
internal static class Boilerplate
{
    private static readonly ILookup<string, string> s_rows = Load();
    private static readonly HashSet<string> s_names = new(s_rows["name"], StringComparer.OrdinalIgnoreCase);

    // Without backtracking: a page is untrusted input.
    private static readonly Regex[] s_line = Patterns("line");
    private static readonly Regex[] s_opening = Patterns("opening");
    private static readonly Regex[] s_end = Patterns("end");

    /// <summary>Whether a word of <paramref name="classOrId"/> names what surrounds an article.</summary>
    public static bool IsName(string classOrId)
    {
        foreach (string name in Words(classOrId))
        {
            if (s_names.Contains(name))
                return true;
        }
        return false;
    }

    /// <summary>Whether a block is such a line wherever it stands.</summary>
    public static bool IsLine(string text) => Array.Exists(s_line, p => p.IsMatch(text));

    /// <summary>Whether a short block is such a line above the first paragraph.</summary>
    public static bool IsOpening(string text) => Array.Exists(s_opening, p => p.IsMatch(text));

    /// <summary>Whether an article has ended where this heading or line stands.</summary>
    public static bool IsEnd(string text) => Array.Exists(s_end, p => p.IsMatch(text));

    /// <summary>The words of <c>relatedPosts-list share_bar</c>: related, posts, list, share, bar; and those joined by a hyphen.</summary>
    private static IEnumerable<string> Words(string names)
    {
        foreach (string name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return name;
            string[] words = Regex.Split(name, "(?<=[a-z])(?=[A-Z])|[-_:.]+", RegexOptions.None);
            for (int i = 0; i < words.Length; i++)
            {
                yield return words[i];
                if (i + 1 < words.Length)
                    yield return words[i] + "-" + words[i + 1];
            }
        }
    }

    private static Regex[] Patterns(string kind) =>
    [
        .. s_rows[kind].Select(static row => new Regex(
            "^(?:" + row + ")", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)),
    ];

    private static ILookup<string, string> Load()
    {
        using Stream stream = typeof(Boilerplate).Assembly.GetManifestResourceStream("boilerplate.tsv")
            ?? throw new InvalidOperationException("The assembly has no boilerplate.tsv.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n')
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.TrimEnd('\r').Split('\t', 2))
            .ToLookup(static row => row[0], static row => row[1]);
    }
}
