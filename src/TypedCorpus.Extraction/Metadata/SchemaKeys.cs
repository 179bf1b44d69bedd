namespace TypedCorpus.Extraction.Metadata;

/// <summary>The keys of <c>corpus.schema.yml</c>, and the types that it names.</summary>
internal static class SchemaKeys
{
    /// <summary>Under which the keys of front matter stand.</summary>
    public const string FrontMatter = "frontMatter";

    /// <summary>Whether front matter may have other keys.</summary>
    public const string Additional = "additional";

    /// <summary>Of which type the value of a key is.</summary>
    public const string Type = "type";

    /// <summary>Whether every article must have a key.</summary>
    public const string Required = "required";

    /// <summary>The value where an article has none.</summary>
    public const string Default = "default";

    /// <summary>The values of an enumeration.</summary>
    public const string Values = "values";

    /// <summary>The keys of a map.</summary>
    public const string Fields = "fields";

    /// <summary>What may be said of a key of front matter.</summary>
    public static readonly string[] OfField = [Type, Required, Default, Values, Fields];

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
