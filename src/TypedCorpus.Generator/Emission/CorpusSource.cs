using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the class that the user types: the store of the data, and a member for each collection.</summary>
internal static class CorpusSource
{
    /// <summary>The hint name of the file.</summary>
    public static string FileOf(ProjectOptions options) => options.ClassName + ".g.cs";

    /// <summary>Writes the file.</summary>
    public static SourceText Write(ProjectOptions options, CorpusParts parts)
    {
        SourceWriter code = GeneratedFile.Begin();
        GeneratedFile.OpenClass(code, options, "The articles of this project, and what they say.");
        string members = HelperNamespace.Of(options, HelperName.ArticleMembers);
        string store = HelperNamespace.StoreOf(options);
        WriteCollection(code, "Every article, in the order of their paths.", members, "Articles", members + ".Instance");
        WriteCollection(code, "Every quotation.", "global::TypedCorpus.QuoteCollection", "Quotes", store + ".Quotes");
        WriteCollection(code, "What was not said, or not yet, or only perhaps: nobody's words.", "global::TypedCorpus.QuoteCollection", "Unasserted", store + ".Unasserted");
        WriteCollection(code, "Every figure.", "global::TypedCorpus.FigureCollection<global::TypedCorpus.Figure>", "Figures", store + ".Figures");
        WriteCollection(code, "Every mention of a person, organization, place or group.", "global::TypedCorpus.MentionCollection", "Mentions", store + ".Mentions");
        WriteCollection(code, "Everyone who was asked and did not answer.", "global::TypedCorpus.NoCommentCollection", "NoComments", store + ".NoComments");
        WriteCollection(code, "Every person, organization, place and group.", "global::TypedCorpus.EntityCollection<global::TypedCorpus.Entity>", "Entities", store + ".Entities");
        WriteCite(code);
        GeneratedFile.CloseClass(code, options);
        code.Line();
        GeneratedFile.OpenHelpers(code, options);
        WriteArticleMembers(code, options, parts.Buckets.Count > 0);
        WriteStore(code, options, parts);
        code.Close();
        return code.ToSourceText();
    }

    private static void WriteCollection(SourceWriter code, string summary, string type, string name, string value)
    {
        code.Line("/// <summary>" + summary + "</summary>");
        code.Line(GeneratedFile.MemberAttributes);
        code.Line(FormattableString.Invariant($"public static {type} {name} => {value};"));
        code.Line();
    }

    private static void WriteCite(SourceWriter code)
    {
        code.Line("/// <summary>The one place where a passage stands. This does not compile once no article says so.</summary>");
        code.Line("/// <param name=\"passage\">Words as an article has them; quotation marks, dashes and white space make no difference.</param>");
        code.Line(GeneratedFile.MemberAttributes);
        code.Line("public static global::TypedCorpus.Excerpt Cite(string passage) => Articles.Cite(passage);");
        code.Line();
    }

    private static void WriteArticleMembers(SourceWriter code, ProjectOptions options, bool isLarge)
    {
        code.Line("/// <summary>Every article, and a member for each.</summary>");
        string article = HelperNamespace.Of(options, HelperName.CorpusArticle);
        GeneratedFile.OpenCollection(code, options, HelperName.ArticleMembers, "global::TypedCorpus.ArticleCollection<" + article + ">");
        if (isLarge)
        {
            code.Line();
            GeneratedFile.WriteMemberMethod(code, article, "path");
        }
        code.Close();
        code.Line();
    }

    private static void WriteStore(SourceWriter code, ProjectOptions options, CorpusParts parts)
    {
        GeneratedFile.WriteClassAttributes(code);
        code.Line("internal static class " + HelperName.CorpusData);
        code.Open();
        code.Line("internal static readonly global::TypedCorpus.Data.CorpusStore Store = new global::TypedCorpus.Data.CorpusStore(");
        code.Indent();
        bool isLarge = parts.Buckets.Count > 0;
        code.Line((isLarge ? "global::TypedCorpus.Data.ArticleLiteral.InOrder(" : "") + "new global::TypedCorpus.Data.ArticleLiteral[]" + (isLarge ? "[]" : ""));
        code.Open();
        string articleData = HelperNamespace.Of(options, HelperName.ArticleData);
        foreach (int bucket in parts.Buckets)
            code.Line(articleData + "." + HelperName.ArticlesMethodOf(bucket) + "(),");
        foreach (ArticleName article in parts.Articles)
        {
            code.Line("new global::TypedCorpus.Data.ArticleLiteral(" + CSharpString.Literal(article.Path) + ", "
                + articleData + "." + HelperName.DataMethodOf(article.Member) + "),");
        }
        code.Close(isLarge ? ")," : ",");
        code.Line("new global::TypedCorpus.Data.EntityLiteral[]");
        code.Open();
        string entityData = HelperNamespace.Of(options, HelperName.EntityData);
        foreach (EntityKind kind in EntityKindNames.Kinds)
        {
            code.Line(FormattableString.Invariant(
                $"new global::TypedCorpus.Data.EntityLiteral(global::TypedCorpus.EntityKind.{kind}, {entityData}.{EntityKindNames.Of(kind).Plural}),"));
        }
        code.Close(",");
        code.Line("static origin => new " + HelperNamespace.Of(options, HelperName.CorpusArticle) + "(origin));");
        code.Outdent();
        code.Close();
        code.Line();
        WritePart(code, HelperName.ArticleData, DataFileOf(options));
        code.Line();
        WritePart(code, HelperName.EntityData, null);
    }

    private static string? DataFileOf(ProjectOptions options) => options.Storage switch
    {
        CorpusStorage.Embedded => Field("Embedded(typeof(" + HelperName.ArticleData + ").Assembly, \"TypedCorpus.Data\")"),
        CorpusStorage.Sidecar => Field("Beside(" + CSharpString.Literal(options.DataFile) + ")"),
        _ => null,
    };

    private static string Field(string value) =>
        "private static readonly global::TypedCorpus.Data.DataFile " + HelperName.DataFile + " = global::TypedCorpus.Data.DataFile." + value + ";";

    /// <summary>Writes the part of a class that has its attributes, and is there whatever the corpus holds.</summary>
    private static void WritePart(SourceWriter code, string type, string? member)
    {
        GeneratedFile.WriteClassAttributes(code);
        code.Line("internal static partial class " + type);
        code.Open();
        if (member is not null)
            code.Line(member);
        code.Close();
    }
}
