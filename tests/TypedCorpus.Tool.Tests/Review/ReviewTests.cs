using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;
using Spectre.Console.Testing;
using TypedCorpus.Tool.Review;
using TypedCorpus.Tool.Tests.Browser;

namespace TypedCorpus.Tool.Tests.Review;

public sealed class ReviewTests(ChromiumFixture chromium) : IDisposable
{
    private readonly SmallCorpus _corpus = new();

    private string File => Path.Combine(_corpus.Root, "corpus.corrections.yml");

    private string Written => System.IO.File.ReadAllText(File);

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void What_is_sure_comes_last_and_a_decision_takes_its_record_out_of_the_open_ones()
    {
        ReviewSession session = Session();
        IReadOnlyList<ReviewItem> queue = session.Queue();
        Assert.All(queue, i => Assert.Equal("open", i.State));
        Assert.Equal(queue.Max(static i => i.Confidence), queue[^1].Confidence);

        ReviewResult result = session.Decide(new ReviewDecision(queue[0].Id, "confirm"));

        Assert.Null(result.Problem);
        Assert.Equal("confirmed", result.Item!.State);
        Assert.NotEqual(queue[0].Id, session.Queue()[0].Id);
    }

    [Fact]
    public void A_decision_is_written_as_a_person_would_and_comments_stay()
    {
        System.IO.File.WriteAllText(File, "# Checked by the desk.\ncorrections:\n  # Not hers.\n  - quote: \"We paid twice.\"\n    in: seeds/a.txt\n    speaker: Ann Fox\n");
        ReviewSession session = Session();

        ReviewResult result = session.Decide(new ReviewDecision(IdOf(session, "It is late,"), "speaker", "Ann Fox"));

        Assert.Equal("Ann Fox", result.Item!.Says);
        Assert.Equal("# Checked by the desk.\ncorrections:\n  # Not hers.\n  - quote: \"We paid twice.\"\n    in: seeds/a.txt\n    speaker: Ann Fox\n  - quote: It is late,\n    in: seeds/a.txt\n    speaker: Ann Fox\n",
            Written.Replace("\"It is late,\"", "It is late,", StringComparison.Ordinal));
    }

    [Fact]
    public void Front_matter_is_no_context_of_a_record()
    {
        System.IO.File.WriteAllText(Path.Combine(_corpus.Seeds, "front.md"), "---\ntitle: Low water\nsecret: 12\n---\nThey counted 77 boats.\n");

        ReviewItem item = Session().Queue().Single(i => i.Path == "seeds/front.md" && i.Type == "figure");

        Assert.Equal(("They counted ", "77 boats"), (item.Before, item.Text + item.After.Split('.')[0]));
    }

    [Fact]
    public void The_end_of_a_review_says_whether_something_was_decided()
    {
        ReviewSession session = Session();
        Assert.Equal("The review has ended; nothing was decided.", ReviewCommand.EndMessage(session));

        session.Decide(new ReviewDecision(session.Queue()[0].Id, "confirm"));
        Assert.Equal("The review has ended; what was decided is in corpus.corrections.yml.", ReviewCommand.EndMessage(session));

        session.Undo();
        Assert.Equal("The review has ended; nothing was decided.", ReviewCommand.EndMessage(session));
    }

    [Fact]
    public void Undo_takes_back_one_decision_and_no_other()
    {
        ReviewSession session = Session();
        session.Decide(new ReviewDecision(IdOf(session, "It is late,"), "confirm"));
        string before = Written;
        session.Decide(new ReviewDecision(IdOf(session, "We paid twice."), "kind", "Scare"));

        ReviewResult undone = session.Undo();

        Assert.Equal("open", undone.Item!.State);
        Assert.Equal(before, Written);
    }

    [Fact]
    public void Two_sessions_on_one_file_lose_nothing()
    {
        ReviewSession[] sessions = [Session(), Session()];
        string[] ids = [.. sessions[0].Queue().Select(i => i.Id)];

        Parallel.For(0, ids.Length, i => sessions[0].Decide(new ReviewDecision(ids[i], "confirm")));
        sessions[1].Decide(new ReviewDecision(ids[0], "reject"));

        Assert.Equal(ids.Length - 1, sessions[1].Queue().Count(i => i.State == "confirmed"));
        Assert.Equal("rejected", sessions[0].Queue().Single(i => i.Id == ids[0]).State);
    }

