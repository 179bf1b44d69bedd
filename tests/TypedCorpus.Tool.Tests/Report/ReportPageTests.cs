using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TypedCorpus.Tool.Tests.Browser;

namespace TypedCorpus.Tool.Tests.Report;

/// <summary>The report in a browser.</summary>
public sealed class ReportPageTests(ChromiumFixture chromium) : IAsyncLifetime
{
    private readonly ArticleFolder _folder = new();
    private readonly List<string> _faults = [];
    private IBrowserContext _context = null!;
    private IPage _page = null!;
    private JsonElement[] _records = [];

    public async ValueTask InitializeAsync()
    {
        _folder.Add("a.md", "---\ntitle: The pier\ndate: 2024-03-05\n---\n\nAnn Fox, the mayor, told reporters: “We paid about $3.2 million.” She left Oslo on March 1, 2024.\n\n“It is late,” said Bo Lind. “We paid twice.”\n");
        _folder.Add("b.txt", "The town has 12,000 people. According to Ann Fox, it grows by 3 percent a year.\n\nBo Lind of the Harbour Board called it a “miracle.” He spent 5 million euros in 2019. Ann Fox never said that the town was poor.\n");
        _folder.Add("c.txt", "</script><script>alert(1)</script><img src=x onerror=alert(2)> “Mind the & and the <b>,” said Cy Mo.\n");
        string report = Path.Combine(_folder.Root, "report.html");
        ToolRun run = await ToolRun.Corpus("report", _folder.Root, "-o", report);
        Assert.Equal("", run.Error);
        _records = (await ToolRun.Corpus("extract", _folder.Root)).Objects;
        _context = await (await chromium.Browser()).NewContextAsync();
        _page = await _context.NewPageAsync();
        _page.Console += (_, message) => _faults.Add("console: " + message.Text);
        _page.PageError += (_, error) => _faults.Add("error: " + error);
        _page.Dialog += (_, dialog) => _faults.Add("dialog: " + dialog.Message);
        _page.Request += (_, request) => { if (request.Url != "file://" + report) _faults.Add("request: " + request.Url); };
        await _page.GotoAsync("file://" + report);
        await _page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _folder.Dispose();
        // Whatever a test looks at: no script error, no request, no text of an article that runs.
        Assert.Empty(_faults);
    }

    [Fact]
    public async Task Highlights_sit_on_the_characters_of_their_records()
    {
        string[] shown = await _page.EvaluateAsync<string[]>("""
            () => {
              const texts = new Map();
              for (const span of document.querySelectorAll('article .r')) for (const r of span.records) texts.set(r, (texts.get(r) || '') + span.textContent);
              return [...texts].filter(([r]) => r.type === 'quote' || r.type === 'figure').map(([r, text]) => r.article.path + ' ' + r.start + ' ' + text).sort();
            }
            """);

        string[] found =
        [
            .. _records.SelectMany(article => article.GetProperty("quotes").EnumerateArray().Concat(article.GetProperty("figures").EnumerateArray())
                .Select(r => $"{article.GetProperty("path").GetString()} {r.GetProperty("start").GetInt32()} {r.GetProperty("text").GetString()}")).Order(StringComparer.Ordinal),
        ];
        Assert.NotEmpty(found);
        Assert.Equal(found, shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_was_not_said_is_shown_apart_and_counts_with_no_speaker()
    {
        JsonElement[] unasserted = [.. _records.SelectMany(a => a.GetProperty("unasserted").EnumerateArray())];
        Assert.NotEmpty(unasserted);
        Assert.Equal(unasserted.Length, await _page.Locator("article .q-unasserted[role=button]").CountAsync());

        await _page.ClickAsync("#tab-unasserted");

        Assert.Equal($"{unasserted.Length} of {unasserted.Length} passages that were not said", await _page.TextContentAsync("#count"));
        Assert.Contains("Negated", await _page.TextContentAsync("tbody"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_leave_what_matches_and_count_it()
    {
        int all = _records.Sum(a => a.GetProperty("quotes").GetArrayLength());
        int ofAnn = _records.Sum(a => a.GetProperty("quotes").EnumerateArray().Count(q => q.GetProperty("speaker").GetString() == "ann-fox"));
        Assert.InRange(ofAnn, 1, all - 1);

        await _page.ClickAsync("#tab-quotes");
        await _page.SelectOptionAsync("#f-speaker", "Ann Fox");

        Assert.Equal($"{ofAnn} of {all} quotes", await _page.TextContentAsync("#count"));
        Assert.Equal(ofAnn, await _page.Locator("tbody tr").CountAsync());
        await _page.ClickAsync("button[type=reset]");
        await Assertions.Expect(_page.Locator("#count")).ToHaveTextAsync($"{all} of {all} quotes");
    }

    [Fact]
    public async Task Search_finds_articles_by_their_text()
    {
        await _page.FillAsync("#search", "miracle");

        await Assertions.Expect(_page.Locator("article")).ToHaveCountAsync(1);
        Assert.StartsWith("1 of 3 articles", await _page.TextContentAsync("#count"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Records_are_reached_and_opened_by_keyboard()
    {
        await _page.Keyboard.PressAsync("/");
        Assert.Equal("search", await _page.EvaluateAsync<string>("() => document.activeElement.id"));
        await _page.FocusAsync("article .r[role=button][tabindex='0']");
        string first = await Focused();

        await _page.Keyboard.PressAsync("ArrowRight");
        string second = await Focused();
        await _page.Keyboard.PressAsync("Enter");

        Assert.NotEqual(first, second);
        await Assertions.Expect(_page.Locator("#card")).ToBeVisibleAsync();
        Assert.Equal("Link to this", await _page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        await _page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(_page.Locator("#card")).ToBeHiddenAsync();
        Assert.Equal(second, await Focused());
    }

    [Fact]
    public async Task The_card_of_a_quote_says_who_and_why_and_a_line_leads_to_the_speaker()
    {
        await _page.HoverAsync("article .q-direct >> nth=0");

        string card = await _page.InnerTextAsync("#card");
        Assert.Contains("Ann Fox", card, StringComparison.Ordinal);
        Assert.Matches(new Regex(@"Confidence\s+[01]\.\d\d"), card);
        Assert.Contains("Rule", card, StringComparison.Ordinal);
        await Assertions.Expect(_page.Locator(".tie path")).ToHaveCountAsync(1);
        await Assertions.Expect(_page.Locator(".speaker-on").First).ToHaveTextAsync("Ann Fox");
    }

    [Fact]
    public async Task A_link_opens_its_record()
    {
        JsonElement quote = _records[1].GetProperty("quotes")[0];

        await _page.EvaluateAsync("hash => { location.hash = hash; }", $"quote@{quote.GetProperty("start").GetInt32()}@{Uri.EscapeDataString(_records[1].GetProperty("path").GetString()!)}");

        await Assertions.Expect(_page.Locator("#card")).ToBeVisibleAsync();
        Assert.StartsWith(quote.GetProperty("kind").GetString() + " quote", await _page.InnerTextAsync("#card"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("articles", ColorScheme.Light)]
    [InlineData("articles", ColorScheme.Dark)]
    [InlineData("quotes", ColorScheme.Light)]
    [InlineData("figures", ColorScheme.Dark)]
    [InlineData("charts", ColorScheme.Light)]
    public async Task Axe_finds_no_serious_fault(string view, ColorScheme scheme)
    {
        await _page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await _page.ClickAsync("#tab-" + view);

        Assert.Empty(await AxeCore.SeriousFaults(_page));
    }

    private Task<string> Focused() => _page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label')");
}
