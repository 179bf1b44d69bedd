using System.Collections.Immutable;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Metadata;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>A schema of front matter that was read.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Schema">What it declares.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record SchemaText(string Path, DeclaredSchema Schema, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Reads <paramref name="file"/>.</summary>
    public static SchemaText Read(CorpusFile file, CancellationToken cancellationToken) => StepGuard.Run(
        StepNames.Schema,
        () =>
        {
            string text = file.File.GetText(cancellationToken)?.ToString() ?? "";
            SchemaReading reading = SchemaReader.Read(text);
            return new SchemaText(file.Path, reading.Schema, FindingDiagnostics.Of(file.File.Path, text, reading.Findings, file.Severities));
        },
        failure => new SchemaText(file.Path, DeclaredSchema.Empty, failure.ToDiagnostics(file.FailurePlace)));

    /// <summary>All schemas as one, in the order of their paths; of a key that several declare, the first counts.</summary>
    public static DeclaredSchema Merge(ImmutableArray<SchemaText> texts)
    {
        if (texts.IsEmpty)
            return DeclaredSchema.Empty;
        DeclaredSchema[] ordered = [.. texts.OrderBy(t => t.Path, StringComparer.Ordinal).Select(t => t.Schema)];
        return new DeclaredSchema(
            ordered.SelectMany(s => s.Fields).GroupBy(f => f.Key, StringComparer.Ordinal).Select(g => g.First()).OrderBy(f => f.Key, StringComparer.Ordinal).ToEquatableArray(),
            ordered.All(s => s.AllowsOthers));
    }

    /// <summary>What in an article breaks a schema.</summary>
    public static EquatableArray<DiagnosticInfo> Check(ArticleText article, DeclaredSchema schema) =>
        article.Source.Paragraphs.Count == 0 ? default : FindingDiagnostics.Of(article.File, article.Source.Text, FieldCheck.Check(article.Source, schema), article.Severities);
}
