using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the members and the data of one article, or of those that share a file.</summary>
internal static class ArticleSource
{
    /// <summary>Writes the file.</summary>
    public static SourceText Write(ProjectOptions options, IReadOnlyList<ArticlePart> parts, LiteralKind literals)
    {
        SourceWriter code = GeneratedFile.Begin();
        GeneratedFile.OpenHelpers(code, options);
        code.Line("partial class " + HelperName.ArticleMembers);
        code.Open();
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                code.Line();
            WriteMember(code, parts[i]);
        }
        code.Close();
        code.Line();
        code.Line("static partial class " + HelperName.ArticleData);
        code.Open();
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                code.Line();
            string method = HelperName.DataMethodOf(parts[i].Name.Member);
            if (parts[i].Key is { } key)
                code.Line("internal static global::System.ReadOnlySpan<byte> " + method + "(int part) => " + HelperName.DataFile + ".Read(part, " + CSharpString.Literal(key) + ");");
            else
                DataLiteral.WriteMethod(code, method, parts[i].Data, literals);
        }
        code.Close();
        code.Close();
        return code.ToSourceText();
    }

    private static void WriteMember(SourceWriter code, ArticlePart part)
    {
        string title = DocText.Escape(part.Title);
        string path = DocText.Escape(part.Name.Path);
        code.Line("/// <summary>" + (title.Length > 0 ? title : path) + "</summary>");
        code.Line("/// <remarks>Article <c>" + path + "</c>" + (part.Published is { } day ? ", " + DocText.Escape(day) : "") + ".</remarks>");
        code.Line("public " + HelperName.CorpusArticle + " " + Identifier.Escape(part.Name.Member) + " => this[" + CSharpString.Literal(part.Name.Path) + "];");
    }
}
