namespace TypedCorpus.Extraction.Corrections;

/// <summary>What the check of corrections needs of an article: equal where an edit of the article concerns no correction.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Outcomes">What became of the corrections that found their words in it.</param>
/// <param name="Source">Its text, for the message of a correction without a match; <see langword="null"/> where <see cref="CorrectionsCheck.IsTextNeeded"/> says so.</param>
public sealed record CheckedArticle(string Path, EquatableArray<CorrectionOutcome> Outcomes, SourceArticle? Source)
{
    /// <summary>An article with its text.</summary>
    public static CheckedArticle Of(CorrectedArticle article) => new(article.Article.Source.Path, article.Outcomes, article.Article.Source);
}
