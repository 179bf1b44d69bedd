using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Metadata;

/// <summary>Reads <c>corpus.schema.yml</c>.</summary>
public sealed class SchemaReader
{
    private readonly List<Finding> _findings = [];

    private SchemaReader()
    {
    }

    /// <summary>Reads the file.</summary>
    public static SchemaReading Read(string text)
    {
        YamlDocument document = YamlReader.Read(text);
        SchemaReader reader = new();
        foreach (YamlProblem problem in document.Problems)
            reader.Report(problem.Span, problem.Message);
        DeclaredSchema schema = document.Root switch
        {
            null => DeclaredSchema.Empty,
            YamlMapping root => reader.ReadRoot(root),
            { } other => reader.Fail(other.Span, "the file begins with 'frontMatter:' and has the keys of front matter under it", DeclaredSchema.Empty),
        };
        return new SchemaReading(schema, reader._findings.ToEquatableArray());
    }

    private DeclaredSchema ReadRoot(YamlMapping root)
    {
        EquatableArray<Field> fields = default;
        bool allowsOthers = true;
        foreach (YamlEntry entry in root.Entries)
        {
            if (entry.Key.Value == SchemaKeys.FrontMatter)
                fields = ReadFields(entry.Value);
            else if (entry.Key.Value == SchemaKeys.Additional)
                allowsOthers = ReadBoolean(entry.Value, true);
            else
                Report(entry.Key.Span, $"there is no setting '{entry.Key.Value}'; {RootHintMessage(entry.Key.Value)}");
        }
        return new DeclaredSchema(fields, allowsOthers);
    }

    private EquatableArray<Field> ReadFields(YamlNode node)
    {
        if (node is YamlScalar { IsNull: true })
            return default;
        if (node is not YamlMapping map)
            return Fail<EquatableArray<Field>>(node.Span, "the keys of front matter stand here, each with its type: 'section: string'", default);
        List<Field> fields = [];
        foreach (YamlEntry entry in map.Entries)
        {
            if (ReadField(entry) is { } field)
                fields.Add(field);
        }
        return fields.OrderBy(f => f.Key, StringComparer.Ordinal).ToEquatableArray();
    }

    private Field? ReadField(YamlEntry entry)
    {
        if (entry.Value is YamlScalar scalar)
            return ReadType(scalar) is { } type ? new Field(entry.Key.Value, type, false) : null;
        if (entry.Value is not YamlMapping map)
            return Fail<Field?>(entry.Value.Span, "a type, or 'type:' with 'required:', 'default:' and 'values:', is expected here", null);
        FieldType? read = map[SchemaKeys.Type] is YamlScalar name ? ReadType(name) : map[SchemaKeys.Values] is not null ? new FieldType(FieldKind.Enum) : map[SchemaKeys.Fields] is not null ? new FieldType(FieldKind.Map) : null;
        if (read is null)
        {
            // A misspelt setting may be the one that is missing: it says so itself.
            YamlEntry[] unknown = [.. map.Entries.Where(e => !SchemaKeys.OfField.Contains(e.Key.Value, StringComparer.Ordinal))];
            foreach (YamlEntry setting in unknown)
                ReportSetting(setting);
            return map[SchemaKeys.Type] is null && unknown.Length == 0 ? Fail<Field?>(map.Span, $"the type of '{entry.Key.Value}' is missing", null) : null;
        }
        bool required = false;
        string? given = null;
        foreach (YamlEntry setting in map.Entries)
        {
            switch (setting.Key.Value)
            {
                case SchemaKeys.Type:
                    break;
                case SchemaKeys.Required:
                    required = ReadBoolean(setting.Value, false);
                    break;
                case SchemaKeys.Default when setting.Value is YamlScalar { IsNull: false } value:
                    given = value.Value;
                    break;
                case SchemaKeys.Values when setting.Value is YamlSequence list:
                    read = read with { Values = list.Items.AsEnumerable().OfType<YamlScalar>().Select(s => s.Value).Distinct(StringComparer.Ordinal).ToEquatableArray() };
                    break;
                case SchemaKeys.Fields:
                    read = read with { Fields = ReadFields(setting.Value) };
                    break;
                default:
                    ReportSetting(setting);
                    break;
            }
        }
        if (read.Kind == FieldKind.Enum && read.Values.Count == 0)
            return Fail<Field?>(map.Span, $"'{entry.Key.Value}' is an enum without 'values: [...]'", null);
        if (given is not null && !FieldCheck.Fits(new YamlScalar(map.Span, given, YamlScalarStyle.Plain), read with { IsList = false }))
            return Fail<Field?>(map.Span, $"the default '{given}' of '{entry.Key.Value}' is not {FieldCheck.TypeForMessage(read)}", null);
        return new Field(entry.Key.Value, read, required, given);
    }

    private void ReportSetting(YamlEntry setting)
    {
        string name = setting.Key.Value;
        if (SchemaKeys.OfField.Contains(name, StringComparer.Ordinal))
            Report(setting.Value.Span, $"'{name}' cannot have this value; {(name == SchemaKeys.Values ? "it is a list: 'values: [a, b]'" : "it is one value")}");
        else
            Report(setting.Key.Span, $"'{name}' is no setting of a key; {HintMessage(name, SchemaKeys.OfField, "'type', 'required', 'default', 'values' and 'fields' are settings")}");
    }

    private static string RootHintMessage(string name) => HintMessage(name, [SchemaKeys.FrontMatter, SchemaKeys.Additional], "'frontMatter' and 'additional' are the two that there are");

    private static string HintMessage(string name, IEnumerable<string> known, string all) => EditDistance.Nearest(name, known) is { } nearest ? $"did you mean '{nearest}'?" : all;

    /// <summary>Reads <c>string</c>, <c>list of string</c> or <c>string[]</c>.</summary>
    private FieldType? ReadType(YamlScalar scalar)
    {
        string name = scalar.Value.Trim();
        bool isList = name.StartsWith(SchemaKeys.ListOf, StringComparison.OrdinalIgnoreCase) || name.EndsWith("[]", StringComparison.Ordinal);
        string item = name.EndsWith("[]", StringComparison.Ordinal) ? name.Substring(0, name.Length - 2) : isList ? name.Substring(SchemaKeys.ListOf.Length) : name;
        if (SchemaKeys.Kinds.TryGetValue(item.Trim(), out FieldKind kind))
            return new FieldType(kind, isList);
        return Fail<FieldType?>(scalar.Span, $"'{scalar.Value}' is no type; string, bool, integer, decimal, date, time, enum and map are, and 'list of' each", null);
    }

    private bool ReadBoolean(YamlNode node, bool otherwise) => node is YamlScalar scalar && FrontMatterScalar.KindOf(scalar) == FieldKind.Boolean
        ? bool.Parse(scalar.Value)
        : Fail(node.Span, "'true' or 'false' is expected here", otherwise);

    private T Fail<T>(TextSpan span, string message, T result)
    {
        Report(span, message);
        return result;
    }

    private void Report(TextSpan span, string message) => _findings.Add(new Finding(FindingKind.InvalidSchema, span, [message]));
}
