using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace TypedCorpus.Tool.Import.Html;

/// <summary>What a page says about its article: in JSON-LD, in <c>meta</c> elements, in its canonical link.</summary>
internal sealed record PageFacts(string? Title, string? Author, DateOnly? Published, string? Site, string? Address)
{
    private static readonly string[] s_articleTypes = ["Article", "NewsArticle", "BlogPosting", "Report", "ReportageNewsArticle", "OpinionNewsArticle", "AnalysisNewsArticle"];

    /// <summary>What <paramref name="page"/> says.</summary>
    public static PageFacts Of(IDocument page)
    {
        JsonElement? article = page.QuerySelectorAll("script[type='application/ld+json']").Select(static s => ArticleIn(s.TextContent)).FirstOrDefault(static a => a is not null);
        return new PageFacts(
            Text(article, "headline") ?? Meta(page, "og:title") ?? Value(page.Title),
            Name(article, "author") ?? Meta(page, "author") ?? Meta(page, "article:author"),
            Day(Text(article, "datePublished")) ?? Day(Meta(page, "article:published_time")) ?? Day(Meta(page, "date")) ?? Day(Meta(page, "pubdate"))
                ?? Day(page.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
            Name(article, "publisher") ?? Meta(page, "og:site_name"),
            WebAddress(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href")) ?? WebAddress(Meta(page, "og:url")));
    }

    private static JsonElement? ArticleIn(string json)
    {
        try
        {
            // Written and parsed again, what has half a character fails here and not at its use.
            JsonNode? node = JsonNode.Parse(json, null, new JsonDocumentOptions { AllowTrailingCommas = true, MaxDepth = 64 });
            using JsonDocument document = JsonDocument.Parse(node?.ToJsonString() ?? "null");
            return Find(document.RootElement, 0)?.Clone();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Many pages have broken JSON-LD, or half a character in it: it says nothing then.
            return null;
        }
    }

    private static JsonElement? Find(JsonElement element, int depth)
    {
        if (depth > 4)
            return null;
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(e => Find(e, depth + 1)).FirstOrDefault(static e => e is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (element.TryGetProperty("@type", out JsonElement type) && IsArticle(type))
            return element;
        return element.TryGetProperty("@graph", out JsonElement graph) ? Find(graph, depth + 1) : null;
    }

    private static bool IsArticle(JsonElement type) => type.ValueKind switch
    {
        JsonValueKind.String => s_articleTypes.Contains(type.GetString(), StringComparer.Ordinal),
        JsonValueKind.Array => type.EnumerateArray().Any(IsArticle),
        _ => false,
    };

    private static string? Text(JsonElement? element, string property) =>
        element is { ValueKind: JsonValueKind.Object } e && e.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? Value(value.GetString()) : null;

    private static string? Name(JsonElement? element, string property)
    {
        if (element is not { ValueKind: JsonValueKind.Object } e || !e.TryGetProperty(property, out JsonElement value))
            return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => Value(value.GetString()),
            JsonValueKind.Object => Text(value, "name"),
            JsonValueKind.Array => Value(string.Join(", ", value.EnumerateArray()
                .Select(static v => v.ValueKind == JsonValueKind.String ? Value(v.GetString()) : Text(v, "name")).Where(static n => n is not null))),
            _ => null,
        };
    }

    private static string? Meta(IDocument page, string name) =>
        Value(page.QuerySelector($"meta[property='{name}'],meta[name='{name}']")?.GetAttribute("content"));

    /// <summary>The day as the page writes it: no time zone moves it.</summary>
    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static string? WebAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;

    private static string? Value(string? text) => string.IsNullOrWhiteSpace(text) ? null : System.Net.WebUtility.HtmlDecode(text.Trim());
}
