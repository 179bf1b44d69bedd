using System.CommandLine;
using System.Text.Json;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Tool.Formats.Linking;
using TypedCorpus.Tool.Input;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Linking;

/// <summary><c>corpus link</c>: names of many articles, extracted anywhere, put together into the entities of one corpus.</summary>
internal static class LinkCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string[]> paths = new("PATH") { Description = "Files of names or candidates, or folders of .jsonl files; without one, standard input.", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> candidates = new("--candidates") { Description = "Print entities without identifiers: for a part of a corpus, to be identified with the other parts." };
        Option<string> entities = new("--entities") { Description = "The gazetteer that the names were extracted with.", HelpName = "FILE" };
        Command command = new CommandWithExamples(
            "link",
            "Links names that corpus extract --format names has printed, of all articles at once or block by block. Prints one entity a line.",
            ("link names", "the entities of a corpus whose names lie in the folder"),
            ("link block.jsonl --candidates", "the entities of a part of it, without identifiers"),
            ("link candidates", "candidates of all parts become the entities of the corpus"))
        {
            paths, candidates, entities,
        };
        command.SetAction((result, cancellationToken) =>
        {
            ProblemLog problems = new(console.Error, new Progress(console));
            ArticleExtraction extraction = new(problems);
            if (result.GetValue(entities) is { } gazetteer && !extraction.UseGazetteer(gazetteer))
                return Task.FromResult(ExitCode.Failure);
            LinkInput input = new(problems);
            string[] named = result.GetValue(paths)!;
            if (named.Length == 0)
                input.Read("line ", console.Input, cancellationToken);
            else if (ShardFiles.Find(named, console) is not { } files)
                return Task.FromResult(ExitCode.Failure);
            else
            {
                foreach (string file in files)
                {
                    using FileStream stream = File.OpenRead(file);
                    input.Read(file + ":", stream, cancellationToken);
                }
            }
            Print(console, input, extraction.Gazetteer, result.GetValue(candidates), cancellationToken);
            return Task.FromResult(problems.Any ? ExitCode.Failure : ExitCode.Success);
        });
        return command;
    }

    private static void Print(ToolConsole console, LinkInput input, UserGazetteer gazetteer, bool candidatesOnly, CancellationToken cancellationToken)
    {
        IEnumerable<EntityCandidate> all = input.Candidates.Concat(CorpusLinker.Candidates(input.Articles, gazetteer, cancellationToken));
        if (candidatesOnly)
        {
            foreach (EntityCandidate candidate in all)
                NamesJson.Write(console.Output, candidate);
        }
        else
        {
            foreach (CorpusEntity entity in CorpusLinker.Identify(all, gazetteer, cancellationToken))
                NamesJson.Write(console.Output, entity);
        }
        console.Output.Flush();
    }

    /// <summary>The lines of all inputs; one that is neither names nor a candidate is a problem, and the next one is read.</summary>
    private sealed class LinkInput(ProblemLog problems)
    {
        private readonly SortedDictionary<string, List<EntityForms>> _articles = new(StringComparer.Ordinal);

        public List<EntityCandidate> Candidates { get; } = [];

        public IEnumerable<ArticleNames> Articles => _articles.Select(static a => new ArticleNames(a.Key, a.Value.OrderBy(static f => f.Local).ToEquatableArray()));

        public void Read(string where, Stream input, CancellationToken cancellationToken)
        {
            using StreamReader reader = new(input);
            for (int number = 1; reader.ReadLine() is { } line; number++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (line.Length > 0)
                    Read(FormattableString.Invariant($"{where}{number}"), line);
            }
        }

        private void Read(string where, string line)
        {
            try
            {
                using JsonDocument document = JsonDocument.Parse(line);
                if (NamesJson.IsCandidate(document.RootElement))
                {
                    Candidates.Add(NamesJson.ReadCandidate(document.RootElement));
                    return;
                }
                (string path, EntityForms forms) = NamesJson.ReadNames(document.RootElement);
                if (!_articles.TryGetValue(path, out List<EntityForms>? names))
                    _articles[path] = names = [];
                names.Add(forms);
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
            {
                problems.Add(where, "no line of corpus extract --format names or corpus link --candidates");
            }
        }
    }
}
