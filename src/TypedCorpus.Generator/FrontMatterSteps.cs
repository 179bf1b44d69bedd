using System.Collections.Immutable;
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
        IncrementalValueProvider<StepResult<DeclaredSchema>> merging = schemas.Collect()
            .SelectGuarded(StepNames.Schema, static (texts, _) => SchemaText.Merge(texts), static _ => DeclaredSchema.Empty);
        IncrementalValueProvider<DeclaredSchema> declared = merging.Select(static (result, _) => result.Value);
        IncrementalValuesProvider<ArticleKeys> keys = articles
            .Where(static a => a.Source.Paragraphs.Count > 0)
            .Select(static (article, _) => ArticleKeys.Of(article))
            .WithTrackingName(StepNames.FrontMatterKeys);
        IncrementalValueProvider<(ImmutableArray<EquatableArray<Field>> Left, DeclaredSchema Right)> inAll = keys
            .Select(static (k, _) => k.Fields)
            .Collect()
            .Combine(declared);
        IncrementalValueProvider<StepResult<EquatableArray<Field>>> typing = inAll
            .SelectGuarded(StepNames.FrontMatterTypes, static (pair, _) => pair.Right.Complete(FieldInference.Merge(pair.Left)), static pair => pair.Right.Fields);
        context.RegisterSourceOutput(typing.Combine(plan), static (output, pair) =>
        {
            if (pair.Right.Generates)
                CorpusGenerator.Emit(output, FrontMatterSource.File, () => FrontMatterSource.Write(pair.Right.Options, pair.Left.Value));
        });
        IncrementalValueProvider<StepResult<EquatableArray<OddKey>>> odd = inAll
            .SelectGuarded(StepNames.OddKeys, static (pair, _) => OddKey.Find(pair.Left, pair.Right), static _ => default);
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> oddValues = articles
            .Combine(odd.Select(static (result, _) => result.Value))
            .Select(static (pair, _) => GuardedSteps.RunDiagnostics(StepNames.OddKeys, () => OddKey.Check(pair.Left, pair.Right), pair.Left.FailurePlace))
            .Where(static found => found.Count > 0)
            .Collect()
            .Select(static (found, _) => OddKey.First(found));
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> similar = keys
            .Where(static k => k.Similar.Count + k.Failures.Count > 0)
            .Collect()
            .Combine(declared)
            .Select(static (pair, _) => pair.Left.SelectMany(k => k.Failures)
                .Concat(GuardedSteps.RunDiagnostics(StepNames.FrontMatterKeys, () => SimilarKeyText.Report(pair.Left, pair.Right))).ToEquatableArray());
        return articles.Combine(declared)
            .Select(static (pair, _) => GuardedSteps.RunDiagnostics(StepNames.SchemaCheck, () => SchemaText.Check(pair.Left, pair.Right), pair.Left.FailurePlace))
            .WithTrackingName(StepNames.SchemaCheck)
            .Where(static found => found.Count > 0)
            .Collect()
            .Combine(schemas.Select(static (text, _) => text.Diagnostics).Collect())
            .Combine(similar.Combine(oddValues))
            .Combine(merging.Failures().Combine(typing.Failures()).Combine(odd.Failures()))
            .Select(static (all, _) =>
            {
                (((var inArticles, var inSchemas), (var similar, var odd)), ((var merging, var typing), var finding)) = all;
                return inArticles.AddRange(inSchemas).AddRange(similar, odd, merging, typing, finding).SelectMany(d => d).ToEquatableArray();
            });
    }
}
