using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Extraction;
using TypedCorpus.Extraction.Reading;
using TypedCorpus.Generator.Diagnostics;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>An article that was read.</summary>
/// <param name="File">Its file as the compiler knows it: where its diagnostics point.</param>
/// <param name="Severities">What configuration sets for it.</param>
/// <param name="Source">The article.</param>
/// <param name="Failure">Why reading failed, else <see langword="null"/>.</param>
internal sealed record ArticleText(string File, RuleSeverities Severities, SourceArticle Source, StepFailure? Failure)
{
    /// <summary>Where failures on it are reported.</summary>
    public FailurePlace FailurePlace => FailurePlace.Of(File, Severities);

    /// <summary>Reads <paramref name="file"/>.</summary>
    public static ArticleText Read(CorpusFile file, CancellationToken cancellationToken) => StepGuard.Run(
        StepNames.Read,
        () =>
        {
            SourceText? text = file.File.GetText(cancellationToken);
            ArticleText article = new(file.File.Path, file.Severities, ArticleReader.Read(file.Path, text?.ToString()), null);
            return text is null ? article : SharedAnnotations.Note(text, article);
        },
        failure => new ArticleText(file.File.Path, file.Severities, new SourceArticle(file.Path, "", "", null, default, default), failure));
}
