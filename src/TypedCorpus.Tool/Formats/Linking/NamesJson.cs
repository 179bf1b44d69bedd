using System.Text.Encodings.Web;
using System.Text.Json;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking;

namespace TypedCorpus.Tool.Formats.Linking;

/// <summary>The lines by which processes hand each other names and entities.</summary>
internal static class NamesJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a named entity of an article. Entities that share a key of <c>blocks</c> must come to one process.</summary>
    public static void Write(Stream output, string path, EntityForms forms) => WriteLine(output, json =>
    {
        WriteList(json, "blocks", CorpusLinker.BlockKeys(forms));
        json.WriteString("path", path);
        json.WriteNumber("local", forms.Local);
        json.WriteString("name", forms.Name);
        json.WriteString("kind", forms.Kind.ToString());
        WriteList(json, "aliases", forms.Aliases.AsEnumerable());
        json.WriteString("gender", forms.Gender.ToString());
        json.WriteString("entry", forms.GazetteerId);
        json.WriteString("sentence", forms.FirstSentence);
        WriteList(json, "titles", forms.Titles.AsEnumerable());
        json.WriteString("key", forms.LocalKey);
    });

    /// <summary>Reads what <see cref="Write(Stream, string, EntityForms)"/> wrote.</summary>
    public static (string Path, EntityForms Forms) ReadNames(JsonElement line) => (
        Text(line, "path"),
        new EntityForms(
            line.GetProperty("local").GetInt32(), Text(line, "name"), Enum.Parse<EntityKind>(Text(line, "kind")), Texts(line, "aliases"), Enum.Parse<Gender>(Text(line, "gender")),
            line.GetProperty("entry").GetString(), Text(line, "sentence"), Texts(line, "titles"), Text(line, "key")));

    /// <summary>Writes an entity that has no identifier yet.</summary>
    public static void Write(Stream output, EntityCandidate candidate) => WriteLine(output, json =>
    {
        json.WriteString("candidate", candidate.Key);
        json.WriteString("onlyIn", candidate.OnlyIn);
        WriteEntity(json, candidate.Entity);
    });

    /// <summary>Writes an entity of the corpus.</summary>
    public static void Write(Stream output, CorpusEntity entity) => WriteLine(output, json => WriteEntity(json, entity));

    /// <summary>Reads what <see cref="Write(Stream, EntityCandidate)"/> wrote.</summary>
    public static EntityCandidate ReadCandidate(JsonElement line) => new(
        new CorpusEntity(
            Text(line, "id"), Text(line, "name"), Enum.Parse<EntityKind>(Text(line, "kind")), Texts(line, "aliases"),
            line.GetProperty("identifiers").EnumerateObject().Select(static i => new EntityIdentifier(i.Name, i.Value.GetString()!)).ToEquatableArray(),
            Text(line, "firstSentence"), Text(line, "firstArticle"),
            line.GetProperty("members").EnumerateArray().Select(static m => new EntityMember(Text(m, "path"), m.GetProperty("local").GetInt32(), Text(m, "key"))).ToEquatableArray()),
        Text(line, "candidate"), line.GetProperty("onlyIn").GetString());

    /// <summary>Whether a line is a candidate rather than names.</summary>
    public static bool IsCandidate(JsonElement line) => line.TryGetProperty("candidate", out _);

    private static void WriteEntity(Utf8JsonWriter json, CorpusEntity entity)
    {
        json.WriteString("id", entity.Id);
        json.WriteString("name", entity.Name);
        json.WriteString("kind", entity.Kind.ToString());
        WriteList(json, "aliases", entity.Aliases.AsEnumerable());
        json.WriteStartObject("identifiers");
        foreach (EntityIdentifier identifier in entity.Identifiers)
            json.WriteString(identifier.Scheme, identifier.Value);
        json.WriteEndObject();
        json.WriteString("firstSentence", entity.FirstSentence);
        json.WriteString("firstArticle", entity.FirstArticle);
        json.WriteStartArray("members");
        foreach (EntityMember member in entity.Members)
        {
            json.WriteStartObject();
            json.WriteString("path", member.Path);
            json.WriteNumber("local", member.Local);
            json.WriteString("key", member.Key);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteLine(Stream output, Action<Utf8JsonWriter> write)
    {
        using (Utf8JsonWriter json = new(output, s_options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString() ?? "";

    private static EquatableArray<string> Texts(JsonElement line, string name) => line.GetProperty(name).EnumerateArray().Select(static t => t.GetString()!).ToEquatableArray();
}
