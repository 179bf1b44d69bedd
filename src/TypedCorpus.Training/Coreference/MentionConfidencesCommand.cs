using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Training.Coreference;

/// <summary><c>mention-confidences</c>: counts how often mentions refer to the right entity, by their evidence, in gold data which is read and counted only.</summary>
internal static class MentionConfidencesCommand
{
    // A rule with few cases is drawn towards the share of all mentions of its kind, which counts like so many cases.
    private const int Prior = 8;

    public static Command Create()
    {
        Option<DirectoryInfo> gold = new("--gold") { Description = "The folder of gold data.", Required = true };
        Option<string> half = new("--half") { Description = "Which whole articles by their numbers: even, with the news whose names are annotated, or odd.", DefaultValueFactory = _ => "even" };
        half.AcceptOnlyFromAmong("even", "odd");
        Option<FileInfo?> output = new("--output") { Description = "Where to write the table; without it, it is printed." };
        Command command = new("mention-confidences", "Counts how often mentions refer to the right entity.") { gold, half, output };
        command.SetAction(result => Run(result.GetValue(gold)!, result.GetValue(half)!, result.GetValue(output)));
        return command;
    }

    private static void Run(DirectoryInfo gold, string half, FileInfo? output)
    {
        MentionCounts counts = new();
        foreach (string text in Directory.EnumerateFiles(Path.Combine(gold.FullName, "articles"), "*.txt").Order(StringComparer.Ordinal))
        {
            bool isEven = int.Parse(Path.GetFileName(text)[..2], CultureInfo.InvariantCulture) % 2 == 0;
            if (isEven == (half == "even"))
                Count(counts, text, Path.ChangeExtension(text, ".gold.json"));
        }
        if (half == "even")
        {
            foreach (string text in Directory.EnumerateFiles(Path.Combine(gold.FullName, "names", "wikinews"), "*.txt").Order(StringComparer.Ordinal))
                Count(counts, text, Path.Combine(gold.FullName, "quotes", "wikinews", Path.GetFileNameWithoutExtension(text) + ".json"));
        }
        string[] table =
        [
            "# How often a mention refers to its entity, in hundredths, by the evidence it rests on, counted by `mention-confidences` of TypedCorpus.Training over",
            "# whole articles with even numbers and news with gold names: the rule, the share, right ones, cases. So few cases are drawn towards the share of all",
            "# mentions of a kind (names, descriptions, pronouns), which counts like eight cases.",
            .. counts.Table(Prior, Language.English.Files.Rows("references/mention-confidence.tsv").Select(static row => row[0])),
        ];
        if (output is null)
            Console.Out.Write(string.Join('\n', table) + "\n");
        else
            File.WriteAllText(output.FullName, string.Join('\n', table) + "\n");
        Console.Error.WriteLine(counts.Calibration());
    }

    private static void Count(MentionCounts counts, string text, string gold)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(gold));
        AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read(Path.GetFileName(text), File.ReadAllText(text)));
        counts.Add(article, document.RootElement);
    }
}
