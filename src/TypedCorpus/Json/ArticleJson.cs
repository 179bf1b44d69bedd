using System.Text.Json;

namespace TypedCorpus.Json;

/// <summary>The JSON of an article: the object that <c>corpus extract --format jsonl</c> prints, and what its front matter says.</summary>
internal static class ArticleJson
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("path", article.Path);
        json.WriteString("title", article.Title);
        WriteTexts(json, "authors", article.Authors);
        json.WriteString("published", article.Published?.ToString());
        json.WriteString("updated", article.Updated?.ToString());
        json.WriteString("url", article.Url?.OriginalString);
        json.WriteString("language", article.Language);
        json.WriteString("section", article.Section);
        WriteTexts(json, "tags", article.Tags);
        json.WritePropertyName("frontMatter");
        FrontMatterJson.Write(json, article.FrontMatterValues);
        json.WriteNumber("length", article.Text.Length);
        WritePassages(json, "quotes", article.Quotes);
        WritePassages(json, "unasserted", article.Unasserted);
        WritePassages(json, "noComments", article.NoComments);
        WritePassages(json, "figures", article.Figures);
        WriteEntities(json, "entities", article, referredTo: true);
        WriteEntities(json, "unnamed", article, referredTo: false);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WritePassages(Utf8JsonWriter json, string name, IEnumerable<Passage> passages)
    {
        json.WriteStartArray(name);
        foreach (Passage passage in passages)
            PassageJson.Write(json, passage, true);
        json.WriteEndArray();
    }

    private static void WriteEntities(Utf8JsonWriter json, string name, Article article, bool referredTo)
    {
        json.WriteStartArray(name);
        foreach (IGrouping<Entity, Mention> mentions in article.Mentions.GroupBy(m => m.Entity).Where(g => (g.Key.IsNamed || g.Skip(1).Any()) == referredTo))
            EntityJson.WriteIn(json, mentions.Key, mentions);
        json.WriteEndArray();
    }
}
