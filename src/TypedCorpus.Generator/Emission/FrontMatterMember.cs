using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Extraction.Metadata;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Emission;

/// <summary>The type of a member of front matter, and the expression that reads its value.</summary>
internal static class FrontMatterMember
{
    /// <summary>Whether the member has no value where an article has no such key.</summary>
    public static bool IsNullable(Field field) => !field.Type.IsList && !field.IsRequired && field.Default is null;

    /// <summary>The type: <c>long?</c>, <c>IReadOnlyList&lt;string&gt;</c>. A list is never null, but may be empty.</summary>
    public static string TypeOf(Field field, string? nested)
    {
        string one = ItemOf(field.Type.Kind, nested);
        return field.Type.IsList ? "global::System.Collections.Generic.IReadOnlyList<" + one + ">" : one + (IsNullable(field) ? "?" : "");
    }

    /// <summary>The expression: <c>ReadValue("views") is { } v ? v.WholeNumber : null</c>.</summary>
    public static string ValueOf(Field field, string? nested)
    {
        string key = CSharpString.Literal(field.Key);
        if (field.Type.IsList)
            return "ReadList(" + key + ", static v => " + Read(field.Type, nested, "v", isNullable: true) + ")";
        string given = field.Default is { } text ? ", " + CSharpString.Literal(text) : "";
        if (IsNullable(field))
            return "ReadValue(" + key + ") is { } v ? " + Read(field.Type, nested, "v", isNullable: true) + " : null";
        return Read(field.Type, nested, "ReadRequired(" + key + given + ")", isNullable: false);
    }

    private static string ItemOf(FieldKind kind, string? nested) => kind switch
    {
        FieldKind.Boolean => "bool",
        FieldKind.WholeNumber => "long",
        FieldKind.Number => "decimal",
        FieldKind.Date => "global::System.DateOnly",
        FieldKind.Time => "global::System.DateTimeOffset",
        FieldKind.Map or FieldKind.Enum => nested!,
        FieldKind.Mixed => "global::TypedCorpus.FrontMatterValue",
        _ => "string",
    };

    /// <summary>Reads one value. What does not fit has its type's default: a diagnostic says so in the article.</summary>
    private static string Read(FieldType type, string? nested, string value, bool isNullable)
    {
        string property = type.Kind switch
        {
            FieldKind.Boolean => "Boolean",
            FieldKind.WholeNumber => "WholeNumber",
            FieldKind.Number => "Number",
            FieldKind.Date => "Date",
            FieldKind.Time => "Time",
            _ => "Text",
        };
        return type.Kind switch
        {
            FieldKind.Mixed => value,
            FieldKind.Map => "new " + nested + "(" + value + ")",
            FieldKind.Enum => EnumOf(type, nested!, value, isNullable),
            FieldKind.Text or FieldKind.Unknown => value + ".Text" + (isNullable ? "" : " ?? \"\""),
            _ => value + "." + property + (isNullable ? "" : ".GetValueOrDefault()"),
        };
    }

    private static string EnumOf(FieldType type, string nested, string value, bool isNullable)
    {
        NameScope scope = new(StringComparer.Ordinal, []);
        string arms = string.Concat(type.Values.Select(v =>
            CSharpString.Literal(v) + " => " + nested + "." + Identifier.Escape(scope.Assign(MemberName.From(v, "Value"), v)) + ", "));
        return value + ".Text switch { " + arms + "_ => " + (isNullable ? "(" + nested + "?)null" : "default(" + nested + ")") + " }";
    }
}
