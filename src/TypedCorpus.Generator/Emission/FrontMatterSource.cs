using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Extraction.Metadata;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the record of articles of this corpus, and the records of their front matter: a member for each key, with its type.</summary>
internal static class FrontMatterSource
{
    /// <summary>The hint name of the file.</summary>
    public const string File = "FrontMatter.g.cs";

    private const string ValueType = "global::TypedCorpus.FrontMatterValue";

    /// <summary>Writes the file.</summary>
    public static SourceText Write(ProjectOptions options, EquatableArray<Field> fields)
    {
        SourceWriter code = GeneratedFile.Begin();
        GeneratedFile.OpenHelpers(code, options);
        WriteArticle(code, options);
        code.Line();
        WriteRecord(code, GeneratedFile.Accessibility(options), HelperName.CorpusFrontMatter, "What the front matter of an article says: a member for each key that some article has.", fields);
        code.Close();
        return code.ToSourceText();
    }

    private static void WriteArticle(SourceWriter code, ProjectOptions options)
    {
        code.Line("/// <summary>An article of this corpus, with its front matter.</summary>");
        GeneratedFile.WriteClassAttributes(code);
        // The converter is not inherited, and older frameworks have none.
        code.Line("#if NET8_0_OR_GREATER");
        code.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(global::TypedCorpus.Json.CorpusJsonConverter))]");
        code.Line("#endif");
        code.Line(GeneratedFile.Accessibility(options) + " sealed record " + HelperName.CorpusArticle + " : global::TypedCorpus.Article");
        code.Open();
        code.Line("private " + HelperName.CorpusFrontMatter + "? _frontMatter;");
        code.Line();
        code.Line("internal " + HelperName.CorpusArticle + "(global::TypedCorpus.Data.ArticleOrigin origin) : base(origin)");
        code.Open();
        code.Close();
        code.Line();
        code.Line("/// <summary>What its front matter says.</summary>");
        code.Line("public " + HelperName.CorpusFrontMatter + " FrontMatter => _frontMatter ??= new " + HelperName.CorpusFrontMatter + "(FrontMatterValues);");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line("public bool Equals(" + HelperName.CorpusArticle + "? other) => base.Equals(other);");
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line("public override int GetHashCode() => base.GetHashCode();");
        code.Close();
    }

    private static void WriteRecord(SourceWriter code, string accessibility, string name, string summary, EquatableArray<Field> fields)
    {
        code.Line("/// <summary>" + summary + "</summary>");
        GeneratedFile.WriteClassAttributes(code);
        code.Line("#if NET8_0_OR_GREATER");
        code.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(global::TypedCorpus.Json.CorpusJsonConverter))]");
        code.Line("#endif");
        code.Line(accessibility + " sealed record " + name + " : global::TypedCorpus.FrontMatter");
        code.Open();
        code.Line("internal " + name + "(" + ValueType + " values) : base(values)");
        code.Open();
        code.Close();
        NameScope names = new(StringComparer.Ordinal, ReservedNames.OfFrontMatter.Append(name));
        List<(Field Field, string Type)> nested = [];
        string[] members = [.. fields.Select(f => names.Assign(MemberName.From(f.Key, "Key"), f.Key))];
        for (int i = 0; i < members.Length; i++)
        {
            Field field = fields[i];
            string member = members[i];
            string? type = field.Type.Kind is FieldKind.Map or FieldKind.Enum
                ? names.Assign(member + (field.Type.Kind == FieldKind.Enum ? "Value" : "Map"), field.Key)
                : null;
            if (type is not null)
                nested.Add((field, type));
            code.Line();
            code.Line("/// <summary>The key <c>" + DocText.Escape(field.Key) + "</c>" + (FrontMatterMember.IsNullable(field) ? ", where an article has it" : "") + ".</summary>");
            code.Line("public " + FrontMatterMember.TypeOf(field, type) + " " + Identifier.Escape(member) + " => " + FrontMatterMember.ValueOf(field, type) + ";");
        }
        foreach ((Field field, string type) in nested)
        {
            code.Line();
            if (field.Type.Kind == FieldKind.Map)
                WriteRecord(code, "public", type, "What the key <c>" + DocText.Escape(field.Key) + "</c> says.", field.Type.Fields);
            else
                WriteEnum(code, type, field);
        }
        code.Close();
    }

    private static void WriteEnum(SourceWriter code, string name, Field field)
    {
        code.Line("/// <summary>The values that <c>" + DocText.Escape(field.Key) + "</c> may have.</summary>");
        code.Line("public enum " + name);
        code.Open();
        NameScope scope = new(StringComparer.Ordinal, []);
        foreach (string value in field.Type.Values)
        {
            code.Line("/// <summary><c>" + DocText.Escape(value) + "</c>.</summary>");
            code.Line(Identifier.Escape(scope.Assign(MemberName.From(value, "Value"), value)) + ",");
        }
        code.Close();
    }
}
