using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Training.Names;

/// <summary><c>names</c>: trains the tagger of names, and says how well it does on documents held out.</summary>
internal static class NamesCommand
{
    private const int Folds = 5;

    // Edited prose. The social media sets are scored, not trained on: their habits of writing cost more than they bring.
    private static readonly string[] s_sources = ["gum", "wikigold", "uner", "re3d", "sec", "crossner"];

    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        Option<DirectoryInfo> gold = new("--gold") { Description = "The folder with names/.", Required = true };
        Option<FileInfo?> output = new("--output") { Description = "Where to write the model trained on all documents; without it, five-fold cross-validation by document." };
        Option<FileInfo?> predictions = new("--predictions") { Description = "With cross-validation: where to write what each fold's model finds in the documents held out, in the exchange format." };
        Option<string?> set = new("--set") { Description = "Settings to try, as Epochs=10,Rate=0.03." };
        Command command = new("names", "Trains the tagger of names.") { gold, output, predictions, set };
        command.SetAction(result => Run(
            Path.Combine(result.GetValue(gold)!.FullName, "names"), result.GetValue(output)?.FullName, result.GetValue(predictions)?.FullName, CrfSettings.Parse(result.GetValue(set))));
        return command;
    }

    private static int Run(string gold, string? output, string? predictions, CrfSettings settings)
    {
        List<GoldDocument> documents = GoldNames.Read(gold, s_sources);
        List<NameExample> examples = NameExamples.Of(documents);
        if (output is not null)
        {
            byte[] file = new CrfTrainer(settings).Train(examples);
            File.WriteAllBytes(output, file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote {file.Length:N0} bytes"));
            return 0;
        }
        NameEvaluation evaluation = new();
        using StreamWriter? writer = predictions is null ? null : new StreamWriter(predictions);
        for (int fold = 0; fold < Folds; fold++)
        {
            NameModel model = NameModel.Read(new CrfTrainer(settings).Train([.. examples.Where(e => e.Document % Folds != fold)]));
            foreach (GoldDocument document in documents.Where((_, index) => index % Folds == fold))
            {
                NameMention[] names = NameTagger.Tag(document.Tagged, model, CancellationToken.None);
                evaluation.Add(document, names);
                writer?.WriteLine(Exchange(document, names));
            }
        }
        foreach (string line in evaluation.Lines())
            Console.WriteLine(line);
        return 0;
    }

    private static string Exchange(GoldDocument document, NameMention[] names)
    {
        ReadOnlyMemory<Token> tokens = document.Tagged.Article.Tokens.ToArray();
        var entities = names.Select((name, index) =>
        {
            TextSpan span = TextSpan.FromBounds(tokens.Span[name.FirstToken].Start, tokens.Span[name.EndToken - 1].End);
            string text = document.Tagged.Text.Substring(span.Start, span.Length);
            return new
            {
                id = index.ToString(CultureInfo.InvariantCulture),
                name = text,
                kind = name.Kind.ToString(),
                mentions = new[] { new { start = span.Start, end = span.End, text, kind = nameof(MentionKind.Name) } },
            };
        });
        return JsonSerializer.Serialize(new { path = Path.GetFileName(document.Path), entities }, s_json);
    }
}
