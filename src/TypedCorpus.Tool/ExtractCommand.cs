using System.CommandLine;
using System.Text;
using System.Text.Json;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Reading;

namespace TypedCorpus.Tool;

/// <summary><c>corpus extract</c>: annotates articles and prints what was found.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        Argument<string[]> paths = new("paths") { Description = "Article files, or folders of them.", Arity = ArgumentArity.ZeroOrMore };
        Option<string> format = new("--format") { Description = "How to print what was found.", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl", "table");
        Option<string> input = new("--input") { Description = "What standard input holds: one {\"id\",\"input\"} a line.", DefaultValueFactory = _ => "files" };
        input.AcceptOnlyFromAmong("files", "jsonl");
        Command command = new("extract", "Annotates articles and prints what was found.") { paths, format, input };
        command.SetAction(result => Run(result.GetValue(paths)!, result.GetValue(input) == "jsonl"));
        return command;
    }

    private static int Run(string[] paths, bool fromStandardInput)
    {
        using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(false));
        if (fromStandardInput)
        {
            using StreamReader reader = new(Console.OpenStandardInput(), new UTF8Encoding(false));
            while (reader.ReadLine() is { } line)
            {
                if (line.Length == 0)
                    continue;
                using JsonDocument document = JsonDocument.Parse(line);
                string id = document.RootElement.GetProperty("id").GetString()!;
                AnnotatedArticle article = ArticleAnnotator.Annotate(ArticleReader.Read(id, document.RootElement.GetProperty("input").GetString()));
                output.WriteLine(new ExchangeWriter(CorpusLinker.Link([CorpusLinker.NamesOf(article)])).Write(article, "id"));
            }
            return 0;
        }
        AnnotatedArticle[] articles = ArticleFiles.Find(paths).Select(p => ArticleAnnotator.Annotate(ArticleFiles.Read(p))).ToArray();
        ExchangeWriter writer = new(CorpusLinker.Link(articles.Select(CorpusLinker.NamesOf)));
        foreach (AnnotatedArticle article in articles)
            output.WriteLine(writer.Write(article, "path"));
        return 0;
    }
}
