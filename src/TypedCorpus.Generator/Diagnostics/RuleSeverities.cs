using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedCorpus.Extraction;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>A severity as a configuration file names it. The values of those that are reported equal Roslyn's.</summary>
internal enum RuleSeverity
{
    /// <summary>Not reported.</summary>
    None = -1,

    /// <summary><c>silent</c>.</summary>
    Hidden = DiagnosticSeverity.Hidden,

    /// <summary><c>suggestion</c>.</summary>
    Info = DiagnosticSeverity.Info,

    /// <summary><c>warning</c>.</summary>
    Warning = DiagnosticSeverity.Warning,

    /// <summary><c>error</c>.</summary>
    Error = DiagnosticSeverity.Error,
}

/// <summary>What configuration sets for one rule.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">Its severity.</param>
internal readonly record struct RuleSetting(string RuleId, RuleSeverity Severity);

/// <summary>
/// The severities that configuration sets for one article: <c>typed_corpus.TC0004.severity = error</c> in a section of an
/// <c>.editorconfig</c> that matches it. Roslyn's own key has no effect there on a file that is no C#.
/// </summary>
/// <param name="Settings">What is set, in the order of the rules.</param>
internal readonly record struct RuleSeverities(EquatableArray<RuleSetting> Settings)
{
    /// <summary>Reads the keys of <paramref name="options"/>.</summary>
    public static RuleSeverities Read(AnalyzerConfigOptions options)
    {
        List<RuleSetting> settings = [];
        foreach (DiagnosticDescriptor rule in AllRules.InOrder)
        {
            if (options.TryGetValue("typed_corpus." + rule.Id + ".severity", out string? value) && Parse(value) is { } severity)
                settings.Add(new RuleSetting(rule.Id, severity));
        }
        return new RuleSeverities(settings.ToEquatableArray());
    }

    /// <summary>What is set for the rule <paramref name="id"/>, else <see langword="null"/>.</summary>
    public RuleSeverity? this[string id]
    {
        get
        {
            foreach (RuleSetting setting in Settings)
            {
                if (setting.RuleId == id)
                    return setting.Severity;
            }
            return null;
        }
    }

    private static RuleSeverity? Parse(string value) => value.Trim().ToUpperInvariant() switch
    {
        "NONE" => RuleSeverity.None,
        "SILENT" => RuleSeverity.Hidden,
        "SUGGESTION" => RuleSeverity.Info,
        "WARNING" => RuleSeverity.Warning,
        "ERROR" => RuleSeverity.Error,
        _ => null,
    };
}
