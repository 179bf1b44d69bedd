namespace TypedCorpus;

/// <summary>
/// Says which passage of an article a type, member or test rests on. Where the corpus is generated, the build fails once the article no longer has it:
/// <c>[CitedFrom(nameof(Corpus.Articles.Storm), "We said no.")]</c>.
/// </summary>
/// <param name="article">The member of <c>Corpus.Articles</c>, or the path of the article.</param>
/// <param name="passage">The words, as the article has them; quotation marks, dashes and white space make no difference.</param>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class CitedFromAttribute(string article, string passage) : Attribute
{
    /// <summary>The member of <c>Corpus.Articles</c>, or the path of the article.</summary>
    public string Article { get; } = article;

    /// <summary>The words.</summary>
    public string Passage { get; } = passage;
}
