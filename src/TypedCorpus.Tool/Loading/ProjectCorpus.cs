using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Tool.Input;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Loading;

/// <summary>The entities of a project's corpus, put together as the generator does it: the same files, paths, gazetteer and corrections.</summary>
internal static class ProjectCorpus
{
    /// <summary>Links the articles of a project; <see langword="null"/> where a file cannot be read or has an error, which is said then.</summary>
    public static LinkedCorpus? Link(ToolConsole console, ProjectFiles project, CancellationToken cancellationToken)
    {
        Progress progress = new(console);
        ProblemLog problems = new(console.Error, progress);
        // What the compiler does not take has no entities there either.
        ArticleFileReader reader = new(problems) { MaxBytes = ArticleReader.MaxBytes };
        UserGazetteer gazetteer = UserGazetteer.Merge([.. InOrder("Entities").Select(f => reader.ReadGazetteer(f.File)).OfType<UserGazetteer>()]);
        CorrectionSet corrections = CorrectionSet.Merge(InOrder("Corrections").Select(f => reader.ReadCorrections(f.File)).OfType<CorrectionsReading>());
        (string File, string Path)[] articles = [.. InOrder("Article")];
        ArticleNames?[] names = new ArticleNames?[articles.Length];
        problems.WorkOn(
            articles.Length,
            i =>
            {
                if (reader.ReadArticle(articles[i].File) is not { } source || source.Findings.Any(static f => f.Kind == FindingKind.TooLarge))
                    return;
                AnnotatedArticle annotated = ArticleAnnotator.Annotate(source with { Path = articles[i].Path }, gazetteer, cancellationToken);
                names[i] = CorpusLinker.NamesOf(ArticleCorrector.Apply(annotated, corrections, cancellationToken).Article);
            },
            cancellationToken);
        progress.Clear();
        return problems.Any ? null : CorpusLinker.Link(names.OfType<ArticleNames>(), gazetteer, corrections.OfCorpus(), cancellationToken);

        IEnumerable<(string File, string Path)> InOrder(string kind) => project.OfKind(kind)
            .Select(f => (File: f, Path: RelativePath.Of(f, project.Folder)))
            .DistinctBy(static f => f.Path, StringComparer.Ordinal).OrderBy(static f => f.Path, StringComparer.Ordinal);
    }
}
