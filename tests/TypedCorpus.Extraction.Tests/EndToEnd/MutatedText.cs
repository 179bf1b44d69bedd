using System.Runtime.CompilerServices;
using System.Text;

namespace TypedCorpus.Extraction.Tests.EndToEnd;

/// <summary>Pieces of the articles of these tests, cut, shuffled and sprinkled with marks: nearly prose, but broken where no writer would break it.</summary>
internal static class MutatedText
{
    private const int LongestText = 600;

    private static readonly string[] s_marks =
    [
        "\"", "“", "”", "'", "‘", "’", ": ", " — ", " – ", " - ", "(", ")", "[", "]", ", ", "; ", ". ", "? ", "! ", " & ", "\n\n", "\n", "…", "*", " said ", " who ", " as ", " by ", " of ", " the ",
        "— Ann Moss", "Moss: ", "“”", "\"\"", "‘a’ ", "A", "1", " 2-1 ",
        " Kenya ", " the African country ", " Halberd Society of ", " & Wolfe", " told the Courier", " a maker of ", " Medal ", " nine, ", " her claim ", " by saying ",
    ];

    private static readonly string[] s_paragraphs = [.. Paragraphs()];

    /// <summary>The text of a number: the same on every run.</summary>
    public static string Of(int number)
    {
        Random random = new(number);
        StringBuilder text = new();
        for (int i = random.Next(1, 4); i > 0; i--)
            text.Append(s_paragraphs[random.Next(s_paragraphs.Length)]).Append(random.Next(4) == 0 ? " " : "\n\n");
        // From anywhere, up to anywhere.
        if (random.Next(2) == 0)
            text.Remove(0, random.Next(text.Length));
        text.Length = Math.Min(text.Length, random.Next(1, LongestText));
        for (int i = random.Next(12); i > 0; i--)
        {
            int at = random.Next(text.Length + 1);
            if (random.Next(2) == 0)
                text.Remove(at, Math.Min(text.Length - at, random.Next(1, 6)));
            else
                text.Insert(at, s_marks[random.Next(s_marks.Length)]);
        }
        return text.ToString();
    }

    private static IEnumerable<string> Paragraphs()
    {
        string tests = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..");
        foreach (string folder in new[] { Path.Combine(tests, "EndToEnd", "Articles"), Path.Combine(tests, "Quotes", "Articles") })
        {
            foreach (string file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Where(f => !f.Contains(".approved.", StringComparison.Ordinal) && !f.Contains(".received.", StringComparison.Ordinal)))
            {
                foreach (string paragraph in File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
                    yield return paragraph;
            }
        }
        foreach (string line in File.ReadLines(Path.Combine(tests, "Quotes", "sentences.tsv")).Where(l => l.Length > 0 && l[0] != '#'))
            yield return line.Split('\t')[1].Replace("\\n", "\n", StringComparison.Ordinal);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
