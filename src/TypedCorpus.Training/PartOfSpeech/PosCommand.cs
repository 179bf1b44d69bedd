using System.CommandLine;
using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Training.PartOfSpeech;

/// <summary><c>pos</c>: trains the part-of-speech tagger on GUM, and says how well it does on documents held out.</summary>
internal static class PosCommand
{
    private const int Epochs = 8;

    // One for each of the models that are averaged.
    private static readonly int[] s_seeds = [17, 18, 19, 20, 21];

    public static Command Create()
    {
        Option<DirectoryInfo> gold = new("--gold") { Description = "The folder with gum/train and gum/dev.", Required = true };
        Option<FileInfo?> output = new("--output") { Description = "Where to write the model trained on all documents; without it, train is held against dev." };
        Option<bool> errors = new("--errors") { Description = "Print the commonest confusions, and tokens that are cut otherwise." };
        Command command = new("pos", "Trains the part-of-speech tagger on GUM.") { gold, output, errors };
        command.SetAction(result => Run(result.GetValue(gold)!.FullName, result.GetValue(output)?.FullName, result.GetValue(errors)));
        return command;
    }

    private static int Run(string gold, string? output, bool errors)
    {
        List<PosSample> train = ReadAll(Path.Combine(gold, "gum", "train"));
        List<PosSample> dev = ReadAll(Path.Combine(gold, "gum", "dev"));
        if (output is not null)
        {
            byte[] file = PosTrainer.Train([.. train, .. dev], Epochs, s_seeds);
            File.WriteAllBytes(output, file);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote {file.Length:N0} bytes"));
            return 0;
        }
        byte[] model = PosTrainer.Train(train, Epochs, s_seeds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"model of {model.Length:N0} bytes"));
        Report("train", train, PartOfSpeechModel.Read(model), false);
        Report("dev", dev, PartOfSpeechModel.Read(model), errors);
        return 0;
    }

    private static List<PosSample> ReadAll(string folder) =>
        [.. Directory.GetFiles(folder, "*.conllu").Order(StringComparer.Ordinal).Select(PosSample.Read)];

    private static void Report(string name, List<PosSample> samples, PartOfSpeechModel model, bool errors)
    {
        int right = 0, total = 0, matching = 0, gold = 0;
        Dictionary<(PosTag, PosTag), int> confusions = [];
        foreach (PosSample sample in samples)
        {
            TaggedArticle tagged = PartOfSpeechTagger.Tag(sample.Article, model, CancellationToken.None);
            for (int i = 0; i < sample.Tags.Length; i++)
            {
                total++;
                if (tagged.Tags[i] == sample.Tags[i])
                    right++;
                else
                    confusions[(sample.Tags[i], tagged.Tags[i])] = confusions.GetValueOrDefault((sample.Tags[i], tagged.Tags[i])) + 1;
            }
            matching += sample.MatchingCount;
            gold += sample.GoldCount;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: tags {(double)right / total:P2} of {total} tokens; tokens F1 {2.0 * matching / (total + gold):P2}"));
        if (!errors)
            return;
        foreach (((PosTag expected, PosTag got), int count) in confusions.OrderByDescending(c => c.Value).Take(40))
            Console.WriteLine($"  {expected} taken for {got}: {count}");
        foreach (IGrouping<string, string> mismatch in samples.SelectMany(s => s.Mismatches).GroupBy(m => m).OrderByDescending(g => g.Count()).Take(80))
            Console.WriteLine($"  token {mismatch.Key}  x{mismatch.Count()}");
    }
}
