using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using TypedCorpus.Extraction;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>Runs a step so that an exception in it costs what the step makes, and is a diagnostic.</summary>
internal static class StepGuard
{
    /// <summary>The step that is to fail: no input makes one fail, so tests name it here.</summary>
    internal static readonly AsyncLocal<string?> FailingStep = new();

    /// <summary>What <paramref name="run"/> returns, or what <paramref name="failed"/> makes of its failure.</summary>
    /// <param name="step">The step, a constant of <see cref="StepNames"/>.</param>
    /// <param name="run">The step itself.</param>
    /// <param name="failed">What stands for the result of a step that failed.</param>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification =
        "An exception that leaves a step takes all output of the generator with it (CS8785). It is reported where it arose.")]
    public static T Run<T>(string step, Func<T> run, Func<StepFailure, T> failed)
    {
        try
        {
            if (FailingStep.Value == step)
                throw new InvalidOperationException("a test let it fail");
            return run();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return failed(new StepFailure(step, e.GetType().Name, e.Message));
        }
    }
}

/// <summary>Why a step failed.</summary>
/// <param name="Step">The step.</param>
/// <param name="Exception">The type of the exception.</param>
/// <param name="Message">Its message.</param>
internal sealed record StepFailure(string Step, string Exception, string Message)
{
    /// <summary>The diagnostic, at the beginning of the file that the step was about, or without a place.</summary>
    public DiagnosticInfo ToDiagnostic(FailurePlace place = default) => new(
        ArticleRules.Failed.Id, place.File is null ? null : FilePlace.AtStartOf(place.File), [Step, Exception, Message], place.Severity);

    /// <summary>The same as a list, which is empty where configuration turns the rule off.</summary>
    public EquatableArray<DiagnosticInfo> ToDiagnostics(FailurePlace place) => place.Severity == RuleSeverity.None ? default : [ToDiagnostic(place)];
}

/// <summary>Where the failure of a step about one file is reported, and how severely.</summary>
/// <param name="File">The file as the compiler knows it, else <see langword="null"/>.</param>
/// <param name="Severity">What configuration sets for it.</param>
internal readonly record struct FailurePlace(string? File, RuleSeverity? Severity)
{
    /// <summary>The place of failures on a file with these settings.</summary>
    public static FailurePlace Of(string file, RuleSeverities severities) => new(file, severities[ArticleRules.Failed.Id]);
}

/// <summary>What a step made of something, or why it failed.</summary>
/// <typeparam name="T">What it makes.</typeparam>
/// <param name="Value">What it made; what stands for it where it failed.</param>
/// <param name="Failure">Why it failed, else <see langword="null"/>.</param>
internal sealed record StepResult<T>(T Value, StepFailure? Failure)
    where T : IEquatable<T>
{
    /// <summary>The diagnostic of a failure; none where it did not fail.</summary>
    public IEnumerable<DiagnosticInfo> Diagnostics => Failure is null ? [] : [Failure.ToDiagnostic()];
}

/// <summary>Registers steps over all files so that one that fails has a value all the same.</summary>
internal static class GuardedSteps
{
    /// <summary>A step that is guarded; <paramref name="fallback"/> stands for the result of one that failed.</summary>
    public static IncrementalValueProvider<StepResult<TResult>> SelectGuarded<TSource, TResult>(
        this IncrementalValueProvider<TSource> source, string step, Func<TSource, CancellationToken, TResult> run, Func<TSource, TResult> fallback)
        where TResult : IEquatable<TResult> => source
            .Select((input, ct) => StepGuard.Run(step, () => new StepResult<TResult>(run(input, ct), null), failure => new StepResult<TResult>(fallback(input), failure)))
            .WithTrackingName(step);

    /// <summary>A step that finds diagnostics; a failure is one of them.</summary>
    public static EquatableArray<DiagnosticInfo> RunDiagnostics(string step, Func<EquatableArray<DiagnosticInfo>> run, FailurePlace place = default) =>
        StepGuard.Run(step, run, failure => failure.ToDiagnostics(place));
}
