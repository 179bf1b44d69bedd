using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Emission;
using TypedCorpus.Generator.Naming;
using TypedCorpus.Generator.Pipeline;

namespace TypedCorpus.Generator;

/// <summary>Makes typed C# of the articles among a project's additional files.</summary>
/// <remarks>
/// Each article is read and annotated by itself and cached by value. Only paths and the forms of names are collected over all articles: an edit that
/// changes neither re-emits one file.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<CorpusFile> files = CorpusFile.Among(context.AdditionalTextsProvider, context.AnalyzerConfigOptionsProvider);

        IncrementalValuesProvider<CorpusFile> listed = files.Where(static f => f.Kind == CorpusFileKind.Article);
        // Those beside the articles are few: what is asked of them costs nothing at any number of articles.
        IncrementalValuesProvider<CorpusFile> others = files.Where(static f => f.Kind != CorpusFileKind.Article);
        IncrementalValueProvider<StepResult<NamedArticles>> naming = listed
            .Select(static (file, _) => file.Path)
            .Collect()
            .SelectGuarded(StepNames.ArticleNames, static (paths, _) => ArticleNaming.Assign(paths), static paths => ArticleNaming.ByNumber(paths));
        IncrementalValueProvider<NamedArticles> names = naming.Select(static (result, _) => result.Value);
        IncrementalValueProvider<GenerationPlan> plan = DecidePlan(context, names);

        IncrementalValueProvider<DuplicateFiles> surplus = listed.Collect().Combine(names)
            .Select(static (pair, _) => DuplicateFiles.Among(pair.Left, pair.Right));
        IncrementalValuesProvider<CorpusFile> articles = listed.Combine(surplus)
            .SelectMany(static (pair, _) => pair.Right.Contains(pair.Left) ? ImmutableArray<CorpusFile>.Empty : ImmutableArray.Create(pair.Left))
            .WithTrackingName(StepNames.ArticleFiles);

        IncrementalValuesProvider<GazetteerText> gazetteers = others
            .Where(static f => f.Kind == CorpusFileKind.Entities)
            .Select(GazetteerText.Read);
        IncrementalValueProvider<StepResult<UserGazetteer>> merging = gazetteers.Collect()
            .SelectGuarded(StepNames.Gazetteer, static (texts, _) => GazetteerText.Merge(texts), static _ => UserGazetteer.Empty);
        IncrementalValueProvider<UserGazetteer> gazetteer = merging.Select(static (result, _) => result.Value);

        IncrementalValuesProvider<CorrectionsText> correctionFiles = others
            .Where(static f => f.Kind == CorpusFileKind.Corrections)
            .Select(CorrectionsText.Read);
        IncrementalValueProvider<StepResult<CorrectionSet>> correcting = correctionFiles.Collect()
            .SelectGuarded(StepNames.Corrections, static (texts, _) => CorrectionsText.Merge(texts), static _ => CorrectionSet.Empty);
        IncrementalValueProvider<CorrectionSet> corrections = correcting.Select(static (result, _) => result.Value);

        IncrementalValuesProvider<ArticleText> texts = articles
            .SelectOnAllCores(ArticleText.Read)
            .WithTrackingName(StepNames.Read);
        IncrementalValuesProvider<ArticleResult> results = texts
            .Combine(SavedExtractions.From(others, gazetteer))
            .Select(static (pair, _) => new ArticleInput(pair.Left, pair.Right.Gazetteer, pair.Right.Find(pair.Left.Source)))
            .SelectOnAllCores(ArticleResult.Of)
            .WithTrackingName(StepNames.Annotate)
            .Combine(gazetteer.Combine(corrections).Select(static (pair, _) => new AnnotationBasis(pair.Left, pair.Right)))
            .Select(static (pair, ct) => SharedAnnotations.Note(pair.Left.Corrected(pair.Right.Corrections, ct), pair.Right))
            .WithTrackingName(StepNames.Correct);
        IncrementalValuesProvider<ArticleResult> usable = results.Where(static r => r.IsUsable);
        IncrementalValueProvider<StepResult<LinkedCorpus>> linking = usable
            .Select(static (r, _) => r.Names)
            .WithTrackingName(StepNames.Names)
            .Collect()
            .Combine(gazetteer)
            .Combine(corrections.Select(static (set, _) => set.OfCorpus()))
            .SelectGuarded(
                StepNames.Link, static (all, ct) => CorpusLinker.Link(all.Left.Left, all.Left.Right, all.Right, ct), static _ => new LinkedCorpus(default, default));
        IncrementalValueProvider<LinkedCorpus> linked = linking.Select(static (result, _) => result.Value);
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> checkedCorrections = CorrectionSteps.Check(correctionFiles, usable, linked);

        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> inSettings = files.Where(SettingsCheck.Concerns).Collect()
            .Select(static (all, _) => GuardedSteps.RunDiagnostics(StepNames.Diagnostics, () => SettingsCheck.OfFiles(all).ToEquatableArray()));

        IncrementalValuesProvider<LockText> locks = others
            .Where(static f => f.Kind == CorpusFileKind.Lock)
            .Select(LockText.Read);
        IncrementalValueProvider<StepResult<EntityLock>> locking = locks.Collect()
            .SelectGuarded(StepNames.Lock, static (texts, _) => LockText.First(texts), static _ => EntityLock.Empty);
        IncrementalValuesProvider<EntityGroup> groups = linked
            .Combine(locking.Select(static (result, _) => result.Value))
            .SelectMany(static (pair, _) => EntityGroup.Split(pair.Left, pair.Right))
            .WithTrackingName(StepNames.EntityMembers);
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> inLocks = locks.Collect().Combine(groups.Collect())
            .Select(static (pair, _) => LockText.Check(pair.Left, pair.Right));

        EmitArticles(context, plan, names, usable);
        EmitEntities(context, plan, groups);
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> frontMatter = FrontMatterSteps.Register(context, plan, others, texts);
        DiagnosticSteps.Register(
            context, plan, results, linked,
            checkedCorrections, inLocks, inSettings, frontMatter, surplus.Select(static (files, _) => files.ToDiagnostics()),
            gazetteers.Select(static (text, _) => text.Diagnostics).Collect().Flatten(),
            naming.Failures(), merging.Failures(), correcting.Failures(), linking.Failures(), locking.Failures());
    }

    private static IncrementalValueProvider<GenerationPlan> DecidePlan(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<NamedArticles> names)
    {
        IncrementalValueProvider<ProjectOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectOptions.Read(provider.GlobalOptions))
            .WithTrackingName(StepNames.Options);
        IncrementalValueProvider<HostFacts> host = context.CompilationProvider.Combine(options)
            .Select(static (pair, ct) => HostFacts.Read(pair.Left, pair.Right, ct))
            .WithTrackingName(StepNames.Host);
        return options.Combine(host).Combine(names)
            .Select(static (all, _) => GenerationPlan.Of(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.Plan);
    }

    private static void EmitArticles(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GenerationPlan> plan,
        IncrementalValueProvider<NamedArticles> names,
        IncrementalValuesProvider<ArticleResult> usable)
    {
        IncrementalValuesProvider<ArticlePart> all = usable
            .Combine(plan.Select(static (p, _) => (p.Form, IsApart: p.Options.Storage != CorpusStorage.Literals)))
            .Select(static (pair, _) => ArticleData.Of(pair.Left, pair.Right.Form, pair.Right.IsApart))
            .Combine(names)
            .Select(static (pair, _) => pair.Left.Named(pair.Right))
            .WithTrackingName(StepNames.ArticleData);
        context.RegisterSourceOutput(all.Where(static p => p.Failure is not null), static (output, part) => Report(output, part.Failure, part.Place));
        IncrementalValuesProvider<ArticlePart> parts = all.Where(static p => p.Failure is null);
        IncrementalValueProvider<ArticleOutput> how = parts
            .Select(static (part, _) => (long)part.Data.Length)
            .Collect()
            .Combine(plan)
            .Select(static (pair, _) => ArticleOutput.Of(pair.Right, pair.Left));
        context.RegisterSourceOutput(parts.Where(static p => p.Name.Bucket < 0).Combine(how), static (output, pair) =>
        {
            if (pair.Right.Plan.Generates)
                EmitArticle(output, pair.Right, pair.Left);
        });

        IncrementalValuesProvider<ArticleBucket> buckets = parts
            .Where(static p => p.Name.Bucket >= 0)
            .Collect()
            .SelectMany(static (all, _) => ArticleBucket.Fill(all))
            .WithTrackingName(StepNames.Buckets);
        context.RegisterSourceOutput(buckets.Combine(how), static (output, pair) =>
        {
            if (pair.Right.Plan.Generates && pair.Left.Parts.Count > 0)
                EmitBucket(output, pair.Right, pair.Left);
        });

        IncrementalValueProvider<CorpusParts> generated = parts
            .Select(static (part, _) => part.Name)
            .Collect()
            .Select(static (all, _) => CorpusParts.Of(all))
            .WithTrackingName(StepNames.Corpus);
        context.RegisterSourceOutput(generated.Combine(plan), static (output, pair) =>
        {
            if (pair.Right.Generates)
                Emit(output, CorpusSource.FileOf(pair.Right.Options), () => CorpusSource.Write(pair.Right.Options, pair.Left));
        });
        context.RegisterSourceOutput(plan, static (output, plan) =>
        {
            if (plan.Options.ImportedNamespace is { Length: > 0 } imported && !(plan.Generates && imported == NamespaceName.Escape(plan.Options.Namespace)))
                Emit(output, NamespaceSource.File, () => NamespaceSource.Write(imported));
        });
    }

    /// <summary>Adds the file of an article; where it cannot be written, an article without text stands for it, since the corpus class lists it.</summary>
    private static void EmitArticle(SourceProductionContext output, ArticleOutput how, ArticlePart part)
    {
        ProjectOptions options = how.Plan.Options;
        if (!Emit(output, part.Name.File, () => ArticleSource.Write(options, part, how.Literals), part.Place))
            Emit(output, ArticleNaming.SpareFileOf(part.Name.File), () => ArticleSource.Write(options, part.WithoutText(), LiteralKind.Raw), part.Place);
    }

    private static void EmitBucket(SourceProductionContext output, ArticleOutput how, ArticleBucket bucket)
    {
        ProjectOptions options = how.Plan.Options;
        if (!Emit(output, bucket.File, () => ArticleSource.Write(options, bucket, how.Literals)))
            Emit(output, ArticleNaming.SpareFileOf(bucket.File), () => ArticleSource.Write(options, bucket.WithoutText(), LiteralKind.Raw));
    }

    private static void EmitEntities(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<GenerationPlan> plan, IncrementalValuesProvider<EntityGroup> groups)
    {
        context.RegisterSourceOutput(groups.Combine(plan), static (output, pair) =>
        {
            Report(output, pair.Left.Failure);
            if (pair.Right.Generates)
                Emit(output, EntitySource.FileOf(pair.Left), () => EntitySource.Write(pair.Right.Options, pair.Left, pair.Right.Form));
        });
    }

    /// <summary>Adds a file; where it cannot be written, the others are generated all the same.</summary>
    /// <returns>Whether it was added.</returns>
    internal static bool Emit(SourceProductionContext output, string file, Func<SourceText> write, FailurePlace place = default)
    {
        StepFailure? failure = StepGuard.Run<StepFailure?>(
            StepNames.EmitOf(file),
            () =>
            {
                output.AddSource(file, write());
                return null;
            },
            static failure => failure);
        Report(output, failure, place);
        return failure is null;
    }

    private static void Report(SourceProductionContext output, StepFailure? failure, FailurePlace place = default)
    {
        if (failure is not null && place.Severity != RuleSeverity.None)
            output.ReportDiagnostic(failure.ToDiagnostic(place).ToDiagnostic(review: false));
    }
}
