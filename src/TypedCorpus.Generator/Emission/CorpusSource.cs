using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the class that the user types: the store of the data, and a member for each collection.</summary>
internal static class CorpusSource
{
    /// <summary>The nested class that has a member for each article.</summary>
    public const string ArticleMembersClass = "ArticleMembers";

    /// <summary>The nested class that holds the data of all articles.</summary>
    public const string ArticleDataClass = "ArticleData";

    /// <summary>The nested class that holds the data of all entities.</summary>
    public const string EntityDataClass = "EntityData";

    /// <summary>The property of that class which holds what is decoded so far.</summary>
    public const string Store = "Data.Store";

    /// <summary>The members of the class: no class that has them may be called the same.</summary>
    public static readonly string[] Members =
    [
        "Articles", "Quotes", "Unasserted", "Figures", "Mentions", "NoComments", "Entities", "People", "Organizations", "Places", "Groups",
        FrontMatterSource.ArticleClass, FrontMatterSource.Class, ArticleMembersClass, ArticleDataClass, EntityDataClass, "Data",
        "PeopleMembers", "OrganizationsMembers", "PlacesMembers", "GroupsMembers",
    ];

    /// <summary>The hint name of the file.</summary>
    public static string FileOf(ProjectOptions options) => options.ClassName + ".g.cs";

    /// <summary>Writes the file.</summary>
    public static SourceText Write(ProjectOptions options, IReadOnlyList<ArticleName> articles)
    {
        SourceWriter code = GeneratedFile.Begin();
        GeneratedFile.OpenClass(code, options, "The articles of this project, and what they say.");
        WriteCollection(code, "Every article, in the order of their paths.", ArticleMembersClass, "Articles", ArticleMembersClass + ".Instance");
        WriteCollection(code, "Every quotation.", "global::TypedCorpus.QuoteCollection", "Quotes", Store + ".Quotes");
        WriteCollection(code, "What was not said, or not yet, or only perhaps: nobody's words.", "global::TypedCorpus.QuoteCollection", "Unasserted", Store + ".Unasserted");
        WriteCollection(code, "Every figure.", "global::TypedCorpus.FigureCollection<global::TypedCorpus.Figure>", "Figures", Store + ".Figures");
        WriteCollection(code, "Every mention of a person, organization, place or group.", "global::TypedCorpus.MentionCollection", "Mentions", Store + ".Mentions");
        WriteCollection(code, "Everyone who was asked and did not answer.", "global::TypedCorpus.NoCommentCollection", "NoComments", Store + ".NoComments");
        WriteCollection(code, "Every person, organization, place and group.", "global::TypedCorpus.EntityCollection<global::TypedCorpus.Entity>", "Entities", Store + ".Entities");
        WriteArticleMembers(code);
        WriteStore(code, articles);
        GeneratedFile.CloseClass(code, options);
        return code.ToSourceText();
    }

    private static void WriteCollection(SourceWriter code, string summary, string type, string name, string value)
    {
        code.Line("/// <summary>" + summary + "</summary>");
        code.Line(FormattableString.Invariant($"public static {type} {name} => {value};"));
        code.Line();
    }

    private static void WriteArticleMembers(SourceWriter code)
    {
        code.Line("/// <summary>Every article, and a member for each.</summary>");
        GeneratedFile.WriteHiding(code);
        code.Line("public sealed partial class " + ArticleMembersClass + " : global::TypedCorpus.ArticleCollection<" + FrontMatterSource.ArticleClass + ">");
        code.Open();
        GeneratedFile.WriteSingleton(code, ArticleMembersClass, Store);
        code.Close();
        code.Line();
    }

    private static void WriteStore(SourceWriter code, IReadOnlyList<ArticleName> articles)
    {
        code.Line("private static class Data");
        code.Open();
        code.Line("internal static readonly global::TypedCorpus.Data.CorpusStore Store = new global::TypedCorpus.Data.CorpusStore(");
        code.Indent();
        code.Line("new global::TypedCorpus.Data.ArticleLiteral[]");
        code.Open();
        foreach (ArticleName article in articles)
        {
            code.Line("new global::TypedCorpus.Data.ArticleLiteral(" + CSharpString.Literal(article.Path) + ", "
                + ArticleDataClass + "." + Identifier.Escape(article.Member) + "),");
        }
        code.Close(",");
        code.Line("new global::TypedCorpus.Data.EntityLiteral[]");
        code.Open();
        foreach (EntityKind kind in EntityKindNames.Kinds)
        {
            code.Line(FormattableString.Invariant(
                $"new global::TypedCorpus.Data.EntityLiteral(global::TypedCorpus.EntityKind.{kind}, {EntityDataClass}.{EntityKindNames.Of(kind).Plural}),"));
        }
        code.Close(",");
        code.Line("static origin => new " + FrontMatterSource.ArticleClass + "(origin));");
        code.Outdent();
        code.Close();
        code.Line();
        code.Line("private static partial class " + ArticleDataClass);
        code.Open();
        code.Close();
    }
}
