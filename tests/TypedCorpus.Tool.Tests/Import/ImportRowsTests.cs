namespace TypedCorpus.Tool.Tests.Import;

public sealed class ImportRowsTests : IDisposable
{
    private readonly ArticleFolder _folder = new();

    private string Target => Path.Combine(_folder.Root, "out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_item_of_a_feed_is_an_article_and_a_broken_one_is_one_line()
    {
        string path = _folder.Add("news.rss", """
            <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title>
            <item><title>One &amp; only</title><link>https://post.example/1</link><dc:creator>Ann Fox</dc:creator><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>The first story has a text of its own.</p><p>And a second paragraph.</p>]]></content:encoded></item>
            <item><title>Broken</title><pubDate>yesterday</pubDate></item>
            <item><title>Three</title><pubDate>not a date at all</pubDate><description>The third story is short.</description></item>
            </channel></rss>
            """);

        ToolRun run = await Import(path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([path + "#2: an item without text"], run.ErrorLines);
        Assert.Equal(["2024-03-05-one-only.md", "three.md"], Files());
        Assert.Equal("""
            ---
            title: One & only
            author: Ann Fox
            date: 2024-03-05
            site: Harbour Post
            url: https://post.example/1
            ---

            The first story has a text of its own.

            And a second paragraph.

            """.ReplaceLineEndings("\n"), Text("2024-03-05-one-only.md"));
    }

    [Fact]
    public async Task Atom_is_read_and_xml_that_breaks_off_keeps_what_came_before()
    {
        string path = _folder.Add("news.atom", """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title>
            <entry><title>First</title><link rel="alternate" href="https://post.example/1"/><updated>2024-03-05T23:00:00-08:00</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A story in XHTML is a story, too.</p></div></content></entry>
            <entry><title>Second</title><content>never
            """);

        ToolRun run = await Import(path);

        Assert.Equal(["2024-03-05-first.md"], Files());
        Assert.Contains("the feed's XML breaks off here", run.ErrorLines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_of_json_have_the_names_that_the_user_gives()
    {
        string path = _folder.Add("rows.jsonl", """
            {"head":"One","story":{"words":"The first text is here."},"day":"2024-03-05"}
            not json
            {"head":"Two"}
            """);

        ToolRun run = await Import(path, "--field", "title=head", "--field", "text=story.words", "--field", "date=day");

        Assert.Equal(["2024-03-05-one.md"], Files());
        Assert.Equal([path + "(2): not JSON", path + "(3): no text in field 'story.words'; the fields are head. Name one: --field text=FIELD"], run.ErrorLines);
    }

    [Fact]
    public async Task A_table_without_the_wanted_column_names_those_it_has()
    {
        string path = _folder.Add("rows.csv", "headline;words\nOne;Text of one.\n");

        ToolRun run = await Import(path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(path + ": no column 'text' for text; the columns are headline, words. Name one: --field text=COLUMN", run.ErrorLines.Single());
    }

    [Fact]
    public async Task Each_row_of_a_table_is_an_article()
    {
        string path = _folder.Add("rows.csv", "headline,body,date\n\"One, two\",\"First paragraph.\n\nSecond paragraph.\",2024-03-05\nThree,,\n");

        ToolRun run = await Import(path);

        Assert.Equal(["2024-03-05-one-two.md"], Files());
        Assert.EndsWith("a row without text", run.ErrorLines.Single(), StringComparison.Ordinal);
        Assert.Contains("First paragraph.\n\nSecond paragraph.\n", Text("2024-03-05-one-two.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_again_changes_nothing()
    {
        string path = _folder.Add("a.json", """{"title":"One","text":"Some text of one."}""");
        await Import(path);
        string before = Text("one.md") + Text("corpus.import.jsonl");

        ToolRun run = await Import(path);

        Assert.Equal(before, Text("one.md") + Text("corpus.import.jsonl"));
        Assert.Equal(["0 added, 0 updated, 1 unchanged, 0 changed but kept"], run.OutputLines);
    }

    [Fact]
    public async Task What_has_changed_is_shown_and_written_only_when_asked()
    {
        string path = _folder.Add("a.json", """{"title":"One","text":"Some text of one."}""");
        await Import(path);
        _folder.Add("a.json", """{"title":"One","text":"Another text of one."}""");

        ToolRun kept = await Import(path);
        string afterKept = Text("one.md");
        ToolRun updated = await Import(path, "--update");

        Assert.Contains("  - Some text of one.", kept.OutputLines);
        Assert.Contains("  + Another text of one.", kept.OutputLines);
        Assert.Contains("Some text", afterKept, StringComparison.Ordinal);
        Assert.Contains("1 updated", updated.Output, StringComparison.Ordinal);
        Assert.Contains("Another text", Text("one.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_documents_of_one_title_have_two_files()
    {
        string path = _folder.Add("a.json", """[{"title":"One","text":"Text a."},{"title":"One","text":"Text b."}]""");

        await Import(path);

        Assert.Equal(2, Files().Length);
    }

    [Fact]
    public async Task The_log_says_where_each_file_comes_from()
    {
        string path = _folder.Add("a.json", """{"title":"One","text":"Text.","url":"https://post.example/1"}""");

        await Import(path);

        Assert.StartsWith($$"""{"file":"one.md","source":"{{path}}","url":"https://post.example/1","title":"One","sha256":""", Text("corpus.import.jsonl"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc-passwd.md")]
    [InlineData("Ça va? Déjà vu", "ca-va-deja-vu.md")]
    [InlineData("…", "a.md")]
    public async Task No_title_leads_out_of_the_folder(string title, string file)
    {
        string path = _folder.Add("a.json", System.Text.Json.JsonSerializer.Serialize(new { title, text = "Text." }));

        await Import(path);

        Assert.Equal([file], Files());
    }

    [Fact]
    public async Task Front_matter_is_read_back_as_it_was_given()
    {
        const string title = "He said: \"no\" # and left - twice";
        string path = _folder.Add("a.json", System.Text.Json.JsonSerializer.Serialize(new { title, text = "Text of it." }));
        await Import(path);

        ToolRun run = await ToolRun.Corpus("extract", Directory.GetFiles(Target, "*.md").Single());

        Assert.Equal(title, run.Objects.Single().GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        string path = _folder.Add("a.json", """{"title":"One","text":"Text."}""");

        ToolRun run = await Import(path, "--dry-run");

        Assert.Contains("1 added", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public async Task Standard_input_is_read_by_what_it_looks_like()
    {
        ToolRun run = await ToolRun.Piped("""{"title":"Piped","text":"Text from a pipe."}""", "import", "-", "--to", Target);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["piped.md"], Files());
    }

    private Task<ToolRun> Import(string path, params string[] more) => ToolRun.Corpus(["import", path, "--to", Target, .. more]);

    private string[] Files() => [.. Directory.GetFiles(Target, "*.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private string Text(string name) => File.ReadAllText(Path.Combine(Target, name));
}