    [Fact]
    public void A_value_of_a_figure_is_corrected_and_the_effect_is_shown()
    {
        ReviewSession session = Session();

        ReviewResult result = session.Decide(new ReviewDecision(IdOf(session, "about $3.2 million"), "value", "3300000"));

        Assert.Null(result.Problem);
        Assert.Equal("~ 3,300,000 USD", result.Item!.Says);
        Assert.Equal("corrected", result.Item.State);
    }

    [Theory]
    [InlineData("kind", "Organization", "kind: Organization", "Organization", "Ann Fox")]
    [InlineData("name", "Anne Fox", "name: Anne Fox", "Person", "Anne Fox")]
    [InlineData("merge", "Bo Lind", "merge-into: Bo Lind", "Person", "Bo Lind")]
    public void What_is_decided_on_an_entity_holds_in_the_whole_corpus(string action, string value, string line, string kind, string says)
    {
        ReviewSession session = Session();
        ReviewItem entity = session.Queue().Single(i => i is { Type: "entity", Says: "Ann Fox" });

        ReviewResult result = session.Decide(new ReviewDecision(entity.Id, action, value));

        Assert.Null(result.Problem);
        Assert.Equal(("corrected", kind, says), (result.Item!.State, result.Item.Kind, result.Item.Says));
        Assert.Equal($"corrections:\n  - entity: Ann Fox\n    {line}\n", Written);
    }

