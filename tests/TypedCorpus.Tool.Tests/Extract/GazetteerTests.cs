namespace TypedCorpus.Tool.Tests.Extract;

public sealed class GazetteerTests : IDisposable
{
    private readonly ArticleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_users_names_decide()
    {
        string article = _folder.Add("a.txt", "He works for Zanzinox now.");
        string gazetteer = _folder.Add("corpus.entities.yml", """
            entities:
              - name: Zanzinox Limited
                kind: Organization
                aliases: [Zanzinox]
            """);

        ToolRun run = await ToolRun.Corpus("extract", article, "--entities", gazetteer);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.Objects.Single().GetProperty("entities").EnumerateArray(), e => e.GetProperty("kind").GetString() == "Organization");
    }

    [Fact]
    public async Task An_entry_that_is_wrong_is_reported_at_its_line_and_the_articles_are_printed()
    {
        string article = _folder.Add("a.txt", "One.");
        string gazetteer = _folder.Add("corpus.entities.yml", "entities:\n  - name: Ann Fox\n    kind: Animal\n");

        ToolRun run = await ToolRun.Corpus("extract", article, "--entities", gazetteer);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(gazetteer + "(3): ", run.ErrorLines.Single(), StringComparison.Ordinal);
        Assert.Single(run.Objects);
    }

    [Fact]
    public async Task Without_the_gazetteer_that_was_asked_for_nothing_is_extracted()
    {
        string article = _folder.Add("a.txt", "One.");

        ToolRun run = await ToolRun.Corpus("extract", article, "--entities", article + ".yml");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Single(run.ErrorLines);
    }
}
