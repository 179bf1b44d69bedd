using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Extraction;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>
/// Hands what the generator found in an article to the analyzers of this assembly, which the compiler runs after it in the same process. Nothing depends on
/// it but time: who finds nothing here annotates the article anew.
/// </summary>
internal static class SharedAnnotations
{
    private static readonly ConditionalWeakTable<SourceText, ArticleText> s_articles = new();
    private static readonly ConditionalWeakTable<SourceArticle, ArticleResult> s_results = new();

    /// <summary>Notes what <paramref name="text"/> was read as.</summary>
    public static ArticleText Note(SourceText text, ArticleText article)
    {
        s_articles.Remove(text);
        s_articles.GetValue(text, _ => article);
        return article;
    }

    /// <summary>Notes the records of an article, corrections applied.</summary>
    public static ArticleResult Note(ArticleResult result)
    {
        if (result.IsUsable)
        {
            s_results.Remove(result.Text.Source);
            s_results.GetValue(result.Text.Source, _ => result);
        }
        return result;
    }

    /// <summary>What became of the article with this text and path; <see langword="null"/> where the generator has not come by.</summary>
    public static ArticleResult? Find(SourceText text, string path) =>
        s_articles.TryGetValue(text, out ArticleText? article) && article.Source.Path == path && s_results.TryGetValue(article.Source, out ArticleResult? result)
            ? result
            : null;
}
