using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Names;

namespace TypedCorpus.Training.Names;

/// <summary><c>names</c>: trains the tagger of names, and says how well it does on documents held out.</summary>
internal static class NamesCommand
{
    private const int Folds = 5;

    // Edited prose. The social media sets are scored, not trained on: their habits of writing cost more than they bring.
    private static readonly string[] s_sources = ["gum", "wikigold", "uner", "re3d", "sec", "crossner", "wikinews", "written"];

    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        Option<DirectoryInfo> gold = new("--gold") { Description = "The folder with names/.", Required = true };
        Option<FileInfo?> output = new("--output") { Description = "Where to write the model trained on all documents; without it, five-fold cross-validation by document." };
        Option<FileInfo?> predictions = new("--predictions") { Description = "With cross-validation: where to write what each fold's model finds in the documents held out, in the exchange format." };
        Option<DirectoryInfo?> models = new("--models") { Description = "With cross-validation: where to write the model of each fold, and the paths of the documents held out from it." };
        Option<int[]> only = new("--fold") { Description = "With cross-validation: only this fold, from 0; may be repeated.", AllowMultipleArgumentsPerToken = true };
        Option<bool> reuse = new("--reuse") { Description = "With --models: score the models that are there instead of training them." };
        Option<string?> set = new("--set") { Description = "Settings to try, as Epochs=10,Rate=0.03." };
        Option<string?> setSecond = new("--set-second") { Description = "The same for the second reading." };
        Option<string?> setThird = new("--set-third") { Description = "The same for the third reading." };
        Option<int> readings = new("--readings") { Description = "How many readings to train: 1 for the first alone.", DefaultValueFactory = _ => NameTrainer.AllReadings };
        Option<bool> ablate = new("--ablate") { Description = "Say instead what each group of features brings." };
        Command command = new("names", "Trains the tagger of names.") { gold, output, predictions, models, only, reuse, set, setSecond, setThird, readings, ablate };
        command.SetAction(result =>
        {
            string names = Path.Combine(result.GetValue(gold)!.FullName, "names");
            List<GoldDocument> documents = [.. GoldNames.Read(names, s_sources), .. MarkedArticles.Read()];
            if (result.GetValue(ablate))
            {
                Print(NameAblation.Lines(documents, Folds));
                return;
            }
            NameTrainer trainer = new(
                documents, new CrfSettings().With(result.GetValue(set)), CrfSettings.OfSecondReading.With(result.GetValue(setSecond)),
                CrfSettings.OfThirdReading.With(result.GetValue(setThird)));
            if (result.GetValue(output) is { } file)
                Write(trainer, file.FullName, result.GetValue(readings));
            else
                CrossValidate(trainer, documents, [.. GoldNames.ReadKept(names, s_sources), .. MarkedArticles.ReadHeldOut()], result.GetValue(predictions)?.FullName, result.GetValue(models)?.FullName, result.GetValue(only)!, result.GetValue(reuse), result.GetValue(readings));
        });
        return command;
    }

    private static void Write(NameTrainer trainer, string output, int readings)
    {
        byte[] file = trainer.Train(_ => true, readings);
        File.WriteAllBytes(output, file);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote {file.Length:N0} bytes"));
        NameEvaluation evaluation = new();
        NameModel model = NameModel.Read(file);
        foreach (GoldDocument document in MarkedArticles.ReadHeldOut())
            evaluation.Add(document, NameTagger.Tag(document.Tagged, model, CancellationToken.None));
        Print(evaluation.Lines());
    }

    /// <summary>Finds the names of each document with a model that has not read it: a fold's own, and those that no model has read with one fold or another.</summary>
    private static void CrossValidate(
        NameTrainer trainer, List<GoldDocument> documents, GoldDocument[] unread, string? predictions, string? models, int[] only, bool reuse, int readings)
    {
        NameEvaluation evaluation = new();
        bool IsHeldOut(int d, int fold) => d % Folds == fold && documents[d].Source != MarkedArticles.Source;
        GoldDocument[] ToMeasure(int fold) => [.. documents.Where((_, d) => IsHeldOut(d, fold)), .. unread.Where((_, d) => d % Folds == fold)];
        using StreamWriter? writer = predictions is null ? null : new StreamWriter(predictions);
        int[] folds = only is [] ? [.. Enumerable.Range(0, Folds)] : only;
        // A first reading trains on one core, so that folds can run side by side.
        Dictionary<int, byte[]> trained = readings > 1 || reuse ? [] : folds.AsParallel().ToDictionary(f => f, f => trainer.Train(d => !IsHeldOut(d, f), readings));
        foreach (int fold in folds)
        {
            byte[] file = reuse ? File.ReadAllBytes(FoldPath(models!, fold) + ".bin")
                : trained.TryGetValue(fold, out byte[]? first) ? first
                : trainer.Train(d => !IsHeldOut(d, fold), readings);
            if (models is not null && !reuse)
                WriteFold(models, fold, file, ToMeasure(fold));
            NameModel model = NameModel.Read(file);
            foreach (GoldDocument document in ToMeasure(fold))
            {
                NameMention[] names = NameTagger.Tag(document.Tagged, model, CancellationToken.None);
                evaluation.Add(document, names);
                writer?.WriteLine(Exchange(document, names));
            }
        }
        Print(evaluation.Lines());
    }

    private static void WriteFold(string folder, int fold, byte[] file, IEnumerable<GoldDocument> measured)
    {
        Directory.CreateDirectory(folder);
        string name = FoldPath(folder, fold);
        File.WriteAllBytes(name + ".bin", file);
        File.WriteAllLines(name + ".txt", measured.Select(d => d.Path));
    }

    private static string FoldPath(string folder, int fold) => Path.Combine(folder, fold.ToString(CultureInfo.InvariantCulture));

    private static void Print(IEnumerable<string> lines)
    {
        foreach (string line in lines)
            Console.WriteLine(line);
    }

    private static string Exchange(GoldDocument document, NameMention[] names)
    {
        ReadOnlyMemory<Token> tokens = document.Tagged.Article.Tokens.ToArray();
        var entities = names.Select((name, index) =>
        {
            TextSpan span = TextSpan.FromBounds(tokens.Span[name.Tokens.Start].Start, tokens.Span[name.Tokens.End - 1].End);
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
