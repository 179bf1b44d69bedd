using System.Globalization;
using System.Text;
using System.Text.Json;
using TypedCorpus.Tool.Import.Articles;

namespace TypedCorpus.Tool.Import.Rows;

/// <summary>Reads articles from JSON: an object, an array of objects, an object with one such array, or one object a line.</summary>
internal static class JsonImporter
{
    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The articles of a document.</summary>
    public static IEnumerable<ImportedArticle> ReadDocument(ImportSource source)
    {
        using JsonDocument document = Parse(Encoding.UTF8.GetString(source.Bytes.AsSpan()).TrimStart('\ufeff'))
            ?? throw new ImportException("not JSON");
        JsonElement root = document.RootElement;
        JsonElement? list = root.ValueKind == JsonValueKind.Array ? root : ListIn(root);
        if (list is null)
            return [Article(source.Name, root, source.Fields) ?? throw NoText(root, source.Fields)];
        List<ImportedArticle> articles = [];
        int number = 0;
        foreach (JsonElement element in list.Value.EnumerateArray())
            Add(articles, element, string.Create(CultureInfo.InvariantCulture, $"{source.Name}#{++number}"), source);
        return articles;
    }

    /// <summary>The articles of JSON lines.</summary>
    public static IEnumerable<ImportedArticle> ReadLines(ImportSource source)
    {
        using MemoryStream bytes = source.Open();
        using StreamReader lines = new(bytes, Encoding.UTF8);
        List<ImportedArticle> articles = [];
        for (int number = 1; lines.ReadLine() is { } line; number++)
        {
            string where = string.Create(CultureInfo.InvariantCulture, $"{source.Name}({number})");
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using JsonDocument? document = Parse(line);
            if (document is null)
                source.Report(where, "not JSON");
            else
                Add(articles, document.RootElement, where, source);
        }
        return articles;
    }

    private static void Add(List<ImportedArticle> articles, JsonElement element, string where, ImportSource source)
    {
        if (Article(where, element, source.Fields) is { } article)
            articles.Add(article);
        else
            source.Report(where, NoText(element, source.Fields).Message);
    }

    private static JsonDocument? Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, s_options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? ListIn(JsonElement root)
    {
        JsonElement[] lists = root.ValueKind != JsonValueKind.Object ? [] :
            [.. root.EnumerateObject().Select(static p => p.Value).Where(static v => v.ValueKind == JsonValueKind.Array && v.EnumerateArray().FirstOrDefault().ValueKind == JsonValueKind.Object)];
        return lists is [var list] && !root.TryGetProperty("text", out _) && !root.TryGetProperty("body", out _) ? list : null;
    }

    private static ImportedArticle? Article(string where, JsonElement element, FieldNames fields) =>
        element.ValueKind != JsonValueKind.Object ? null
            : RowArticle.Of(where, purpose => fields.For(purpose).Select(name => Value(element, name)).FirstOrDefault(static v => v is not null));

    private static ImportException NoText(JsonElement element, FieldNames fields) => new(
        element.ValueKind != JsonValueKind.Object ? "not an object"
            : $"no text in field '{fields.For("text")[0]}'; the fields are {string.Join(", ", element.EnumerateObject().Select(static p => p.Name))}. Name one: --field text=FIELD");

    /// <summary>The value at <c>name</c> or <c>outer.inner</c>; a list of strings is paragraphs.</summary>
    private static string? Value(JsonElement element, string path)
    {
        foreach (string name in path.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }
        return element.ValueKind switch
        {
            JsonValueKind.String => Decode(element),
            JsonValueKind.Number => element.GetRawText(),
            JsonValueKind.Array => string.Join("\n\n", element.EnumerateArray().Where(static e => e.ValueKind == JsonValueKind.String).Select(Decode)),
            JsonValueKind.Object when element.TryGetProperty("name", out JsonElement inner) && inner.ValueKind == JsonValueKind.String => Decode(inner),
            _ => null,
        };
    }

    private static string? Decode(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            // How the JSON reader says that an escape such as \ud800 stands alone.
            return null;
        }
    }
}
