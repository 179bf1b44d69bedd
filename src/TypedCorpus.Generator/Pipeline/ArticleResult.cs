using System.Diagnostics.CodeAnalysis;
using TypedCorpus.Extraction;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>What became of an article: it was annotated, or extraction failed on it.</summary>
/// <param name="Article">The article, not annotated where extraction failed.</param>
/// <param name="Failure">Why it failed, else <see langword="null"/>.</param>
internal sealed record ArticleResult(AnnotatedArticle Article, ArticleFailure? Failure)
{
    /// <summary>Whether its records go into the corpus: it was text, and extraction did not fail.</summary>
    public bool IsUsable => Failure is null && !Article.Findings.Any(f => f.Kind is FindingKind.Unreadable or FindingKind.TooLarge);

    /// <summary>Annotates <paramref name="source"/>.</summary>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification =
        "An exception that leaves a step takes the output of every other article with it (CS8785). It is reported in the article that caused it.")]
    public static ArticleResult Of(SourceArticle source, CancellationToken cancellationToken)
    {
        try
        {
            return new ArticleResult(ArticleAnnotator.Annotate(source, cancellationToken), null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            AnnotatedArticle plain = new(source, default, default, default, default, default, source.Findings);
            return new ArticleResult(plain, new ArticleFailure(e.GetType().Name, e.Message));
        }
    }
}

/// <summary>Why extraction failed.</summary>
/// <param name="Exception">The type of the exception.</param>
/// <param name="Message">Its message.</param>
internal sealed record ArticleFailure(string Exception, string Message);
