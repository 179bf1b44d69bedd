using Microsoft.CodeAnalysis;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Metadata;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Emission;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator;

/// <summary>
/// The steps from front matter to its types. Only the keys of each article and their types are collected: an edit of text or of a value emits nothing here.
/// </summary>
internal static class FrontMatterSteps
{
    /// <summary>Registers the steps and returns what is wrong with schemas and articles.</summary>
    public static IncrementalValueProvider<EquatableArray<DiagnosticInfo>> Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GenerationPlan> plan,
        IncrementalValuesProvider<CorpusFile> files,
        IncrementalValuesProvider<ArticleText> articles)
    {
        IncrementalValuesProvider<SchemaText> schemas = files
            .Where(static f => f.Kind == CorpusFileKind.Schema)
            .Select(SchemaText.Read);
        IncrementalValueProvider<DeclaredSchema> declared = schemas.Collect()
            .Select(static (texts, _) => SchemaText.Merge(texts))
            .WithTrackingName(StepNames.Schema);
        IncrementalValueProvider<EquatableArray<Field>> fields = articles
            .Where(static a => a.Source.Paragraphs.Count > 0)
            .Select(static (article, _) => FieldInference.Of(article.Source.FrontMatter))
            .WithTrackingName(StepNames.FrontMatterKeys)
            .Collect()
            .Combine(declared)
            .Select(static (pair, _) => pair.Right.Complete(FieldInference.Merge(pair.Left)))
            .WithTrackingName(StepNames.FrontMatterTypes);
        context.RegisterSourceOutput(fields.Combine(plan), static (output, pair) =>
        {
            if (pair.Right.Generates)
                CorpusGenerator.Emit(output, FrontMatterSource.File, () => FrontMatterSource.Write(pair.Right.Options, pair.Left));
        });
        return articles.Combine(declared)
            .Select(static (pair, _) => SchemaText.Check(pair.Left, pair.Right))
            .WithTrackingName(StepNames.SchemaCheck)
            .Where(static found => found.Count > 0)
            .Collect()
            .Combine(schemas.Select(static (text, _) => text.Diagnostics).Collect())
            .Select(static (found, _) => found.Left.AddRange(found.Right).SelectMany(d => d).ToEquatableArray());
    }
}
