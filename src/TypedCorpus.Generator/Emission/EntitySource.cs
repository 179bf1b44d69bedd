using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Extraction.Data;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Linking.Naming;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the entities of one kind: their collection with a member for each, and their data.</summary>
internal static class EntitySource
{
    private const int MaxAliases = 12;

    /// <summary>The hint name of the file.</summary>
    public static string FileOf(EntityGroup group) => EntityKindNames.Of(group.Kind).Plural + ".g.cs";

    /// <summary>Writes the file.</summary>
    public static SourceText Write(ProjectOptions options, EntityGroup group, DataForm form)
    {
        EntityKindNames names = EntityKindNames.Of(group.Kind);
        string type = "global::TypedCorpus." + group.Kind;
        bool isLarge = group.Entities.Count > GeneratedFile.MaxReadableMembers;
        SourceWriter code = GeneratedFile.Begin(isLarge);
        GeneratedFile.OpenClass(code, options);
        string summary = "/// <summary>Every " + names.Noun + ", and a member for each.</summary>";
        string members = HelperNamespace.Of(options, names.MembersClass);
        code.Line(summary);
        code.Line(GeneratedFile.MemberAttributes);
        code.Line(FormattableString.Invariant($"public static {members} {names.Plural} => {members}.Instance;"));
        GeneratedFile.CloseClass(code, options);
        code.Line();
        GeneratedFile.OpenHelpers(code, options);
        code.Line(summary);
        GeneratedFile.OpenCollection(code, options, names.MembersClass, FormattableString.Invariant($"global::TypedCorpus.EntityCollection<{type}>"));
        if (isLarge)
        {
            code.Line();
            GeneratedFile.WriteMemberMethod(code, type, "id");
        }
        for (int i = 0; i < group.Entities.Count; i++)
        {
            code.Line();
            WriteDocumentation(code, names, group.Entities[i]);
            code.Line("public " + type + " " + Identifier.Escape(group.Members[i]) + " => " + GeneratedFile.ValueOf(group.Entities[i].Id, isLarge) + ";");
        }
        foreach (Forwarder forwarder in group.Forwarders)
            WriteForwarder(code, options, type, forwarder);
        code.Close();
        code.Line();
        code.Line("static partial class " + HelperName.EntityData);
        code.Open();
        DataLiteral.WriteMethod(
            code, names.Plural, EntityDataWriter.Write(group.Kind, group.Entities, form), form == DataForm.Readable ? LiteralKind.Raw : LiteralKind.Packed);
        code.Close();
        code.Close();
        return code.ToSourceText();
    }

    /// <summary>A member of an earlier name: to use it is a warning that says where the entity went, or, for one that is gone, an error.</summary>
    private static void WriteForwarder(SourceWriter code, ProjectOptions options, string type, Forwarder forwarder)
    {
        string message = CSharpString.Literal(forwarder.Message);
        code.Line();
        code.Line("/// <summary>" + DocText.Escape(forwarder.Message) + "</summary>");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Line("[global::System.Obsolete(" + message + (forwarder.Id is null ? ", true" : "") + ")]");
        string member = Identifier.Escape(forwarder.Member);
        if (forwarder.Id is not { } id)
        {
            code.Line("public " + type + " " + member + " => throw new global::System.Collections.Generic.KeyNotFoundException(" + message + ");");
            return;
        }
        string corpus = "global::" + (options.Namespace.Length > 0 ? NamespaceName.Escape(options.Namespace) + "." : "") + Identifier.Escape(options.ClassName);
        code.Line(FormattableString.Invariant(
            $"public global::TypedCorpus.{forwarder.Kind} {member} => {corpus}.{EntityKindNames.Of(forwarder.Kind).Plural}[{CSharpString.Literal(id)}];"));
    }

    private static void WriteDocumentation(SourceWriter code, EntityKindNames names, CorpusEntity entity)
    {
        string aliases = string.Join(", ", entity.Aliases.Take(MaxAliases).Select(a => DocText.Escape(a)));
        if (entity.Aliases.Count > MaxAliases)
            aliases += ", …";
        code.Line("/// <summary>" + DocText.Escape(entity.Name) + ", a" + (names.Noun[0] == 'o' ? "n " : " ") + names.Noun
            + (aliases.Length > 0 ? ", also " + aliases : "") + ".</summary>");
        code.Line("/// <remarks>");
        foreach (var identifier in entity.Identifiers)
            code.Line("/// <para>" + DocText.Escape(identifier.Scheme) + ": " + DocText.Escape(identifier.Value) + "</para>");
        code.Line("/// <para>" + DocText.Escape(entity.FirstSentence) + "</para>");
        code.Line("/// <para>First named in <c>" + DocText.Escape(entity.FirstArticle) + "</c>.</para>");
        code.Line("/// </remarks>");
    }
}
