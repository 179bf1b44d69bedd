using System.CommandLine;
using System.Globalization;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Quotes;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;

namespace TypedCorpus.Training.Coreference;

/// <summary><c>evaluate-coreference</c>: MUC, B-cubed and CEAF-e over names and personal pronouns, with gold names and with those of the tagger.</summary>
internal static class CoreferenceCommand
{
    public static Command Create()
    {
        Argument<DirectoryInfo> conllu = new("conllu") { Description = "The folder of CoNLL-U files: gold/gum/dev." };
        Argument<DirectoryInfo> names = new("names") { Description = "The folder of texts and names of the same documents: gold/names/gum." };
        Option<bool> errors = new("--errors") { Description = "Print what was put together wrongly, by document." };
        Command command = new("evaluate-coreference", "Scores coreference of names and personal pronouns.") { conllu, names, errors };
        command.SetAction(result => Run(result.GetValue(conllu)!, result.GetValue(names)!, result.GetValue(errors)));
        return command;
    }

    private static void Run(DirectoryInfo conllu, DirectoryInfo names, bool errors)
    {
        CoreferenceScore goldNames = default;
        CoreferenceScore goldAll = default;
        CoreferenceScore system = default;
        foreach (FileInfo file in conllu.GetFiles("*.conllu").OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            string document = Path.Combine(names.FullName, Path.GetFileNameWithoutExtension(file.Name));
            string text = File.ReadAllText(document + ".txt");
            GumCoreference gold = GumCoreference.Read(text, File.ReadLines(document + ".ann"), File.ReadLines(file.FullName));
            TokenizedArticle article = Tokenizer.Tokenize(ArticleReader.Read(file.Name, text), default);
            IReadOnlyList<IReadOnlyCollection<TextSpan>> response = Clusters(article, gold.NamesIn(article));
            HashSet<TextSpan> nameSpans = [.. gold.Names.Select(n => n.Span)];
            goldNames += CoreferenceScore.Of(Only(gold.Clusters, nameSpans), Only(response, nameSpans));
            goldAll += CoreferenceScore.Of(gold.Clusters, response);
            system += CoreferenceScore.Of(gold.Clusters, Clusters(article, null));
            if (errors)
                PrintErrors(file.Name, text, gold.Clusters, response);
        }
        Print("gold names", goldNames);
        Print("gold names, pronouns", goldAll);
        Print("system names, pronouns", system);
    }

    /// <summary>The named entities of an article, each with its mentions by name and by pronoun.</summary>
    private static IReadOnlyList<IReadOnlyCollection<TextSpan>> Clusters(TokenizedArticle article, NameMention[]? names)
    {
        List<Finding> findings = [];
        QuotedRun[] runs = MarkPairer.Pair(article, findings, default);
        TaggedArticle tagged = PartOfSpeechTagger.Tag(article, default);
        ArticleEntities entities = NameCoreference.Resolve(tagged, names ?? NameTagger.Tag(tagged, default), default);
        List<QuoteAnnotation> quotes = QuoteExtractor.Extract(tagged, runs, entities, default);
        PronounResolver.Resolve(tagged, runs, quotes, entities, default);
        return [.. entities.Freeze().Where(e => e.IsNamed)
            .Select(e => e.Mentions.Where(m => m.Kind != MentionKind.Nominal).Select(m => m.Span).ToHashSet())];
    }

    private static IReadOnlyList<IReadOnlyCollection<TextSpan>> Only(IReadOnlyList<IReadOnlyCollection<TextSpan>> clusters, HashSet<TextSpan> mentions) =>
        [.. clusters.Select(c => c.Where(mentions.Contains).ToHashSet()).Where(c => c.Count > 0)];

    private static void PrintErrors(
        string name, string text, IReadOnlyList<IReadOnlyCollection<TextSpan>> gold, IReadOnlyList<IReadOnlyCollection<TextSpan>> response)
    {
        Console.WriteLine("== " + name);
        foreach (IReadOnlyCollection<TextSpan> cluster in response)
        {
            string[] parts = [.. cluster.GroupBy(m => gold.Select((g, i) => (g, i)).FirstOrDefault(x => x.g.Contains(m), ([], -1)).i)
                .Select(p => $"{p.Key}: " + string.Join(", ", p.Order().Select(m => $"{text.Substring(m.Start, m.Length)}@{m.Start}")))];
            if (parts.Length > 1)
                Console.WriteLine("  together: " + string.Join(" | ", parts));
        }
        foreach (IReadOnlyCollection<TextSpan> cluster in gold)
        {
            string[] parts = [.. cluster.GroupBy(m => response.Select((g, i) => (g, i)).FirstOrDefault(x => x.g.Contains(m), ([], -1)).i)
                .Select(p => $"{p.Key}: " + string.Join(", ", p.Order().Select(m => $"{text.Substring(m.Start, m.Length)}@{m.Start}")))];
            if (parts.Length > 1)
                Console.WriteLine("  apart: " + string.Join(" | ", parts));
        }
    }

    private static void Print(string what, CoreferenceScore score) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-24} MUC {Three(score.Muc)}  B3 {Three(score.BCubed)}  CEAF-e {Three(score.CeafE)}  average F1 {score.Average:0.000}"));

    private static string Three(Fractions f) => string.Create(CultureInfo.InvariantCulture, $"{f.Precision:0.000}/{f.Recall:0.000}/{f.F1:0.000}");
}
