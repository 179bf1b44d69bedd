using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Corrections;
using RoslynSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace TypedCorpus.Generator.Diagnostics;

/// <summary>A diagnostic before it is reported: plain values, equal when they are, so that it can be cached.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Place">Where in an article, or <see langword="null"/> for one about the project.</param>
/// <param name="Arguments">What the message of the rule names.</param>
/// <param name="Severity">The severity that the project sets for this file, else <see langword="null"/>.</param>
internal sealed record DiagnosticInfo(string RuleId, FilePlace? Place, EquatableArray<string> Arguments, RuleSeverity? Severity = null)
{
    /// <summary>How doubtful the record is that it is about, in hundredths: the most doubtful are reviewed first.</summary>
    public int Doubt { get; init; }

    /// <summary>The correction that it offers, else <see langword="null"/>.</summary>
    public Correction? Correction { get; init; }

    /// <summary>Whether a person is asked to review it, rather than told that something is wrong.</summary>
    public bool IsReview => AllRules.Get(RuleId).CustomTags.Contains(Rule.ReviewTag);

    /// <summary>The severity that it is reported with.</summary>
    /// <param name="review">Whether review diagnostics are raised to warnings.</param>
    public RuleSeverity EffectiveSeverity(bool review)
    {
        if (Severity is { } set)
            return set;
        DiagnosticSeverity byDefault = AllRules.Get(RuleId).DefaultSeverity;
        return (RuleSeverity)(byDefault == DiagnosticSeverity.Info && review ? DiagnosticSeverity.Warning : byDefault);
    }

    /// <summary>Makes the diagnostic that Roslyn reports.</summary>
    /// <param name="review">Whether review diagnostics are raised to warnings.</param>
    public Diagnostic ToDiagnostic(bool review)
    {
        DiagnosticDescriptor rule = AllRules.Get(RuleId);
        object[] arguments = [.. Arguments];
        return Diagnostic.Create(
            rule, Place?.ToLocation() ?? Location.None, (DiagnosticSeverity)EffectiveSeverity(review), additionalLocations: null, properties: null, arguments);
    }
}

/// <summary>A place in a file, as plain values.</summary>
/// <param name="File">The file as the compiler knows it.</param>
/// <param name="Span">The characters.</param>
/// <param name="Start">Line and character of the first one.</param>
/// <param name="End">Line and character after the last one.</param>
internal sealed record FilePlace(string File, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>The place of <paramref name="span"/> in a file with these lines.</summary>
    public static FilePlace In(string file, LineMap lines, TextSpan span) => new(file, span, lines.PositionOf(span.Start), lines.PositionOf(span.End));

    /// <summary>The beginning of a file, for what concerns all of it.</summary>
    public static FilePlace AtStartOf(string file) => new(file, default, default, default);

    /// <summary>The location that Roslyn reports.</summary>
    public Location ToLocation() => Location.Create(File, new RoslynSpan(Span.Start, Span.Length), new LinePositionSpan(Start, End));
}
