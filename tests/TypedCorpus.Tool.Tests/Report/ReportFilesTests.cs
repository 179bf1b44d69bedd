using System.Text.RegularExpressions;

namespace TypedCorpus.Tool.Tests.Report;

public sealed class ReportFilesTests : IDisposable
{
    private readonly ArticleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_page_names_no_address_outside_itself()
    {
        _folder.Add("a.txt", "Ann Fox spoke.");
        string report = Path.Combine(_folder.Root, "out", "r.html");

        ToolRun run = await ToolRun.Corpus("report", _folder.Root, "-o", report);

        Assert.Equal(["wrote " + report], run.OutputLines);
        string html = await File.ReadAllTextAsync(report);
        Assert.DoesNotMatch(new Regex("(src|href)=\"?(https?:|//)"), html);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_corpus_has_pages_and_an_index_that_links_them()
    {
        for (int i = 0; i < 5; i++)
            _folder.Add($"{i}.txt", $"Ann Fox paid {i + 2} million dollars.");
        string report = Path.Combine(_folder.Root, "r.html");

        ToolRun run = await ToolRun.Corpus("report", _folder.Root, "-o", report, "--page-size", "2");

        Assert.Equal(4, run.OutputLines.Length);
        string index = await File.ReadAllTextAsync(report);
        foreach (string page in new[] { "r-1.html", "r-2.html", "r-3.html" })
        {
            Assert.Contains($"href=\"{page}\"", index, StringComparison.Ordinal);
            Assert.Contains("href=\"r.html\"", await File.ReadAllTextAsync(Path.Combine(_folder.Root, page)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_articles_give_the_same_bytes()
    {
        _folder.Add("a.txt", "“Yes,” said Ann Fox. “We paid $3 million.”");
        string[] reports = [Path.Combine(_folder.Root, "1.html"), Path.Combine(_folder.Root, "2.html")];

        foreach (string report in reports)
            await ToolRun.Corpus("report", _folder.Root, "-o", report);

        Assert.Equal(await File.ReadAllBytesAsync(reports[0]), await File.ReadAllBytesAsync(reports[1]));
    }
}
