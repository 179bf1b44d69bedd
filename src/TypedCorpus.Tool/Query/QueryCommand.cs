using System.CommandLine;
using DuckDB.NET.Data;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Records;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Query;

/// <summary><c>corpus query</c>: what it takes on the command line.</summary>
internal static class QueryCommand
{
    public static Command Create(ToolConsole console)
    {
        Argument<string> sql = new("SQL") { Description = "A query in DuckDB's SQL over documents, paragraphs, sentences, quotes, figures, entities, mentions." };
        CorpusInputs inputs = new() { Paths = { Arity = ArgumentArity.ZeroOrMore } };
        Option<string> format = new("--format") { Description = "How to print the rows.", DefaultValueFactory = static _ => ResultTable.Formats[0] };
        format.AcceptOnlyFromAmong(ResultTable.Formats);
        Option<bool> schema = new("--schema") { Description = "Print the tables and their columns instead." };
        Command command = new CommandWithExamples(
            "query",
            "Asks a corpus in SQL.",
            ("query \"SELECT speaker_name, count(*) AS n FROM quotes GROUP BY ALL ORDER BY n DESC\" seeds", "who speaks how often"),
            ("query \"SELECT text, value FROM figures WHERE kind = 'Money' AND unit = 'USD' ORDER BY value DESC LIMIT 5\" seeds --format json", "the largest sums"),
            ("query --schema", "the tables and their columns"))
        {
            sql, format, schema,
        };
        sql.Arity = ArgumentArity.ZeroOrOne;
        inputs.AddTo(command);
        command.SetAction((result, cancellationToken) =>
        {
            string form = result.GetValue(format)!;
            if (result.GetValue(schema))
            {
                ResultTable.Print(console, form, Schema());
                return Task.FromResult(ExitCode.Success);
            }
            if (result.GetValue(sql) is not { } query || result.GetValue(inputs.Paths) is not { Length: > 0 })
                return Task.FromResult(console.Fail("Give a query and at least one file or folder, or --schema."));
            if (inputs.Load(console, result, cancellationToken) is not { } corpus)
                return Task.FromResult(ExitCode.Failure);
            try
            {
                using CorpusDatabase database = CorpusDatabase.Of(corpus.Documents, CorpusTables.EntityRows(corpus.Documents, corpus.Entities));
                database.Lock();
                (string[] columns, List<object?[]> rows) = database.Query(query);
                ResultTable.Print(console, form, new ResultTable("", columns, rows));
                return Task.FromResult(corpus.ExitCode);
            }
            catch (DuckDBException exception)
            {
                return Task.FromResult(console.Fail(exception.Message));
            }
        });
        return command;
    }

    private static ResultTable Schema()
    {
        IEnumerable<(string Table, IReadOnlyList<Column> Columns)> tables = CorpusTables.All.Select(static t => (t.Name, t.Columns)).Append(("entities", CorpusTables.EntityColumns));
        return new ResultTable("", ["table", "column", "type", "what"],
            [.. tables.SelectMany(static t => t.Columns.Select(c => new object?[] { t.Table, c.Name, c.Type.ToString().ToLowerInvariant(), c.Description }))]);
    }
}
