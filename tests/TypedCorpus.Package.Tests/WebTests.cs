using System.Text.Json;

namespace TypedCorpus.Package.Tests;

/// <summary>A minimal API that hands out records as they are, asked over HTTP.</summary>
public sealed class WebTests(PackedPackage package)
{
    private const string Code = """
        using TypedCorpus;

        var app = WebApplication.CreateSlimBuilder(args).Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/quotes", () => Corpus.Quotes);
        app.MapGet("/money", () => Corpus.Figures.OfType<Money>());
        app.MapGet("/people", () => Corpus.People);
        app.MapGet("/articles", () => Corpus.Articles);
        app.MapGet("/some", () => Corpus.Articles.Select(a => new { a.Path, a.FrontMatter.Section, a.Published, Kinds = a.Quotes.Select(q => q.Kind) }));
        await app.StartAsync();
        using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
        foreach (string path in (string[])["quotes", "money", "people", "articles", "some"])
            Console.WriteLine(path + " " + await client.GetStringAsync(path));
        await app.StopAsync();
        """;

    [Fact]
    public async Task Records_and_collections_are_json_over_http()
    {
        Consumer site = Consumer.Create(
            package, "Site", "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>",
            """<PackageReference Include="TypedCorpus" Version="$(CorpusVersion)" />""", Code)
            .Write("seeds/storm.md", "---\nsection: politics\ndate: 2024-03-08\nviews: 12\n---\n“We lost the bridge,” said Kamala Harris. It cost $3.2 billion.\n");
        string project = await File.ReadAllTextAsync(site.ProjectFile, TestContext.Current.CancellationToken);
        site.Write("Site.csproj", project.Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal));

        Dictionary<string, JsonElement> answers = (await site.Run()).Split('\n').Where(l => l.Contains(" [", StringComparison.Ordinal))
            .ToDictionary(l => l[..l.IndexOf(' ')], l => JsonDocument.Parse(l[(l.IndexOf(' ') + 1)..]).RootElement);

        JsonElement quote = Assert.Single(answers["quotes"].EnumerateArray().ToArray());
        Assert.Equal(("seeds/storm.md", "We lost the bridge,", "Direct", "kamala-harris"), (Text(quote, "article"), Text(quote, "text"), Text(quote, "kind"), Text(quote, "speaker")));
        Assert.Equal(3_200_000_000m, answers["money"][0].GetProperty("value").GetDecimal());
        Assert.Equal("Kamala Harris", Text(answers["people"][0], "name"));
        Assert.Equal((12, 1), (answers["articles"][0].GetProperty("frontMatter").GetProperty("views").GetInt32(), answers["articles"][0].GetProperty("quotes").GetArrayLength()));
        Assert.Equal("""[{"path":"seeds/storm.md","section":"politics","published":"2024-03-08","kinds":["Direct"]}]""", answers["some"].GetRawText());
    }

    private static string? Text(JsonElement json, string property) => json.GetProperty(property).GetString();
}
