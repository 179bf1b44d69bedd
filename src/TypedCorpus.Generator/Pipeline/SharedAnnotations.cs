using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Extraction;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>
/// Hands what the generator found in an article to the analyzers of this assembly, which the compiler runs after it in the same process. Nothing depends on
/// it but time: who finds nothing here, or what was made with another gazetteer or other corrections, annotates the article anew. An editor may run the
/// generator later than the analyzers.
/// </summary>
internal static class SharedAnnotations
{
    private static readonly ConditionalWeakTable<SourceText, ArticleText> s_articles = new();
    private static readonly ConditionalWeakTable<SourceArticle, NotedResult> s_results = new();

    /// <summary>Notes what <paramref name="text"/> was read as.</summary>
    public static ArticleText Note(SourceText text, ArticleText article)
    {
        s_articles.Remove(text);
        s_articles.GetValue(text, _ => article);
        return article;
    }

    /// <summary>Notes the records of an article, corrections applied.</summary>
    public static ArticleResult Note(ArticleResult result, AnnotationBasis basis)
    {
        if (result.IsUsable)
        {
            s_results.Remove(result.Text.Source);
            s_results.GetValue(result.Text.Source, _ => new NotedResult(result, basis));
        }
        return result;
    }

    /// <summary>What became of the article with this text and path on this basis; <see langword="null"/> where the generator has not come by.</summary>
    public static ArticleResult? Find(SourceText text, string path, AnnotationBasis basis) =>
        s_articles.TryGetValue(text, out ArticleText? article) && article.Source.Path == path
        && s_results.TryGetValue(article.Source, out NotedResult? noted) && basis.Equals(noted.Basis)
            ? noted.Result
            : null;

    private sealed record NotedResult(ArticleResult Result, AnnotationBasis Basis);
}
