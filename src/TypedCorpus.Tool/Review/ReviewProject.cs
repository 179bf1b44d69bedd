using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Tool.Input;
using TypedCorpus.Tool.Loading;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Review;

/// <summary>The articles of a project, as its build sees them, and its file of corrections.</summary>
/// <param name="Folder">The project's folder.</param>
/// <param name="CorrectionsFile">Its <c>corpus.corrections.yml</c>, which need not be there yet.</param>
/// <param name="Gazetteer">Its gazetteer.</param>
/// <param name="Articles">Its articles, annotated and not corrected, by their paths within the folder.</param>
internal sealed record ReviewProject(string Folder, string CorrectionsFile, UserGazetteer Gazetteer, SortedDictionary<string, AnnotatedArticle> Articles)
{
    /// <summary>Loads a project, or says why it cannot be.</summary>
    /// <param name="console">Where to say it.</param>
    /// <param name="project">A project file, or its folder.</param>
    /// <param name="paths">Articles to review in place of all of the project.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static ReviewProject? Load(ToolConsole console, string project, IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        bool isFile = File.Exists(project);
        if (!isFile && !Directory.Exists(project))
        {
            console.Fail($"{project}: no such project");
            return null;
        }
        string folder = Path.GetFullPath(isFile ? Path.GetDirectoryName(Path.GetFullPath(project))! : project);
        Progress progress = new(console);
        ProblemLog problems = new(console.Error, progress);
        string[] named = paths.Count > 0 ? [.. paths] : isFile && ProjectFiles.Of(project).Files?.OfKind("Article") is { Count: > 0 } items ? [.. items] : [Path.Combine(folder, "seeds")];
        IReadOnlyList<string> files = ArticleFiles.Find(named, problems);
        ArticleFileReader reader = new(problems);
        string gazetteerFile = Path.Combine(folder, "corpus.entities.yml");
        UserGazetteer gazetteer = File.Exists(gazetteerFile) ? reader.ReadGazetteer(gazetteerFile) ?? UserGazetteer.Empty : UserGazetteer.Empty;
        AnnotatedArticle?[] found = new AnnotatedArticle?[files.Count];
        problems.WorkOn(
            files.Count,
            i =>
            {
                string path = Path.GetRelativePath(folder, Path.GetFullPath(files[i])).Replace('\\', '/');
                if (path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path))
                    problems.Add(files[i], $"outside the project's folder {folder}: its corrections could not name it");
                else if (reader.ReadArticle(files[i]) is { } source)
                    found[i] = ArticleAnnotator.Annotate(source with { Path = path }, gazetteer, cancellationToken);
            },
            cancellationToken);
        progress.Clear();
        SortedDictionary<string, AnnotatedArticle> articles = new(StringComparer.Ordinal);
        foreach (AnnotatedArticle article in found.OfType<AnnotatedArticle>())
            articles[article.Source.Path] = article;
        return articles.Count > 0 ? new ReviewProject(folder, Path.Combine(folder, "corpus.corrections.yml"), gazetteer, articles) : null;
    }
}
