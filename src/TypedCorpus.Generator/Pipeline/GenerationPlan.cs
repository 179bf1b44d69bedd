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
/// <param name="Remarks">What is wrong with the project and not in the way.</param>
internal sealed record GenerationPlan(ProjectOptions Options, bool IsWanted, DataForm Form, EquatableArray<DiagnosticInfo> Obstacles, EquatableArray<DiagnosticInfo> Remarks)
{
    /// <summary>Up to so many articles the data are readable where the project does not say: that is what a person may read, and what snapshots show.</summary>
    public const int MaxReadable = 100;

    /// <summary>Whether code is generated.</summary>
    public bool Generates => IsWanted && Obstacles.Count == 0;

    /// <summary>Decides.</summary>
    public static GenerationPlan Of(ProjectOptions options, HostFacts host, NamedArticles articles)
    {
        bool isWanted = options.IsRequested || articles.Names.Count > 0;
        // Data that lie apart are compact, and entities refer to them by number.
        DataForm form = options.Storage != CorpusStorage.Literals ? DataForm.Compact : options.Form ?? (articles.Names.Count <= MaxReadable ? DataForm.Readable : DataForm.Compact);
        return new GenerationPlan(
            options, isWanted, form, isWanted ? Check(options, host).ToEquatableArray() : default, Remark(options, host, isWanted, articles.Names.Count).ToEquatableArray());
    }

    private static IEnumerable<DiagnosticInfo> Check(ProjectOptions options, HostFacts host)
    {
        if (!host.HasLiterals)
            yield return new DiagnosticInfo(ProjectRules.LanguageVersion.Id, null, [host.LanguageVersion]);
        if (!host.HasLibrary)
            yield return new DiagnosticInfo(ProjectRules.MissingReference.Id, null, default);
        foreach (OptionProblem problem in options.Problems.Where(p => p.IsObstacle))
            yield return DiagnosticOf(problem, severity: null);
        foreach (NameClash clash in host.Clashes.Where(c => c.IsObstacle))
            yield return new DiagnosticInfo(ProjectRules.NameClash.Id, null, [options.FullName, clash.Kind, clash.Remedy]);
        foreach (string name in new[] { options.Namespace, options.RootNamespace }.Distinct(StringComparer.Ordinal))
        {
            if (name.Split('.').Contains(options.ClassName, StringComparer.Ordinal))
                yield return new DiagnosticInfo(ProjectRules.NamespaceClash.Id, null, [name, options.ClassName]);
        }
    }

    private static IEnumerable<DiagnosticInfo> Remark(ProjectOptions options, HostFacts host, bool isWanted, int articles)
    {
        foreach (DiagnosticInfo setting in SettingsCheck.OfProject(options.Facts, articles > 0).Concat(SettingsCheck.OfStorage(options.Storage, options.Facts, articles)))
            yield return setting;
        foreach (OptionProblem problem in options.Problems.Where(p => !p.IsObstacle))
            yield return DiagnosticOf(problem, RuleSeverity.Warning);
        foreach (NameClash clash in host.Clashes.Where(c => isWanted && !c.IsObstacle))
            yield return new DiagnosticInfo(ProjectRules.HiddenName.Id, null, [options.FullName, clash.Kind, clash.Name, clash.Remedy]);
    }

    private static DiagnosticInfo DiagnosticOf(OptionProblem problem, RuleSeverity? severity) =>
        new(ProjectRules.InvalidOption.Id, null, [problem.Name, problem.Value, problem.Reason], severity);
}
