using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary>
/// Short articles of many registers, written for this project with their names marked: <c>[O Volta] hired [P Ann Reed] in [L Grenoble]</c>. Many of their
/// companies, bands, clubs and restaurants are one word, which only what stands beside it explains.
/// </summary>
internal static class MarkedArticles
{
    /// <summary>The source of those that models are trained on.</summary>
    public const string Source = "marked";

    /// <summary>The source of those that no model reads.</summary>
    public const string HeldOutSource = "marked, held out";

    private const string Heading = "=== ";
    private const string Folder = "marked/";
    private const string HeldOutFile = Folder + "held-out.txt";

    /// <summary>The articles to train on, in order.</summary>
    public static IEnumerable<GoldDocument> Read() =>
        typeof(MarkedArticles).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n != HeldOutFile)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Read(file, Source));

    /// <summary>One article of each twelve, chosen by its place before any model had read them: they say how well unseen names are read.</summary>
    public static IEnumerable<GoldDocument> ReadHeldOut() => Read(HeldOutFile, HeldOutSource);

    private static IEnumerable<GoldDocument> Read(string file, string source)
    {
        using StreamReader reader = new(typeof(MarkedArticles).Assembly.GetManifestResourceStream(file)!);
        foreach (string article in reader.ReadToEnd().Split(Heading, StringSplitOptions.RemoveEmptyEntries))
        {
            int title = article.IndexOf('\n', StringComparison.Ordinal);
            yield return Parse(source, article[..title], article[(title + 1)..]);
        }
    }

    /// <summary>An article whose names are in brackets after the letter of their kind.</summary>
    public static GoldDocument Parse(string source, string title, string marked)
    {
        System.Text.StringBuilder text = new(marked.Length);
        List<(TextSpan Span, int Kind)> names = [];
        int at = 0;
        for (int open = marked.IndexOf('[', StringComparison.Ordinal); open >= 0; open = marked.IndexOf('[', at))
        {
            int close = marked.IndexOf(']', open);
            text.Append(marked, at, open - at);
            int start = text.Length;
            const int LetterAndSpace = 2;
            text.Append(marked, open + 1 + LetterAndSpace, close - open - 1 - LetterAndSpace);
            names.Add((TextSpan.FromBounds(start, text.Length), KindOf(marked[open + 1])));
            at = close + 1;
        }
        text.Append(marked, at, marked.Length - at);
        return new GoldDocument(source, title + ".txt", GoldNames.Tag(title + ".txt", text.ToString()), names);
    }

    private static int KindOf(char letter) => letter switch
    {
        'P' => (int)EntityKind.Person,
        'O' => (int)EntityKind.Organization,
        'L' => (int)EntityKind.Place,
        'X' => NameLabel.Other,
        _ => throw new FormatException($"'{letter}' is the letter of no kind of name."),
    };
}
