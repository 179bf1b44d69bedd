using Microsoft.CodeAnalysis;

namespace TypedCorpus.Generator.Tests.Harness;

/// <summary>Why the steps of a run have the values that they have.</summary>
internal static class StepReasons
{
    /// <summary>How often each reason came among the outputs of a step, such as <c>1 Modified, 2 Unchanged</c>, in the order of their names.</summary>
    public static string Of(GeneratorRun run, string step) => Summarise(run.Result.TrackedSteps[step]);

    /// <summary>The same of everything that the generator puts out.</summary>
    public static string OfOutputs(GeneratorRun run) => Summarise(run.Result.TrackedOutputSteps.SelectMany(s => s.Value));

    private static string Summarise(IEnumerable<IncrementalGeneratorRunStep> steps) => string.Join(", ", steps
        .SelectMany(s => s.Outputs)
        .GroupBy(o => o.Reason)
        .OrderBy(g => g.Key.ToString(), StringComparer.Ordinal)
        .Select(g => FormattableString.Invariant($"{g.Count()} {g.Key}")));
}
