using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DuckDB.NET.Data;
using Parquet;

namespace TypedCorpus.Tool.Tests.Formats;

/// <summary>Each export, read back by a reader of its format that is not this project's.</summary>
public sealed class ExportTests : IDisposable
{
    private static readonly string[] s_tables = ["documents", "paragraphs", "sentences", "quotes", "figures", "mentions", "entities"];

    private readonly SmallCorpus _corpus = new();

    private string Out => Path.Combine(_corpus.Root, "out");

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task DuckDB_reads_the_csv_tables_with_every_record()
    {
        JsonElement[] expected = await Extract();
        await Export("csv");

        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        Assert.Equal(Texts(expected, "quotes"), Read(connection, $"SELECT text FROM read_csv('{Out}/quotes.csv') ORDER BY document, number"));
        Assert.Equal(Texts(expected, "figures"), Read(connection, $"SELECT text FROM read_csv('{Out}/figures.csv') ORDER BY document, number"));
        Assert.Equal(["3200000"], Read(connection, $"SELECT value::BIGINT FROM read_csv('{Out}/figures.csv') WHERE unit = 'USD'"));
        Assert.Equal([File.ReadAllText(_corpus.A), File.ReadAllText(_corpus.B)], Read(connection, $"SELECT text FROM read_csv('{Out}/documents.csv', max_line_size = 1000000) ORDER BY path"));
        Assert.All(s_tables, table => Assert.True(File.Exists(Path.Combine(Out, table + ".csv")), table));
    }

