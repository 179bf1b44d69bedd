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
        failure => new GazetteerText(file.Path, UserGazetteer.Empty, [failure.ToDiagnostic(file.File.Path, file.Severities[ArticleRules.Failed.Id])]));

    /// <summary>All gazetteers as one, in the order of their paths; an identifier means what the first says that has it.</summary>
    public static UserGazetteer Merge(ImmutableArray<GazetteerText> texts)
    {
        if (texts.Length == 0)
            return UserGazetteer.Empty;
        if (texts.Length == 1)
            return texts[0].Gazetteer;
        UserGazetteer[] ordered = [.. texts.OrderBy(t => t.Path, StringComparer.Ordinal).Select(t => t.Gazetteer)];
        return new UserGazetteer(
            ordered.SelectMany(g => g.Entries).GroupBy(e => e.Id, StringComparer.Ordinal).Select(g => g.First()).ToEquatableArray(),
            ordered.SelectMany(g => g.NotNames).Distinct(StringComparer.Ordinal).ToEquatableArray());
    }
}
