using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Annotation;
using TypedCorpus.Extraction.Corrections;
using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Linking;
using TypedCorpus.Extraction.UserGazetteers;
using TypedCorpus.Tool.Input;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Loading;

/// <summary>What is done to one article before it is linked: annotated with the user's gazetteer, then corrected.</summary>
internal sealed class ArticleExtraction(ProblemLog problems)
{
    private readonly ArticleFileReader _reader = new(problems);

    /// <summary>The user's gazetteer.</summary>
    public UserGazetteer Gazetteer { get; private set; } = UserGazetteer.Empty;

    /// <summary>What a person has put right.</summary>
    public CorrectionSet Corrections { get; private set; } = CorrectionSet.Empty;

    /// <summary>The language of the articles, with its models.</summary>
    public Language Language { get; private set; } = Language.English;

    /// <summary>Has names found by another model than the shipped one.</summary>
    /// <returns>Whether there is such a file.</returns>
    public bool UseNamesModel(string path)
    {
        if (!File.Exists(path))
        {
            problems.Add(path, "no such file");
            return false;
        }
        Language = Language.English.WithNames(File.ReadAllBytes(path));
        return true;
    }

    /// <summary>Reads the user's gazetteer; what is wrong in it is a problem at its line, and the other entries count.</summary>
    /// <returns>Whether there is such a file.</returns>
    public bool UseGazetteer(string path)
    {
        if (_reader.ReadGazetteer(path) is not { } gazetteer)
            return false;
        Gazetteer = gazetteer;
        return true;
    }

    /// <summary>Reads corrections; what is wrong in them is a problem at its line, and the others count.</summary>
    /// <returns>Whether there is such a file.</returns>
    public bool UseCorrections(string path)
    {
        if (_reader.ReadCorrections(path) is not { } reading)
            return false;
        Corrections = reading.ToSet();
        return true;
    }

    /// <summary>Begins to read what extraction needs, while articles are looked for.</summary>
    public void Prepare() => _ = LanguagePreparation.Start(Language);

    /// <summary>The article in a file, or <see langword="null"/> where that cannot be read or has no text.</summary>
    public AnnotatedArticle? OfFile(string path, CancellationToken cancellationToken) =>
        _reader.ReadArticle(path) is { } source ? Of(source, path, cancellationToken) : null;

    // One exception in one article is one line, and the others go on.
#pragma warning disable CA1031
    /// <summary>The article, or <see langword="null"/> and a problem at <paramref name="where"/>.</summary>
    public AnnotatedArticle? Of(SourceArticle source, string where, CancellationToken cancellationToken)
    {
        try
        {
            return ArticleCorrector.Apply(ArticleAnnotator.Annotate(source, Language, Gazetteer, cancellationToken), Corrections, cancellationToken).Article;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Add(where, $"an error in the extraction, please report it ({exception.GetType().Name}: {exception.Message})");
            return null;
        }
    }
#pragma warning restore CA1031

    /// <summary>Links names over articles; corrections of entities count.</summary>
    public LinkedCorpus Link(IEnumerable<ArticleNames> articles, CancellationToken cancellationToken) =>
        CorpusLinker.Link(articles, Gazetteer, Corrections.OfCorpus(), cancellationToken);
}
