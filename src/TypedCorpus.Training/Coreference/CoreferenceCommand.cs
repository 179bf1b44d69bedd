using System.CommandLine;
using System.Globalization;
using TypedCorpus.Extraction.Coreference;
using TypedCorpus.Extraction.Marks;
using TypedCorpus.Extraction.Names;
using TypedCorpus.Extraction.Quotes;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.References;
using TypedCorpus.Extraction.Syntax;
using TypedCorpus.Extraction.Tagging;
using TypedCorpus.Extraction.Tokens;
using TypedCorpus.Extraction;

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
        SortedDictionary<string, PronounScore> pronouns = new(StringComparer.Ordinal);
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
            foreach (IGrouping<string, TextSpan> form in gold.Pronouns.GroupBy(p => FormOf(text.Substring(p.Start, p.Length))))
                pronouns[form.Key] = pronouns.GetValueOrDefault(form.Key) + PronounScore.Of([.. form], gold.Clusters, response);
            system += CoreferenceScore.Of(gold.Clusters, Clusters(article, null));
            if (errors)
            {
                PrintErrors(file.Name, text, gold.Clusters, response);
                PrintPronouns(text, gold, response);
            }
        }
        Print("gold names", goldNames);
        Print("gold names, pronouns", goldAll);
        Print("system names, pronouns", system);
        foreach ((string form, PronounScore score) in pronouns)
            Console.WriteLine($"{form,-10} {score.Stand} stand for a name, {score.Given} were given one, {score.Right} the right one");
    }

    /// <summary>The named entities of an article, each with its mentions by name and by pronoun.</summary>
    private static IReadOnlyList<IReadOnlyCollection<TextSpan>> Clusters(TokenizedArticle article, NameMention[]? names)
    {
        List<Finding> findings = [];
        QuotedRun[] runs = MarkPairer.Pair(article, findings, default);
        TaggedArticle tagged = PartOfSpeechTagger.Tag(article, default);
        ArticleEntities entities = NameCoreference.Resolve(tagged, names ?? NameTagger.Tag(tagged, default), default);
        ArticleSyntax syntax = NamedSentences.Of(tagged, entities);
        List<QuoteAnnotation> quotes = QuoteExtractor.Extract(syntax, runs, default);
        entities = PronounResolver.Resolve(syntax, runs, quotes, entities, default);
        return [.. entities.ToAnnotations().Where(e => e.IsNamed)
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

    /// <summary>Each pronoun that was given to another entity than its own, in the text before it.</summary>
    private static void PrintPronouns(string text, GumCoreference gold, IReadOnlyList<IReadOnlyCollection<TextSpan>> response)
    {
        foreach (TextSpan pronoun in gold.Pronouns.Order())
        {
            string meant = NameIn(gold.Clusters, pronoun);
            string given = NameIn(response, pronoun);
            if (PronounScore.Of([pronoun], gold.Clusters, response) is { Stand: 1, Right: 0 } or { Given: 1, Right: 0 })
                Console.WriteLine($"  {text.Substring(pronoun.Start, pronoun.Length)}: {meant}, given {given}: "
                    + text[Math.Max(0, pronoun.Start - 300)..pronoun.End].ReplaceLineEndings(" / ") + "<" + text[pronoun.End..Math.Min(text.Length, pronoun.End + 40)].ReplaceLineEndings(" / "));
        }

        string NameIn(IReadOnlyList<IReadOnlyCollection<TextSpan>> clusters, TextSpan pronoun) =>
            clusters.FirstOrDefault(c => c.Contains(pronoun))?.Except(gold.Pronouns).OrderByDescending(m => m.Length).Select(m => text.Substring(m.Start, m.Length)).FirstOrDefault("?") ?? "-";
    }

    private static string FormOf(string pronoun) => pronoun.ToUpperInvariant() switch
    {
        "HE" or "HIM" or "HIS" or "HIMSELF" => "he",
        "SHE" or "HER" or "HERS" or "HERSELF" => "she",
        "IT" or "ITS" or "ITSELF" => "it",
        "THEY" or "THEM" or "THEIR" or "THEMSELVES" => "they",
        "I" or "ME" or "MY" or "MINE" or "MYSELF" => "I",
        _ => "others",
    };

    private static void Print(string what, CoreferenceScore score) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-24} MUC {Three(score.Muc)}  B3 {Three(score.BCubed)}  CEAF-e {Three(score.CeafE)}  average F1 {score.Average:0.000}"));

    private static string Three(Fractions f) => string.Create(CultureInfo.InvariantCulture, $"{f.Precision:0.000}/{f.Recall:0.000}/{f.F1:0.000}");
}
