using System.Globalization;
using System.Text;
using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Linking;

/// <summary>Reads and writes <c>corpus.lock.json</c>.</summary>
/// <remarks>JSON is read by the reader of YAML, of which it is a part: the compiler must not load another library.</remarks>
public static class EntityLockFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "corpus.lock.json";

    /// <summary>The version of the form.</summary>
    public const int Version = 1;

    private static readonly string[] s_rootKeys = ["version", "entities"];
    private static readonly string[] s_entityKeys = ["kind", "id", "name", "member"];

    /// <summary>The file with these entities, one a line, so that a merge and a review see what changed.</summary>
    public static string Write(IEnumerable<LockedEntity> entities)
    {
        StringBuilder json = new();
        json.Append("{\n  \"version\": ").Append(Version.ToString(CultureInfo.InvariantCulture)).Append(",\n  \"entities\": [");
        string before = "\n";
        foreach (LockedEntity entity in entities.OrderBy(static e => e.Kind).ThenBy(static e => e.Id, StringComparer.Ordinal))
        {
            json.Append(before).Append("    {\"kind\": \"").Append(entity.Kind).Append("\", \"id\": ");
            AppendText(json, entity.Id).Append(", \"name\": ");
            AppendText(json, entity.Name).Append(", \"member\": ");
            AppendText(json, entity.Member).Append('}');
            before = ",\n";
        }
        return json.Append("\n  ]\n}\n").ToString();
    }

    /// <summary>Reads the file. What is wrong is a finding at its place, and the entries without an error count.</summary>
    public static (EntityLock Lock, EquatableArray<Finding> Findings) Read(string text)
    {
        List<Finding> findings = [];
        if (MergeConflict.Find(text) is { } conflict)
        {
            findings.Add(Error(conflict, "the file has a merge conflict; keep one of its two sides"));
            return (EntityLock.Empty, findings.ToEquatableArray());
        }
        YamlDocument document = YamlReader.Read(text);
        foreach (YamlProblem problem in document.Problems)
            findings.Add(Error(problem.Span, problem.Message));
        List<LockedEntity> entities = [];
        if (document.Root is YamlMapping root)
            ReadRoot(root, entities, findings);
        else if (document.Root is not (null or YamlScalar { IsNull: true }))
            findings.Add(Error(document.Root.Span, "the file must be an object with 'version' and 'entities'"));
        return (new EntityLock(entities.ToEquatableArray()), findings.OrderBy(static f => f.Span).ToEquatableArray());
    }

    private static void ReadRoot(YamlMapping root, List<LockedEntity> entities, List<Finding> findings)
    {
        foreach (YamlEntry entry in root.Entries)
        {
            if (!s_rootKeys.Contains(entry.Key.Value, StringComparer.Ordinal))
                findings.Add(Error(entry.Key.Span, Unknown(entry.Key.Value, s_rootKeys)));
        }
        string version = Text(root["version"]) ?? "";
        if (version != Version.ToString(CultureInfo.InvariantCulture))
        {
            findings.Add(Error(root["version"]?.Span ?? root.Span, $"this is version '{version}' of the form, and version {Version} is read here"));
            return;
        }
        HashSet<(EntityKind, string)> seen = [];
        foreach (YamlNode node in root["entities"] is YamlSequence list ? list.Items.AsSpan().ToArray() : [])
        {
            if (ReadEntity(node, findings) is { } entity && seen.Add((entity.Kind, entity.Id)))
                entities.Add(entity);
        }
    }

    private static LockedEntity? ReadEntity(YamlNode node, List<Finding> findings)
    {
        if (node is not YamlMapping entry)
        {
            findings.Add(Error(node.Span, "an entity must be an object with kind, id, name and member"));
            return null;
        }
        int before = findings.Count;
        foreach (YamlEntry field in entry.Entries)
        {
            if (!s_entityKeys.Contains(field.Key.Value, StringComparer.Ordinal))
                findings.Add(Error(field.Key.Span, Unknown(field.Key.Value, s_entityKeys)));
        }
        string[] values = [.. s_entityKeys.Select(k => Text(entry[k]) ?? "")];
        if (Array.IndexOf(values, "") is >= 0 and int missing)
            findings.Add(Error(entry.Span, $"'{s_entityKeys[missing]}' is missing"));
        else if (!Enum.TryParse(values[0], out EntityKind kind) || !Enum.IsDefined(typeof(EntityKind), kind))
            findings.Add(Error(entry["kind"]!.Span, Unknown(values[0], Enum.GetNames(typeof(EntityKind)))));
        else if (findings.Count == before)
            return new LockedEntity(kind, values[1], values[2], values[3]);
        return null;
    }

    private static string Unknown(string word, IReadOnlyList<string> known) => EditDistance.Nearest(word, known) is { } nearest
        ? $"'{word}' is not known here; did you mean '{nearest}'?"
        : $"'{word}' is not known here; these are: {string.Join(", ", known)}";

    private static string? Text(YamlNode? node) => node is YamlScalar { IsNull: false } scalar ? scalar.Value : null;

    private static Finding Error(TextSpan span, string message) => new(FindingKind.InvalidLock, span, [message]);

    private static StringBuilder AppendText(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                json.Append('\\').Append(c);
            else if (c < ' ' || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\u007f')
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(c);
        }
        return json.Append('"');
    }
}
