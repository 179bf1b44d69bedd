using System.Collections.Immutable;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A gazetteer of the user's that was read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Gazetteer">What it says.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record GazetteerText(string Path, UserGazetteer Gazetteer, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Reads <paramref name="file"/>.</summary>
    public static GazetteerText Read(CorpusFile file, CancellationToken cancellationToken) => StepGuard.Run(
        StepNames.Gazetteer,
        () =>
        {
            string text = file.File.GetText(cancellationToken)?.ToString() ?? "";
            GazetteerReading reading = UserGazetteerReader.Read(text);
            return new GazetteerText(file.Path, reading.Gazetteer, FindingDiagnostics.Of(file.File.Path, text, reading.Findings, file.Severities));
        },
        failure => new GazetteerText(file.Path, UserGazetteer.Empty, failure.ToDiagnostics(file.FailurePlace)));

    /// <summary>All gazetteers as one, in the order of their paths.</summary>
    public static UserGazetteer Merge(ImmutableArray<GazetteerText> texts) =>
        UserGazetteer.Merge([.. texts.OrderBy(t => t.Path, StringComparer.Ordinal).Select(t => t.Gazetteer)]);
}