    [Fact]
    public async Task A_managed_reader_reads_the_parquet_tables_with_every_record()
    {
        JsonElement[] expected = await Extract();
        await Export("parquet");

        Assert.Equal(Texts(expected, "quotes"), await Column("quotes", "text"));
        Assert.Equal(Texts(expected, "figures"), await Column("figures", "text"));
        Assert.Contains("ann-fox", await Column("entities", "id"));
        Assert.All(s_tables, table => Assert.True(File.Exists(Path.Combine(Out, table + ".parquet")), table));

        async Task<string[]> Column(string table, string column)
        {
            await using FileStream file = File.OpenRead(Path.Combine(Out, table + ".parquet"));
            await using ParquetReader reader = await ParquetReader.CreateAsync(file);
            List<string> values = [];
            for (int i = 0; i < reader.RowGroupCount; i++)
            {
                using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
                Parquet.Schema.DataField field = reader.Schema.GetDataFields().Single(f => f.Name == column);
                string?[] texts = new string?[group.RowCount];
                await group.ReadAsync(field, texts.AsMemory(), null, default);
                values.AddRange(texts.Select(t => t ?? ""));
            }
            return [.. values];
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Brat_files_follow_its_parser_rules(string lineBreak)
    {
        foreach (string path in new[] { _corpus.A, _corpus.B })
            File.WriteAllText(path, File.ReadAllText(path).ReplaceLineEndings(lineBreak));
        JsonElement[] expected = await Extract();
        await Export("brat");

        string conf = File.ReadAllText(Path.Combine(Out, "annotation.conf"));
        foreach (string section in new[] { "[entities]", "[relations]", "[events]", "[attributes]" })
            Assert.Contains(section, conf, StringComparison.Ordinal);
        string[] files = Directory.GetFiles(Out, "*.ann");
        Assert.Equal(2, files.Length);
        int quotes = 0;
        foreach (string file in files)
        {
            // brat counts code points.
            Assert.DoesNotContain('\r', File.ReadAllText(Path.ChangeExtension(file, ".txt")));
            int[] text = [.. File.ReadAllText(Path.ChangeExtension(file, ".txt")).EnumerateRunes().Select(r => r.Value)];
            HashSet<string> ids = [];
            foreach (string line in File.ReadAllLines(file))
            {
                if (Regex.Match(line, @"^(T\d+)\t(\w+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$") is { Success: true } bound)
                {
                    Assert.True(ids.Add(bound.Groups[1].Value), line);
                    string covered = string.Join(' ', bound.Groups[3].Value.Split(';').Select(p => p.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray())
                        .Select(p => string.Concat(text[p[0]..p[1]].Select(r => new Rune(r).ToString()))));
                    Assert.Equal(bound.Groups[4].Value, covered);
                    Assert.Contains("\n" + bound.Groups[2].Value + "\n", conf, StringComparison.Ordinal);
                    quotes += bound.Groups[2].Value.EndsWith("Quote", StringComparison.Ordinal) ? 1 : 0;
                }
                else if (Regex.Match(line, @"^R\d+\t(SpokenBy|CuedBy) Arg1:(T\d+) Arg2:(T\d+)$") is { Success: true } relation)
                    Assert.True(ids.Contains(relation.Groups[2].Value) && ids.Contains(relation.Groups[3].Value), line);
                else if (line.StartsWith("*\tEquiv ", StringComparison.Ordinal))
                    Assert.All(line[8..].Split(' '), id => Assert.Contains(id, ids));
                else
                    Assert.Matches(@"^#\d+\tAnnotatorNotes T\d+\t.+$", line);
            }
        }
        Assert.Equal(expected.Sum(a => a.GetProperty("quotes").GetArrayLength()), quotes);
    }

    [Fact]
    public async Task Conll_tokens_cover_the_text_and_their_tags_are_valid_bio()
    {
        string lines = await Print("conll");

        string document = "";
        string before = "O";
        int entities = 0;
        foreach (string line in lines.Split('\n'))
        {
            if (line.StartsWith("# document = ", StringComparison.Ordinal))
            {
                document = File.ReadAllText(line["# document = ".Length..]);
                continue;
            }
            if (line.Length == 0)
                continue;
            string[] fields = line.Split('\t');
            Assert.Equal(7, fields.Length);
            Assert.Equal(fields[1], document[int.Parse(fields[2], CultureInfo.InvariantCulture)..int.Parse(fields[3], CultureInfo.InvariantCulture)]);
            Assert.All(fields[4..], tag => Assert.Matches("^(O|[BI]-.+)$", tag));
            if (fields[4].StartsWith("I-", StringComparison.Ordinal))
                Assert.Equal(fields[4][2..], before[2..]);
            entities += fields[4] == "B-Person|ann-fox" ? 1 : 0;
            before = fields[4];
        }
        Assert.InRange(entities, 2, 10);
        Assert.Contains("\tB-Money\n", lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_parser_reads_the_html_fragments_with_text_and_data()
    {
        string html = await Print("html");

        IDocument page = new HtmlParser().ParseDocument(html);
        IElement[] articles = [.. page.QuerySelectorAll("article.corpus-article")];
        Assert.Equal([_corpus.A, _corpus.B], articles.Select(a => a.GetAttribute("data-path")));
        Assert.Equal("Ann Fox, the mayor, told reporters: “We paid about $3.2 million.” She left Oslo on March 1, 2024.", articles[0].QuerySelector("p")!.TextContent);
        IElement money = articles[0].QuerySelector(".figure-money")!;
        Assert.Equal("~ 3,200,000 USD", money.GetAttribute("data-value"));
        Assert.Equal("Ann Fox", money.GetAttribute("data-speaker"));
    }

    [Fact]
    public async Task Json_ld_refers_to_nothing_that_is_not_in_its_graph()
    {
        JsonElement root = JsonDocument.Parse(await Print("jsonld")).RootElement;

        Assert.Equal("https://schema.org", root.GetProperty("@context").GetString());
        JsonElement[] graph = [.. root.GetProperty("@graph").EnumerateArray()];
        HashSet<string> ids = [.. graph.Select(n => n.GetProperty("@id").GetString()!)];
        Assert.Equal(graph.Length, ids.Count);
        Assert.All(graph.SelectMany(References), id => Assert.Contains(id, ids));
        JsonElement sum = graph.Single(n => n.GetProperty("@type").GetString() == "MonetaryAmount");
        Assert.Equal(3200000, sum.GetProperty("value").GetDecimal());
        Assert.Equal("USD", sum.GetProperty("currency").GetString());
        Assert.Contains(graph, n => n.GetProperty("@type").GetString() == "Quotation" && n.TryGetProperty("spokenByCharacter", out JsonElement s) && s.ValueKind == JsonValueKind.Object && s.GetProperty("@id").GetString() == "#entity/ann-fox");

        static IEnumerable<string> References(JsonElement node) => node.EnumerateObject().SelectMany(p => p.Value.ValueKind switch
        {
            JsonValueKind.Object => [p.Value.GetProperty("@id").GetString()!],
            JsonValueKind.Array => p.Value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.Object).Select(v => v.GetProperty("@id").GetString()!),
            _ => Array.Empty<string>(),
        });
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("brat")]
    public async Task A_format_of_several_files_asks_for_a_folder(string format)
    {
        ToolRun run = await ToolRun.Corpus("extract", _corpus.Seeds, "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"--format {format} writes a folder of files: name it with --output.", run.ErrorLines[0]);
    }

    private static string[] Texts(JsonElement[] articles, string property) => [.. articles.SelectMany(a => a.GetProperty(property).EnumerateArray()).Select(r => r.GetProperty("text").GetString()!)];

    private static string[] Read(DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string> values = [];
        while (reader.Read())
            values.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        return [.. values];
    }

    private async Task<JsonElement[]> Extract() => (await ToolRun.Corpus("extract", _corpus.Seeds)).Objects;

    private async Task Export(string format)
    {
        ToolRun run = await ToolRun.Corpus("extract", _corpus.Seeds, "--format", format, "-o", Out);
        Assert.Equal("", run.Error);
        Assert.Equal("", run.Output);
    }

    private async Task<string> Print(string format)
    {
        ToolRun run = await ToolRun.Corpus("extract", _corpus.Seeds, "--format", format);
        Assert.Equal("", run.Error);
        return run.Output;
    }
}
