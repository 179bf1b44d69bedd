using TypedCorpus.Extraction.Yaml;

namespace TypedCorpus.Extraction.Metadata;

/// <summary>Compares the front matter of an article with what is declared of it.</summary>
public static class FieldCheck
{
    /// <summary>What breaks the schema, in the order of the file.</summary>
    public static IEnumerable<Finding> Check(SourceArticle article, DeclaredSchema schema)
    {
        if (schema.Fields.Count == 0 && schema.AllowsOthers)
            return [];
        List<Finding> findings = [];
        CheckMap(article.FrontMatter, schema.Fields, schema.AllowsOthers, "", new TextSpan(0, 0), findings);
        return findings.OrderBy(f => f.Span);
    }

    /// <summary>Whether a value is of a type.</summary>
    internal static bool Fits(YamlNode node, FieldType type)
    {
        if (type.IsList)
            return node is YamlSequence list ? list.Items.All(i => Fits(i, type with { IsList = false })) : Fits(node, type with { IsList = false });
        if (type.Kind == FieldKind.Map)
            return node is YamlMapping;
        if (node is not YamlScalar scalar)
            return false;
        FieldKind kind = FrontMatterScalar.KindOf(scalar);
        return type.Kind switch
        {
            FieldKind.Boolean => kind == FieldKind.Boolean,
            FieldKind.WholeNumber => kind == FieldKind.WholeNumber,
            FieldKind.Number => kind is FieldKind.WholeNumber or FieldKind.Number,
            FieldKind.Date => kind == FieldKind.Date,
            FieldKind.Time => kind is FieldKind.Date or FieldKind.Time,
            FieldKind.Enum => type.Values.Contains(scalar.Value, StringComparer.Ordinal),
            _ => true,
        };
    }

    /// <summary>The type in words: <c>a whole number</c>.</summary>
    public static string TypeForMessage(FieldType type)
    {
        string one = type.Kind switch
        {
            FieldKind.Boolean => "true or false",
            FieldKind.WholeNumber => "a whole number",
            FieldKind.Number => "a number",
            FieldKind.Date => "a date (2024-03-08)",
            FieldKind.Time => "a date and time (2024-03-08T10:00:00Z)",
            FieldKind.Enum => "one of " + string.Join(", ", type.Values),
            FieldKind.Map => "a map of keys and values",
            _ => "a text",
        };
        return type.IsList ? "a list, each item " + one : one;
    }

    private static void CheckMap(YamlMapping? map, EquatableArray<Field> fields, bool allowsOthers, string prefix, TextSpan place, List<Finding> findings)
    {
        foreach (Field field in fields)
        {
            YamlEntry? entry = map?.Find(field.Key);
            if (entry is null || entry.Value is YamlScalar { IsNull: true })
            {
                if (field.IsRequired && field.Default is null)
                    findings.Add(Break(entry?.Key.Span ?? place, $"the key '{prefix}{field.Key}' is required: it is {TypeForMessage(field.Type)}"));
            }
            else if (!Fits(entry.Value, field.Type))
            {
                findings.Add(Break(entry.Value.Span, $"'{prefix}{field.Key}' must be {TypeForMessage(field.Type)}"));
            }
            else if (entry.Value is YamlMapping inner && field.Type is { Kind: FieldKind.Map, IsList: false })
            {
                CheckMap(inner, field.Type.Fields, true, prefix + field.Key + ".", entry.Key.Span, findings);
            }
        }
        if (allowsOthers || map is null)
            return;
        foreach (YamlEntry entry in map.Entries)
        {
            if (!fields.Any(f => f.Key == entry.Key.Value))
                findings.Add(Break(entry.Key.Span, $"the key '{entry.Key.Value}' is not declared; declared are {string.Join(", ", fields.Select(f => f.Key))}"));
        }
    }

    private static Finding Break(TextSpan span, string message) => new(FindingKind.SchemaBreak, span, [message]);
}
