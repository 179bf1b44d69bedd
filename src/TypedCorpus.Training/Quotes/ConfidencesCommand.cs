using System.CommandLine;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Training.Quotes;

/// <summary><c>confidences</c>: counts how often each rule of attribution gives the right speaker in gold data, which is read and counted only.</summary>
internal static class ConfidencesCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo> gold = new("--gold") { Description = "The folder of gold data.", Required = true };
        Option<string> half = new("--half") { Description = "Which half of the documents in the order of their names: even (the first, the third, …), odd, or both.", DefaultValueFactory = _ => "even" };
        half.AcceptOnlyFromAmong("even", "odd", "both");
        Option<FileInfo?> output = new("--output") { Description = "Where to write the table; without it, it is printed." };
        Command command = new("confidences", "Counts how often each rule of attribution is right.") { gold, half, output };
        command.SetAction(result => Run(result.GetValue(gold)!, result.GetValue(half)!, result.GetValue(output)));
        return command;
    }

    private static void Run(DirectoryInfo gold, string half, FileInfo? output)
    {
        RuleCounts counts = new();
        string[] documents = [.. Directory.EnumerateFiles(Path.Combine(gold.FullName, "quotes", "polnear"), "*.ann").Order(StringComparer.Ordinal)];
        for (int i = 0; i < documents.Length; i++)
        {
            if (half != "both" && i % 2 != (half == "odd" ? 1 : 0))
                continue;
            (string text, List<GoldAttribution> attributions) = GoldAttributions.Read(documents[i]);
            counts.Add(text, ArticleAnnotator.Annotate(ArticleReader.Read(Path.GetFileName(documents[i]), text)), attributions);
        }
        string[] table =
        [
            "# How often each rule is right, in hundredths, counted by `confidences` of TypedCorpus.Training over every second newspaper article:",
            "# the rule, with a cue that nearly always reports speech (said, told, wrote), with any other cue or none; the numbers of cases.",
            "# Rules of speech without marks are counted where the gold data has an attribution by the same cue.",
            .. WithRulesNotCounted([.. counts.Table()]),
        ];
        if (output is null)
            Console.Out.Write(string.Join('\n', table) + "\n");
        else
            File.WriteAllText(output.FullName, string.Join('\n', table) + "\n");
        Console.Error.WriteLine(counts.Calibration());
    }

    /// <summary>Keeps the shipped rows of rules without a case: a rule that the table lacks would be an error.</summary>
    private static IEnumerable<string> WithRulesNotCounted(string[] counted)
    {
        HashSet<string> rules = [.. counted.Select(static row => row.Split('\t')[0])];
        IEnumerable<string> others = Language.English.Files.Rows("quotes/confidence.tsv").Where(row => !rules.Contains(row[0])).Select(static row => string.Join('\t', row));
        return counted.Concat(others).Order(StringComparer.Ordinal);
    }
}
