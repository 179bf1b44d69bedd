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
/// <param name="Problems">Keys and values that mean nothing, each as it is written.</param>
internal readonly record struct RuleSeverities(EquatableArray<RuleSetting> Settings, EquatableArray<string> Problems = default)
{
    private const string Prefix = "typed_corpus.";

    private const string Suffix = ".severity";

    /// <summary>Reads the keys of <paramref name="options"/>.</summary>
    public static RuleSeverities Read(AnalyzerConfigOptions options)
    {
        IEnumerable<string>? keys = KeysOf(options);
        // Hardly any file has such a key, and to look one up costs as much as to see them all.
        if (keys?.Any(static k => k.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) == false)
            return default;
        List<RuleSetting> settings = [];
        List<string> problems = [];
        foreach (DiagnosticDescriptor rule in AllRules.InOrder)
        {
            if (!options.TryGetValue(Prefix + rule.Id + Suffix, out string? value))
                continue;
            if (Parse(value) is { } severity)
                settings.Add(new RuleSetting(rule.Id, severity));
            else
                problems.Add(Prefix + rule.Id + Suffix + " = " + value);
        }
        problems.AddRange((keys ?? []).Where(IsUnknown));
        return new RuleSeverities(settings.ToEquatableArray(), problems.OrderBy(p => p, StringComparer.Ordinal).ToEquatableArray());
    }

    /// <summary>The keys; <see langword="null"/> where a host can only be asked for one, as Roslyn leaves it to hosts.</summary>
    private static IEnumerable<string>? KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return null;
        }
    }

    /// <summary>Whether a key is written as one of these and names no rule.</summary>
    private static bool IsUnknown(string key) => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && !AllRules.InOrder.Any(r => string.Equals(key, Prefix + r.Id + Suffix, StringComparison.OrdinalIgnoreCase));

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
