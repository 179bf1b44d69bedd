using System.Text;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Tool.Import;
using TypedCorpus.Tool.Input;

namespace TypedCorpus.Tool.Tests.Extract;

public sealed class ExtractFilesTests : IDisposable
{
    private readonly ArticleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Corrections_are_applied_before_anything_is_printed()
    {
        string article = _folder.Add("a.txt", "“It is late,” said Bo Lind.");
        string corrections = _folder.Add("c.yml", "corrections:\n  - quote: It is late,\n    kind: Scare\n  - entity: Bo Lind\n    name: Bo Lindh\n");

        ToolRun files = await ToolRun.Corpus("extract", article, "--corrections", corrections);
        ToolRun lines = await ToolRun.Piped("{\"id\":\"a\",\"input\":\"“It is late,” said Bo Lind.\"}\n", "extract", "--input", "jsonl", "--corrections", corrections);

        foreach (ToolRun run in new[] { files, lines })
        {
            Assert.Equal("Scare", run.Objects.Single().GetProperty("quotes")[0].GetProperty("kind").GetString());
            Assert.Equal("Bo Lindh", run.Objects.Single().GetProperty("entities")[0].GetProperty("name").GetString());
        }
    }

    [Fact]
    public async Task What_is_wrong_in_an_article_that_is_read_all_the_same_is_said_at_its_line()
    {
        string lost = _folder.Add("a.txt", [.. "Prices rose 5 percent at one place in the old town.\n\nIt is a caf"u8, 0xE9, .. ", said Bo Lind. The owners of it have told nobody else about that so far.\n"u8]);
        string open = _folder.Add("b.md", "---\ntitle: \"We won\nauthor: Bo Lind\n---\n\nIt is late, said Bo Lind.\n");

        ToolRun run = await ToolRun.Corpus("extract", lost, open);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([lost, open], run.Objects.Select(o => o.GetProperty("path").GetString()));
        Assert.Equal([lost + "(3): bytes that are not UTF-8 text; characters that are lost: 1", open + "(2): the front matter has an error: this \" is not closed; lines after the first must be indented deeper than the key"], run.ErrorLines);
    }

    [Fact]
    public async Task An_article_that_is_too_large_for_the_compiler_is_read()
    {
        string article = _folder.Add("a.txt", "“It is late,” said Bo Lind.\n\n" + new string('x', ArticleReader.MaxBytes));

        ToolRun run = await ToolRun.Corpus("extract", article);

        Assert.Equal("Bo Lind", run.Objects.Single().GetProperty("quotes")[0].GetProperty("speakerText").GetString());
    }

    [Fact]
    public async Task Articles_come_in_the_order_of_their_paths_whatever_the_order_on_the_command_line()
    {
        string b = _folder.Add("b.txt", "Second.");
        string c = _folder.Add("c.md", "Third.");
        string a = _folder.Add("a.txt", "First.");

        ToolRun run = await ToolRun.Corpus("extract", c, a, b);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([a, b, c], run.Objects.Select(o => o.GetProperty("path").GetString()));
    }

    [Fact]
    public async Task A_folder_stands_for_the_articles_in_it_and_below_but_not_for_build_output_and_hidden_folders()
    {
        string[] articles = [_folder.Add("a.txt", "A."), _folder.Add("deep/er/b.md", "B."), _folder.Add("deep/LOUD.TXT", "C.")];
        foreach (string other in new[] { "a.json", "obj/x.txt", "deep/bin/x.txt", ".hidden/x.txt" })
            _folder.Add(other, "No.");

        ToolRun run = await ToolRun.Corpus("extract", _folder.Root);

        Assert.Equal(articles.Order(StringComparer.Ordinal), run.Objects.Select(o => o.GetProperty("path").GetString()));
    }

