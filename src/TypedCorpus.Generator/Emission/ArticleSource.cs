using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>Writes the members and the data of one article, or of those that share a file.</summary>
internal static class ArticleSource
{
    /// <summary>Writes the file of one article.</summary>
    public static SourceText Write(ProjectOptions options, ArticlePart part, LiteralKind literals)
    {
        SourceWriter code = GeneratedFile.Begin();
        GeneratedFile.OpenHelpers(code, options);
        WriteMembers(code, [part], isLarge: false);
        code.Line();
        code.Line("static partial class " + HelperName.ArticleData);
        code.Open();
        string method = HelperName.DataMethodOf(part.Name.Member);
        if (part.Key is { } key)
            code.Line("internal static global::System.ReadOnlySpan<byte> " + method + "(int part) => " + HelperName.DataFile + ".Read(part, " + CSharpString.Literal(key) + ");");
        else
            DataLiteral.WriteMethod(code, method, part.Data, literals);
        code.Close();
        code.Close();
        return code.ToSourceText();
    }

    /// <summary>
    /// Writes a file of many articles. What is apart from code is listed in one literal: a method for each article would cost the compiler, which compares every
    /// internal method of a class with every other where it makes a reference assembly, more than all else.
    /// </summary>
    public static SourceText Write(ProjectOptions options, ArticleBucket bucket, LiteralKind literals)
    {
        SourceWriter code = GeneratedFile.Begin(isLarge: true);
        GeneratedFile.OpenHelpers(code, options);
        WriteMembers(code, bucket.Parts, isLarge: true);
        code.Line();
        code.Line("static partial class " + HelperName.ArticleData);
        code.Open();
        ArticlePart[] inCode = [.. bucket.Parts.Where(static p => p.Key is null)];
        WriteIndex(code, bucket, inCode);
        foreach (ArticlePart part in inCode)
        {
            code.Line();
            DataLiteral.WriteMethod(code, HelperName.DataMethodOf(part.Name.Member), part.Data, literals);
        }
        code.Close();
        code.Close();
        return code.ToSourceText();
    }

    private static void WriteIndex(SourceWriter code, ArticleBucket bucket, ArticlePart[] inCode)
    {
        string listed = string.Concat(bucket.Parts.Where(static p => p.Key is not null).Select(static p => p.Key + " " + p.Name.Path + "\n"));
        string apart = listed.Length > 0 ? HelperName.DataFile + ".Articles(" + CSharpString.Literal(listed) + ", " : "";
        code.Line("internal static global::TypedCorpus.Data.ArticleLiteral[] " + HelperName.ArticlesMethodOf(bucket.Number) + "() => " + apart + "new global::TypedCorpus.Data.ArticleLiteral[]");
        code.Open();
        foreach (ArticlePart part in inCode)
            code.Line("new global::TypedCorpus.Data.ArticleLiteral(" + CSharpString.Literal(part.Name.Path) + ", " + HelperName.DataMethodOf(part.Name.Member) + "),");
        code.Close(apart.Length > 0 ? ");" : ";");
    }

    private static void WriteMembers(SourceWriter code, EquatableArray<ArticlePart> parts, bool isLarge)
    {
        code.Line("partial class " + HelperName.ArticleMembers);
        code.Open();
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                code.Line();
            WriteMember(code, parts[i], isLarge);
        }
        code.Close();
    }

    private static void WriteMember(SourceWriter code, ArticlePart part, bool isLarge)
    {
        string title = DocText.Escape(part.Title);
        string path = DocText.Escape(part.Name.Path);
        code.Line("/// <summary>" + (title.Length > 0 ? title : path) + "</summary>");
        code.Line("/// <remarks>Article <c>" + path + "</c>" + (part.Published is { } day ? ", " + DocText.Escape(day) : "") + ".</remarks>");
        code.Line("public " + HelperName.CorpusArticle + " " + Identifier.Escape(part.Name.Member) + " => " + GeneratedFile.ValueOf(part.Name.Path, isLarge) + ";");
    }
}
