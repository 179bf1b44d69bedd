using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedCorpus.Measures;

/// <summary>The C# files of a project under <c>src</c>, parsed.</summary>
public sealed class SourceProject
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private SourceProject(string folder, CSharpCompilation compilation, IReadOnlyList<SourceFile> files)
    {
        Folder = folder;
        Compilation = compilation;
        Files = files;
    }

    /// <summary>The folder of the project.</summary>
    public string Folder { get; }

    /// <summary>Its files, in ordinal order of their paths.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>The files and the global usings, with the running framework as reference. Types of other projects are not resolved.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Reads the C# files of a project.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static SourceProject Read(string folder)
    {
        CSharpParseOptions options = new(LanguageVersion.Preview, preprocessorSymbols: ["NET8_0_OR_GREATER", "NET"]);
        List<SourceFile> files = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (relative.StartsWith("obj/", StringComparison.Ordinal) || relative.StartsWith("bin/", StringComparison.Ordinal))
                continue;
            string text = File.ReadAllText(path);
            files.Add(new SourceFile(relative, text, (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, options, relative).GetRoot()));
        }
        string assemblies = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        CSharpCompilation compilation = CSharpCompilation.Create(
            Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), .. files.Select(static f => f.Root.SyntaxTree)],
            assemblies.Split(Path.PathSeparator).Select(static a => MetadataReference.CreateFromFile(a)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return new SourceProject(folder, compilation, files);
    }
}

/// <summary>A file of a project.</summary>
/// <param name="Path">Its path in the project, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
/// <param name="Root">Its syntax.</param>
public sealed record SourceFile(string Path, string Text, CompilationUnitSyntax Root)
{
    /// <summary>The folder at the top of its path; empty for a file that lies in the project's own folder.</summary>
    public string TopFolder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>The number of its lines.</summary>
    public int LineCount => Text.AsSpan().Count('\n') + (Text.EndsWith('\n') || Text.Length == 0 ? 0 : 1);
}
