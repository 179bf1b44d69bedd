using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Data;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Naming;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Whether a corpus is generated, and what stands in its way.</summary>
/// <param name="Options">The properties of the project.</param>
/// <param name="IsWanted">Whether the project has an article, or asks for the class by name.</param>
/// <param name="Form">In which form data are written.</param>
/// <param name="Obstacles">Why nothing is generated though it is wanted.</param>
internal sealed record GenerationPlan(ProjectOptions Options, bool IsWanted, DataForm Form, EquatableArray<DiagnosticInfo> Obstacles)
{
    /// <summary>Up to so many articles the data are readable where the project does not say: that is what a person may read, and what snapshots show.</summary>
    public const int MaxReadable = 100;

    /// <summary>Whether code is generated.</summary>
    public bool Generates => IsWanted && Obstacles.Count == 0;

    /// <summary>Decides.</summary>
    public static GenerationPlan Of(ProjectOptions options, HostFacts host, NamedArticles articles)
    {
        bool isWanted = options.IsRequested || articles.Names.Count > 0;
        DataForm form = options.Form ?? (articles.Names.Count <= MaxReadable ? DataForm.Readable : DataForm.Compact);
        return new GenerationPlan(options, isWanted, form, isWanted ? Check(options, host).ToEquatableArray() : default);
    }

    private static IEnumerable<DiagnosticInfo> Check(ProjectOptions options, HostFacts host)
    {
        if (!host.HasLiterals)
            yield return new DiagnosticInfo(ProjectRules.LanguageVersion.Id, null, [host.LanguageVersion]);
        if (!host.HasLibrary)
            yield return new DiagnosticInfo(ProjectRules.MissingReference.Id, null, default);
        foreach (OptionProblem problem in options.Problems.AsEnumerable())
            yield return new DiagnosticInfo(ProjectRules.InvalidOption.Id, null, [problem.Name, problem.Value, problem.Reason]);
        foreach (string name in new[] { options.Namespace, options.RootNamespace }.Distinct(StringComparer.Ordinal))
        {
            if (name.Split('.').Contains(options.ClassName, StringComparer.Ordinal))
                yield return new DiagnosticInfo(ProjectRules.NamespaceClash.Id, null, [name, options.ClassName]);
        }
    }
}
