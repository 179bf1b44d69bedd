using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Extraction;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What the compilation must have for generated code to compile, and what it has that is in the way.</summary>
/// <param name="LanguageVersion">Its version of C#, as a project file writes it.</param>
/// <param name="HasLiterals">Whether that version has raw and UTF-8 literals.</param>
/// <param name="HasLibrary">Whether it references the library that generated code uses.</param>
/// <param name="Clashes">What has the name of the generated class.</param>
internal sealed record HostFacts(string LanguageVersion, bool HasLiterals, bool HasLibrary, EquatableArray<NameClash> Clashes)
{
    private const string Library = "TypedCorpus";

    /// <summary>Reads them off <paramref name="compilation"/>. Runs at every keystroke, so it looks at names alone.</summary>
    public static HostFacts Read(Compilation compilation, ProjectOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        LanguageVersion version = ((CSharpCompilation)compilation).LanguageVersion;
        return new HostFacts(
            version.ToDisplayString(),
            version >= Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp11,
            compilation.ReferencedAssemblyNames.Any(a => a.Name == Library),
            NameClash.Find(compilation, options, cancellationToken).ToEquatableArray());
    }
}