    [Fact]
    public async Task An_entity_that_was_merged_in_a_review_is_one_with_the_other_in_what_is_extracted()
    {
        ReviewSession session = Session();
        session.Decide(new ReviewDecision(session.Queue().Single(i => i is { Type: "entity", Says: "Ann Fox" }).Id, "merge", "Bo Lind"));

        ToolRun run = await ToolRun.Corpus("extract", _corpus.Seeds, "--corrections", File);

        Assert.Contains("\"bo-lind\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"ann-fox\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pronoun_is_given_to_another_entity_and_what_is_extracted_follows()
    {
        ReviewSession session = Session();
        ReviewItem she = session.Queue().Single(i => i is { Type: "mention", Text: "She" });
        Assert.Equal("Ann Fox", she.Says);

        ReviewResult result = session.Decide(new ReviewDecision(she.Id, "entity", "Bo Lind"));

        Assert.Null(result.Problem);
        Assert.Equal(("corrected", "Bo Lind"), (result.Item!.State, result.Item.Says));
        JsonElement article = (await ToolRun.Corpus("extract", _corpus.A, "--corrections", File)).Objects.Single();
        JsonElement bo = article.GetProperty("entities").EnumerateArray().Single(e => e.GetProperty("id").GetString() == "bo-lind");
        Assert.Contains("She", bo.GetProperty("mentions").EnumerateArray().Select(m => m.GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData("merge", "Ann Fox")]
    [InlineData("kind", "Robot")]
    [InlineData("not", "Ann Foxx")]
    public void A_decision_that_makes_no_sense_on_an_entity_writes_nothing(string action, string value)
    {
        ReviewSession session = Session();

        Assert.NotNull(session.Decide(new ReviewDecision(session.Queue().Single(i => i is { Type: "entity", Says: "Ann Fox" }).Id, action, value)).Problem);
        Assert.False(System.IO.File.Exists(File));
    }

    [Theory]
    [InlineData("kind", "Shout")]
    [InlineData("speaker", "")]
    [InlineData("explode", null)]
    public void A_decision_that_makes_no_sense_writes_nothing(string action, string? value)
    {
        ReviewSession session = Session();

        Assert.NotNull(session.Decide(new ReviewDecision(IdOf(session, "It is late,"), action, value)).Problem);
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void A_read_only_file_is_left_alone_and_the_reviewer_is_told()
    {
        System.IO.File.WriteAllText(File, "corrections:\n");
        System.IO.File.SetAttributes(File, FileAttributes.ReadOnly);
        ReviewSession session = Session();

        ReviewResult result = session.Decide(new ReviewDecision(session.Queue()[0].Id, "confirm"));

        Assert.Equal("corpus.corrections.yml is read-only: make it writable, then decide again", result.Problem);
        Assert.Equal("corrections:\n", Written);
        System.IO.File.SetAttributes(File, FileAttributes.Normal);
    }

    [Fact]
    public void A_file_with_a_merge_conflict_is_left_alone()
    {
        System.IO.File.WriteAllText(File, "corrections:\n<<<<<<< ours\n=======\n>>>>>>> theirs\n");
        ReviewSession session = Session();

        Assert.NotNull(session.Decide(new ReviewDecision(session.Queue()[0].Id, "confirm")).Problem);
        Assert.Contains("<<<<<<<", Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_page_with_the_token_is_answered()
    {
        await using ReviewServer server = await ReviewServer.Start(Session(), 0, default);
        Uri page = new(server.Address);
        using HttpClient client = new() { BaseAddress = new Uri(page.GetLeftPart(UriPartial.Authority)) };
        string token = page.Query["?token=".Length..];

        Assert.Equal("127.0.0.1", page.Host);
        Assert.Equal(HttpStatusCode.OK, await Status(HttpMethod.Get, "/api/queue", token));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(HttpMethod.Get, "/api/queue", "wrong"));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(HttpMethod.Get, "/", null));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(HttpMethod.Get, "/api/queue", token, host: "evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(HttpMethod.Post, "/api/undo", token, origin: "https://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("/api/undo?token=" + token, null)).StatusCode);
        Assert.False(System.IO.File.Exists(File));

        async Task<HttpStatusCode> Status(HttpMethod method, string path, string? given, string? host = null, string? origin = null)
        {
            using HttpRequestMessage request = new(method, path);
            if (given is not null)
                request.Headers.Add("X-Corpus-Token", given);
            if (host is not null)
                request.Headers.Host = host;
            if (origin is not null)
                request.Headers.Add("Origin", origin);
            using HttpResponseMessage response = await client.SendAsync(request);
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task What_is_no_decision_is_refused()
    {
        await using ReviewServer server = await ReviewServer.Start(Session(), 0, default);
        Uri page = new(server.Address);
        using HttpClient client = new() { BaseAddress = new Uri(page.GetLeftPart(UriPartial.Authority)) };
        client.DefaultRequestHeaders.Add("X-Corpus-Token", page.Query["?token=".Length..]);

        using HttpResponseMessage bad = await client.PostAsync("/api/decide", new StringContent("{bad", null, "application/json"));
        using HttpResponseMessage gone = await client.PostAsJsonAsync("/api/decide", new { id = "quote@9999@seeds/a.txt", action = "confirm" });

        Assert.Equal(HttpStatusCode.BadRequest, bad.StatusCode);
        Assert.Contains("no such record", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_browser_keys_confirm_change_and_undo()
    {
        await using ReviewServer server = await ReviewServer.Start(Session(), 0, default);
        await using IBrowserContext context = await (await chromium.Browser()).NewContextAsync();
        IPage page = await context.NewPageAsync();
        List<string> faults = [];
        page.PageError += (_, error) => faults.Add(error);
        await page.GotoAsync(server.Address);
        await Assertions.Expect(page.Locator("mark")).ToBeVisibleAsync();
        Assert.Empty(await AxeCore.SeriousFaults(page));

        await page.Keyboard.PressAsync("c");
        await Assertions.Expect(page.Locator("#progress-text")).ToContainTextAsync("1 of ");
        Assert.Contains("confirmed: true", Written, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("e");
        await Assertions.Expect(page.Locator("#speaker")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Bo Lind");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#progress-text")).ToContainTextAsync("2 of ");
        Assert.Contains("speaker: Bo Lind", Written, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator("#progress-text")).ToContainTextAsync("1 of ");
        Assert.DoesNotContain("speaker: Bo Lind", Written, StringComparison.Ordinal);
        Assert.Empty(faults);
    }

    [Fact]
    public async Task In_a_browser_an_entity_is_merged_with_another()
    {
        ReviewSession session = Session();
        ReviewItem entity = session.Queue().Single(i => i is { Type: "entity", Says: "Ann Fox" });
        foreach (ReviewItem other in session.Queue().Where(i => i.Id != entity.Id))
            session.Decide(new ReviewDecision(other.Id, "confirm"));
        await using ReviewServer server = await ReviewServer.Start(session, 0, default);
        await using IBrowserContext context = await (await chromium.Browser()).NewContextAsync();
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(server.Address);
        await Assertions.Expect(page.Locator("#fact-name")).ToHaveTextAsync("Ann Fox");

        await page.Keyboard.PressAsync("e");
        await Assertions.Expect(page.Locator("#other")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Bo Lind");
        Assert.Empty(await AxeCore.SeriousFaults(page));
        await page.ClickAsync("label:has(#other) button");

        await Assertions.Expect(page.Locator("#fact-name")).ToHaveTextAsync("Bo Lind");
        Assert.Contains("merge-into: Bo Lind", Written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_closes_in_the_middle_leaves_what_was_decided_and_the_review_goes_on()
    {
        await using ReviewServer server = await ReviewServer.Start(Session(), 0, default);
        IBrowser browser = await chromium.Browser();
        IBrowserContext first = await browser.NewContextAsync();
        IPage page = await first.NewPageAsync();
        await page.GotoAsync(server.Address);
        await Assertions.Expect(page.Locator("mark")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("c");
        await Assertions.Expect(page.Locator("#progress-text")).ToContainTextAsync("1 of ");
        await first.CloseAsync();

        await using IBrowserContext second = await browser.NewContextAsync();
        page = await second.NewPageAsync();
        await page.GotoAsync(server.Address);

        await Assertions.Expect(page.Locator("#progress-text")).ToContainTextAsync("1 of ");
    }

    [Fact]
    public void Prompts_in_a_terminal_write_the_same_file()
    {
        ReviewSession session = Session();
        using TestConsole console = new TestConsole().Interactive();
        console.Profile.Width = 200;
        console.Input.PushKey(ConsoleKey.Enter);
        for (int i = 0; i < 6; i++)
            console.Input.PushKey(ConsoleKey.DownArrow);
        console.Input.PushKey(ConsoleKey.Enter);

        new TerminalReview(session, console).Run();

        Assert.Contains("confirmed: true", Written, StringComparison.Ordinal);
        Assert.Equal(1, session.Queue().Count(i => i.State == "confirmed"));
    }

    [Fact]
    public async Task The_queue_and_the_shares_are_printed_for_scripts()
    {
        ReviewSession session = Session();
        session.Decide(new ReviewDecision(IdOf(session, "It is late,"), "confirm"));

        ToolRun list = await ToolRun.Corpus("review", "--project", _corpus.Root, "--list", "--format", "json");
        ToolRun stats = await ToolRun.Corpus("review", "--project", _corpus.Root, "--stats", "--format", "json");

        Assert.Contains("\"text\": \"It is late,\"", list.Output, StringComparison.Ordinal);
        Assert.Contains("\"confirmed\": 1", stats.Output, StringComparison.Ordinal);
        Assert.Contains("\"records\": \"entities\"", stats.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_of_the_queue_breaks_no_path_and_no_word()
    {
        _corpus.Add("seeds/harbour-and-its-boats.txt", "They counted 77 boats in the harbour. The councillors' misunderstandings notwithstanding, Bo Lind said everything was unquestionably extraordinary.\n");

        ToolRun list = await ToolRun.Corpus("review", "--project", _corpus.Root, "--list");
        ToolRun records = await ToolRun.Corpus("review", "--project", _corpus.Root, "--list", "--format", "json");

        Assert.Contains(list.OutputLines, line => line.Contains("seeds/harbour-and-its-boats.txt", StringComparison.Ordinal));
        string[] words = [.. JsonDocument.Parse(records.Output).RootElement.EnumerateArray().SelectMany(r => r.EnumerateObject()).Select(p => p.Value.ToString()).SelectMany(v => v.Split(' '))];
        Assert.Contains("extraordinary", words.Select(w => w.Trim('.')));
        Assert.All(words, word => Assert.Contains(word, list.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_article_outside_the_project_is_refused()
    {
        using ArticleFolder elsewhere = new();
        string path = elsewhere.Add("x.txt", "Ann Fox spoke.");

        ToolRun run = await ToolRun.Corpus("review", path, "--project", _corpus.Root, "--list");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("outside the project's folder", run.ErrorLines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prompts_without_a_terminal_are_refused()
    {
        ToolRun run = await ToolRun.Corpus("review", "--project", _corpus.Root, "--terminal");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--list", run.ErrorLines.Single(), StringComparison.Ordinal);
    }

    private ReviewSession Session() => new(ReviewProject.Load(new ToolConsole(Stream.Null, Stream.Null, TextWriter.Null), _corpus.Root, [], default)!);

    private static string IdOf(ReviewSession session, string text) => session.Queue().First(i => i.Text == text).Id;
}
