namespace TypedCorpus.Extraction.Metadata;

/// <summary>The keys of <c>corpus.schema.yml</c>, and the types that it names.</summary>
internal static class SchemaKeys
{
    public const string FrontMatter = "frontMatter";
    public const string Additional = "additional";
    public const string Type = "type";
    public const string Required = "required";
    public const string Default = "default";
    public const string Values = "values";
    public const string Fields = "fields";

    /// <summary>What a type begins with that is a list: <c>list of string</c>.</summary>
    public const string ListOf = "list of ";

    /// <summary>The types by their names.</summary>
    public static readonly Dictionary<string, FieldKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = FieldKind.Text, ["text"] = FieldKind.Text,
        ["bool"] = FieldKind.Boolean, ["boolean"] = FieldKind.Boolean,
        ["integer"] = FieldKind.WholeNumber, ["int"] = FieldKind.WholeNumber,
        ["decimal"] = FieldKind.Number, ["number"] = FieldKind.Number,
        ["date"] = FieldKind.Date,
        ["time"] = FieldKind.Time, ["datetime"] = FieldKind.Time,
        ["enum"] = FieldKind.Enum,
        ["map"] = FieldKind.Map,
    };
}
