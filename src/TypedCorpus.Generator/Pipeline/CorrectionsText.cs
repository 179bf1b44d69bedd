using System.Collections.Immutable;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A file of corrections that was read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="File">The file as the compiler knows it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Severities">What configuration sets for it.</param>
/// <param name="Reading">What it says.</param>
/// <param name="Failure">Why reading failed, else <see langword="null"/>.</param>
internal sealed record CorrectionsText(string Path, string File, string Text, RuleSeverities Severities, CorrectionsReading Reading, StepFailure? Failure)
{
    /// <summary>Reads <paramref name="file"/>.</summary>
    public static CorrectionsText Read(CorpusFile file, CancellationToken cancellationToken) => StepGuard.Run(
        StepNames.Corrections,
        () =>
        {
            string text = file.File.GetText(cancellationToken)?.ToString() ?? "";
            return new CorrectionsText(file.Path, file.File.Path, text, file.Severities, CorrectionsReader.Read(text), null);
        },
        failure => new CorrectionsText(file.Path, file.File.Path, "", file.Severities, CorrectionsReader.Read(""), failure));

    /// <summary>All corrections as one set, in the order of the paths of their files. It knows no places, so that it stays equal where comments or layout change.</summary>
    public static CorrectionSet Merge(ImmutableArray<CorrectionsText> texts) =>
        CorrectionSet.Merge(texts.OrderBy(t => t.Path, StringComparer.Ordinal).Select(t => t.Reading));

    /// <summary>What is wrong with the files, given what became of their corrections.</summary>
    public static EquatableArray<DiagnosticInfo> Check(
        ImmutableArray<CorrectionsText> texts, ImmutableArray<CheckedArticle> articles, LinkedCorpus linked, CancellationToken cancellationToken)
    {
        if (texts.IsEmpty)
            return default;
        IEnumerable<DiagnosticInfo> unread = texts.SelectMany(t => t.Failure?.ToDiagnostics(FailurePlace.Of(t.File, t.Severities)) ?? default);
        return StepGuard.Run(
            StepNames.CorrectionsCheck,
            () => unread.Concat(Checked(texts, articles, linked, cancellationToken)).ToEquatableArray(),
            failure => unread.Concat(failure.ToDiagnostics(FailurePlace.Of(texts[0].File, texts[0].Severities))).ToEquatableArray());
    }

    private static IEnumerable<DiagnosticInfo> Checked(
        ImmutableArray<CorrectionsText> texts, ImmutableArray<CheckedArticle> articles, LinkedCorpus linked, CancellationToken cancellationToken)
    {
        string[] names = [.. linked.Entities.Select(e => e.Name)];
        return texts
            .SelectMany(t => FindingDiagnostics.Of(
                t.File, t.Text, CorrectionsCheck.Check(t.Reading, articles, linked.Outcomes, names, cancellationToken), t.Severities));
    }
}
