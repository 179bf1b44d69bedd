using System.Text.Json;

namespace TypedCorpus.Tool.Tests.Query;

public sealed class AskCorpusTests : IDisposable
{
    private readonly SmallCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task A_query_joins_quotes_with_their_speakers()
    {
        ToolRun run = await ToolRun.Corpus(
            "query", "SELECT e.name, count(*) AS n FROM quotes q JOIN entities e ON q.speaker = e.id GROUP BY ALL ORDER BY n DESC, name", _corpus.Seeds, "--format", "json");

        Assert.Equal("", run.Error);
        JsonElement[] rows = [.. JsonDocument.Parse(run.Output).RootElement.EnumerateArray()];
        Assert.Contains(rows, r => r.GetProperty("name").GetString() == "Ann Fox" && r.GetProperty("n").GetInt64() == 2);
        Assert.Contains(rows, r => r.GetProperty("name").GetString() == "Bo Lind" && r.GetProperty("n").GetInt64() == 2);
    }

    [Fact]
    public async Task Values_of_figures_are_exact()
    {
        ToolRun run = await ToolRun.Corpus("query", "SELECT text, value, unit FROM figures WHERE kind = 'Money'", _corpus.Seeds, "--format", "markdown");

        Assert.Equal(["| text | value | unit |", "|---|---:|---|", "| about $3.2 million | 3200000 | USD |"], run.OutputLines);
    }

    [Theory]
    [InlineData("SELECT * FROM nothing", "nothing")]
    [InlineData("SELEC 1", "SELEC")]
    [InlineData("SELECT * FROM read_csv('/etc/passwd')", "disabled")]
    public async Task A_query_that_cannot_be_answered_says_why(string sql, string why)
    {
        ToolRun run = await ToolRun.Corpus("query", sql, _corpus.Seeds);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(why, run.ErrorLines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_lists_every_column_of_the_tables()
    {
        ToolRun run = await ToolRun.Corpus("query", "--schema", "--format", "json");

        string[] tables = [.. JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(r => r.GetProperty("table").GetString()!).Distinct()];
        Assert.Equal(["documents", "paragraphs", "sentences", "quotes", "figures", "mentions", "entities"], tables);
    }

    [Fact]
    public async Task Statistics_count_speakers_genders_and_sources_without_a_name()
    {
        ToolRun run = await ToolRun.Corpus("stats", _corpus.Seeds, "--format", "json");

        JsonElement stats = JsonDocument.Parse(run.Output).RootElement;
        Assert.Contains(stats.GetProperty("Speakers").EnumerateArray(), r => r.GetProperty("speaker").GetString() == "Ann Fox" && r.GetProperty("articles").GetInt32() == 2);
        Assert.Contains(stats.GetProperty("Women and men who speak").EnumerateArray(), r => r.GetProperty("gender").GetString() == "women" && r.GetProperty("people").GetInt32() == 1);
        Assert.Contains(stats.GetProperty("Sources without a name").EnumerateArray(), r => r.GetProperty("source").GetString() == "A spokesman" && r.GetProperty("kind").GetString() == "Anonymous");
        Assert.Contains(stats.GetProperty("Figures by kind").EnumerateArray(), r => r.GetProperty("kind").GetString() == "Money" && r.GetProperty("hedged").GetInt32() == 1);
    }

    [Theory]
    [InlineData("table", "Quotes by kind")]
    [InlineData("markdown", "## Quotes by kind")]
    public async Task Statistics_print_in_each_format(string format, string heading) =>
        Assert.Contains(heading, (await ToolRun.Corpus("stats", _corpus.Seeds, "--format", format)).OutputLines);

    [Fact]
    public async Task A_concordance_shows_each_occurrence_in_its_line()
    {
        ToolRun run = await ToolRun.Corpus("concordance", "PAID", _corpus.Seeds, "--width", "12", "--by-speaker");

        Assert.Equal(
        [
            $"porters: “We  paid  about $3.2 m  {_corpus.A}:1  Ann Fox",
            $"Bo Lind. “We  paid  twice.”       {_corpus.A}:3  Bo Lind",
        ], run.OutputLines);
    }

    [Theory]
    [InlineData("rep*", 1)]
    [InlineData("rep", 0)]
    [InlineData("the town", 2)]
    public async Task A_word_is_whole_unless_a_star_ends_it(string word, int count) =>
        Assert.Equal(count, (await ToolRun.Corpus("concordance", word, _corpus.Seeds)).OutputLines.Length);

    [Fact]
    public async Task Only_the_words_of_one_speaker_are_shown_if_wanted() =>
        Assert.Single((await ToolRun.Corpus("concordance", "paid", _corpus.Seeds, "--speaker", "bo lind")).OutputLines);

    [Fact]
    public async Task An_explanation_names_stage_rule_and_evidence_of_each_record_on_a_line()
    {
        ToolRun run = await ToolRun.Corpus("explain", _corpus.A + ":3");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.OutputLines, l => l.EndsWith("It is late,", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, l => l.StartsWith("  stage", StringComparison.Ordinal) && l.EndsWith("Quotes: who said what", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, l => l.StartsWith("  rule", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, l => l.StartsWith("  cueSpan", StringComparison.Ordinal) && l.EndsWith("said", StringComparison.Ordinal));
        Assert.DoesNotContain("3.2 million", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offset_is_explained_by_the_records_over_it()
    {
        ToolRun run = await ToolRun.Corpus("explain", _corpus.A, "--at", "0");

        Assert.Contains(run.OutputLines, l => l.StartsWith(_corpus.A + ":1 [0..7) Ann Fox", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, l => l.Contains("Names and coreference", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("99")]
    [InlineData("0")]
    public async Task A_line_that_is_not_there_is_a_problem(string line) =>
        Assert.Equal(1, (await ToolRun.Corpus("explain", _corpus.A + ":" + line)).ExitCode);

    [Fact]
    public async Task A_difference_names_what_is_added_gone_and_changed_by_record()
    {
        string before = Path.Combine(_corpus.Root, "before.jsonl");
        await ToolRun.Corpus("extract", _corpus.Seeds, "-o", before);
        // Put off by a sentence, spoken by somebody else, one figure gone.
        _corpus.Add("seeds/a.txt", "It rained. Ann Fox, the mayor, told reporters: “We paid about $3.2 million.” She left Oslo.\n\n“It is late,” said Cy Mo. “We paid twice.”\n");

        ToolRun run = await ToolRun.Corpus("diff", before, _corpus.Seeds, "--exit-code");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains(run.OutputLines, l => l.StartsWith("  - figures “March 1, 2024”", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, l => l.StartsWith("  ~ quotes “It is late,”", StringComparison.Ordinal) && l.Contains("speakerText: Bo Lind → Cy Mo", StringComparison.Ordinal));
        Assert.DoesNotContain(run.OutputLines, l => l.Contains("quotes “We paid about", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_corpus_does_not_differ_from_itself()
    {
        ToolRun run = await ToolRun.Corpus("diff", _corpus.Seeds, _corpus.Seeds, "--exit-code");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["0 added, 0 gone, 0 changed"], run.OutputLines);
    }

    [Fact]
    public async Task A_file_that_is_no_exchange_format_is_a_problem()
    {
        string bad = _corpus.Add("bad.jsonl", "[1]\n");

        ToolRun run = await ToolRun.Corpus("diff", bad, _corpus.Seeds);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("line 1 is no article", run.ErrorLines.Single(), StringComparison.Ordinal);
    }
}
