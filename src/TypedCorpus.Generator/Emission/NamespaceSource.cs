using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Emission;

/// <summary>Declares the namespace that the targets import into every file, where no class is generated into it: importing one that is not there is an error.</summary>
internal static class NamespaceSource
{
    /// <summary>The hint name of the file.</summary>
    public const string File = ReservedNames.NamespaceFile + ".g.cs";

    /// <summary>Writes the file.</summary>
    public static SourceText Write(string escapedNamespace)
    {
        SourceWriter code = GeneratedFile.Begin();
        code.Line("namespace " + escapedNamespace);
        code.Open();
        code.Close();
        return code.ToSourceText();
    }
}
