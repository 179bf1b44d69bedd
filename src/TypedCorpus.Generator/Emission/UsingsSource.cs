using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator.Emission;

/// <summary>
/// Writes the imports that a project with implicit usings gets. The generator writes them, not the targets: a namespace that nothing is generated into
/// would be an error to import.
/// </summary>
internal static class UsingsSource
{
    /// <summary>The name of the file, which no class may have.</summary>
    public const string Name = "Usings";

    /// <summary>The hint name of the file.</summary>
    public const string File = Name + ".g.cs";

    /// <summary>Writes the file.</summary>
    public static SourceText Write(ProjectOptions options)
    {
        SourceWriter code = GeneratedFile.Begin();
        code.Line("global using global::TypedCorpus;");
        if (options.Namespace.Length > 0)
            code.Line("global using global::" + NamespaceName.Escape(options.Namespace) + ";");
        return code.ToSourceText();
    }
}
