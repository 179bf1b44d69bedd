using System.Text.Json;
using System.Text.Json.Serialization;
using TypedCorpus.Tests.Records;

namespace TypedCorpus.Tests.Json;

/// <summary>What <c>System.Text.Json</c> writes of records, without any option.</summary>
public sealed partial class JsonTests
{
    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web);

    private readonly SampleCorpus _corpus = new();

    [Fact]
    public void A_quote_is_written_as_the_exchange_format_has_it_and_leads_on_by_identity() => Assert.Equal(
        """
        {"article":"a.txt","start":1,"end":11,"text":"No, never,","kind":"Direct","speaker":"ann-lee","speakerText":"Ann Lee","speakerSpan":{"start":13,"end":20},
        "cue":"said","cueSpan":{"start":21,"end":25},"cueClass":"Neutral","attribution":0,"confidence":0.97,"rule":"inverted",
        "role":null,"addressee":null,"venue":null,"via":null,"within":null,"sourceKind":"Named"}
        """.Replace("\n", ""), JsonSerializer.Serialize(_corpus.A.Quotes[0]));

    [Fact]
    public void A_figure_is_written_with_its_value() => Assert.Equal(
        """
        {"article":"f.txt","start":25,"end":30,"text":"3cars","kind":"Count","value":null,"low":3,"high":5,"unit":null,"noun":"cars","approximation":"Exact",
        "core":{"start":25,"end":30},"per":null,"base":null,"entity":null,"confidence":0.9,"rule":null}
        """.Replace("\n", ""), JsonSerializer.Serialize<Figure>(FigureCorpus.Figures.OfType<Count>()[0]));

    [Fact]
    public void An_article_is_the_object_that_the_command_prints()
    {
        using JsonDocument article = JsonDocument.Parse(JsonSerializer.Serialize(_corpus.A));
        Assert.Equal(
            ["path", "title", "authors", "published", "updated", "url", "language", "section", "tags", "frontMatter", "length", "quotes", "unasserted", "noComments", "figures", "entities", "unnamed"],
            article.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            """{"section":"politics","views":1200,"rating":4.5,"live":true,"number":"007","none":null,"day":"2024-03-08","at":"2024-03-08T10:00:00Z","tags":["storm","oslo"],"seo":{"description":"A \u0022storm\u0022","ids":[1,2],"empty":[]}}""",
            article.RootElement.GetProperty("frontMatter").GetRawText());
        Assert.Equal("2024-01-12", article.RootElement.GetProperty("published").GetString());
        Assert.Equal(["ann-lee", "paris"], article.RootElement.GetProperty("entities").EnumerateArray().Select(e => e.GetProperty("id").GetString()));
        Assert.Equal("~2@a.txt", article.RootElement.GetProperty("unnamed")[0].GetProperty("id").GetString());
        Assert.False(article.RootElement.GetProperty("quotes")[0].TryGetProperty("article", out _));
    }

    [Fact]
    public void Every_collection_is_an_array()
    {
        Assert.Equal(4, Elements(_corpus.Store.Quotes));
        Assert.Equal(2, Elements(_corpus.Store.Figures));
        Assert.Equal(1, Elements(_corpus.Store.Figures.OfType<Money>()));
        Assert.Equal(5, Elements(_corpus.Store.Mentions));
        Assert.Equal(2, Elements(_corpus.Store.NoComments));
        Assert.Equal(2, Elements(_corpus.Store.People));
        Assert.Equal(8, Elements(_corpus.Store.Entities));
        Assert.Equal(2, Elements(_corpus.Store.Articles));
        Assert.Equal(3, Elements(_corpus.A.Sentences));
        Assert.Equal(2, Elements(_corpus.A.Paragraphs));
        Assert.Equal(2, Elements(_corpus.A.Attributions));
        Assert.Equal(1, Elements(_corpus.Ann.MentionedWith));
    }

    [Fact]
    public void What_a_user_projects_keeps_names_and_identities() => Assert.Equal(
        """{"kind":"Direct","speaker":{"id":"bo-ek","name":"Bo Ek","kind":"Person","aliases":[],"identifiers":{},"mentions":[]},"lines":{"start":1,"end":1},"published":"2024-01-12","currency":"USD","unit":"mile"}""",
        JsonSerializer.Serialize(
            new { _corpus.A.Quotes[0].Kind, Speaker = _corpus.Store.People["bo-ek"], _corpus.A.Quotes[0].Lines, _corpus.A.Published, Currency = Currency.USD, Unit = Unit.Mile },
            s_web));

    [Fact]
    public void Entities_articles_and_currencies_are_keys()
    {
        Assert.Equal("""{"ann-lee":3}""", JsonSerializer.Serialize(_corpus.Store.Quotes.Where(q => q.Speaker is Person { IsNamed: true }).GroupBy(q => q.Speaker!).ToDictionary(g => g.Key, g => g.Count())));
        Assert.Equal("""{"a.txt":3,"b.txt":1}""", JsonSerializer.Serialize(_corpus.Store.Quotes.GroupBy(q => q.Article).ToDictionary(g => g.Key, g => g.Count())));
        Assert.Equal("""{"USD":1}""", JsonSerializer.Serialize(_corpus.Store.Figures.OfType<Money>().GroupBy(m => m.Currency).ToDictionary(g => g.Key, g => g.Count())));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<Quote, int> { [_corpus.A.Quotes[0]] = 1 }));
    }

    [Fact]
    public void Values_are_read_and_records_say_why_they_are_not()
    {
        Assert.Equal(PartialDate.Parse("2024-03"), JsonSerializer.Deserialize<PartialDate>("\"2024-03\""));
        Assert.Equal(Currency.EUR, JsonSerializer.Deserialize<Currency>("\"EUR\""));
        Assert.Equal(QuoteKind.Scare, JsonSerializer.Deserialize<QuoteKind>("\"Scare\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>("\"soon\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Unit>("7"));
        Assert.Contains("Look it up", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Quote>("{}")).Message);
    }

    [Fact]
    public void Records_are_written_without_reflection()
    {
        Assert.Equal(JsonSerializer.Serialize(_corpus.Store.Quotes), JsonSerializer.Serialize(_corpus.Store.Quotes, Generated.Default.QuoteCollection));
        Assert.Equal(JsonSerializer.Serialize(_corpus.Ann), JsonSerializer.Serialize(_corpus.Ann, Generated.Default.Person));
        Assert.Equal(JsonSerializer.Serialize(_corpus.A), JsonSerializer.Serialize(_corpus.A, Generated.Default.Article));
        Assert.Equal(
            JsonSerializer.Serialize(_corpus.Store.Figures.OfType<Money>()),
            JsonSerializer.Serialize(_corpus.Store.Figures.OfType<Money>(), Generated.Default.FigureCollectionMoney));
    }

    private static int Elements<T>(T collection)
    {
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(collection));
        Assert.All(json.RootElement.EnumerateArray(), e => Assert.Equal(JsonValueKind.Object, e.ValueKind));
        return json.RootElement.GetArrayLength();
    }

    [JsonSerializable(typeof(QuoteCollection))]
    [JsonSerializable(typeof(FigureCollection<Money>))]
    [JsonSerializable(typeof(Person))]
    [JsonSerializable(typeof(Article))]
    private sealed partial class Generated : JsonSerializerContext;
}