    [Fact]
    public async Task Names_are_found_with_another_model_where_one_is_named()
    {
        string path = _folder.Add("a.txt", "The mayor met Ann Reed in Manchester.");
        string shipped = Path.Combine(Root(), "src/TypedCorpus.Extraction/Language/English/models/names.bin");

        ToolRun run = await ToolRun.Corpus("extract", path, "--names-model", shipped);
        ToolRun missing = await ToolRun.Corpus("extract", path, "--names-model", path + ".bin");

        Assert.Equal((await ToolRun.Corpus("extract", path)).Output, run.Output);
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("a.txt.bin", missing.Error, StringComparison.Ordinal);

        static string Root([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
    }

    [Fact]
    public async Task A_file_that_is_named_twice_is_read_once()
    {
        string path = _folder.Add("a.txt", "A.");

        ToolRun run = await ToolRun.Corpus("extract", path, _folder.Root, path);

        Assert.Single(run.Objects);
    }

    [Fact]
    public async Task A_file_of_any_extension_is_an_article_when_it_is_named_itself()
    {
        string path = _folder.Add("notes.article", "A.");

        ToolRun run = await ToolRun.Corpus("extract", path);

        Assert.Equal(path, run.Objects.Single().GetProperty("path").GetString());
    }

    [Fact]
    public async Task What_cannot_be_read_is_one_line_each_and_the_rest_is_printed()
    {
        string good = _folder.Add("good.txt", "All is well.");
        string latin = _folder.Add("latin.txt", [.. "caf"u8, 0xE9, .. " th"u8, 0xE9]);
        string png = _folder.Add("picture.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 0, 13]);
        string nul = _folder.Add("nul.txt", "a\0b");
        string empty = _folder.Add("empty.txt", "");
        string blank = _folder.Add("blank.txt", " \r\n\t ");
        string utf32 = _folder.Add("utf32.txt", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes("Text.")]);
        string missing = Path.Combine(_folder.Root, "missing.txt").Replace('\\', '/');

        ToolRun run = await ToolRun.Corpus("extract", _folder.Root, missing);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([good], run.Objects.Select(o => o.GetProperty("path").GetString()));
        string[] bad = [latin, png, nul, empty, blank, utf32, missing];
        Assert.Equal(bad.Length, run.ErrorLines.Length);
        foreach (string path in bad)
            Assert.Single(run.ErrorLines, line => line.StartsWith(path + ": ", StringComparison.Ordinal) && line.Length > path.Length + 5);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-8", false)]
    public async Task Spans_count_from_the_text_behind_the_byte_order_mark(string encodingName, bool mark)
    {
        Encoding encoding = Encoding.GetEncoding(encodingName);
        const string text = "“Ça va,” said Zoë 😀.";
        string path = _folder.Add("a.txt", [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);

        ToolRun run = await ToolRun.Corpus("extract", path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(text.Length, run.Objects.Single().GetProperty("length").GetInt32());
    }

    [Fact]
    public async Task The_same_files_give_the_same_bytes_every_time()
    {
        for (int i = 0; i < 30; i++)
            _folder.Add(FormattableString.Invariant($"{i}.txt"), FormattableString.Invariant($"“We paid ${i} million,” Ann Fox said in Oslo. She left."));

        ToolRun first = await ToolRun.Corpus("extract", _folder.Root);
        ToolRun second = await ToolRun.Corpus("extract", _folder.Root);

        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task Names_are_linked_over_all_files()
    {
        _folder.Add("a.txt", "Ann Fox lives in Oslo. In June, Ann Fox moved.");
        _folder.Add("b.txt", "“I like Oslo,” said Ann Fox, 41, on Monday.");

        ToolRun run = await ToolRun.Corpus("extract", _folder.Root);

        string?[][] ids = [.. run.Objects.Select(o => o.GetProperty("entities").EnumerateArray().Select(e => e.GetProperty("id").GetString()).ToArray())];
        Assert.Contains("ann-fox", ids[0]);
        Assert.Contains("ann-fox", ids[1]);
    }

    [Fact]
    public async Task An_escape_sequence_in_a_file_name_does_not_reach_the_terminal()
    {
        ToolRun run = await ToolRun.Corpus("extract", "no\u001b[31msuch\nfile");

        Assert.Equal("no\ufffd[31msuch file: no such file or folder", run.ErrorLines.Single());
    }

    [Fact]
    public async Task A_folder_without_articles_is_a_problem()
    {
        _folder.Add("table.csv", "a,b");

        ToolRun run = await ToolRun.Corpus("extract", _folder.Root);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith(": no .txt or .md file in this folder", run.ErrorLines.First(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_documents_that_are_pointed_out_are_those_that_can_be_imported() => Assert.Equal(
        DocumentKind.All.Where(k => k.Name is not ("feed" or "json")).SelectMany(k => k.Extensions), ArticleFiles.DocumentEndings);

    [Fact]
    public async Task Documents_in_a_folder_that_are_to_be_imported_first_are_named_and_no_problem()
    {
        _folder.Add("a.txt", "A.");
        _folder.Add("table.csv", "a,b");
        _folder.Add("deep/page.HTML", "<p>B.");
        _folder.Add("package.json", "{}");

        ToolRun run = await ToolRun.Corpus("extract", _folder.Root);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(": files ending in .csv, .html are not read; 'corpus import' makes articles of them", run.ErrorLines.Single(), StringComparison.Ordinal);
    }
}
