namespace TypedCorpus.Generator.Naming;

/// <summary>
/// Names of generated classes that nobody types. They lie in a namespace of their own, so that they meet no name of an article, an entity or the user's code,
/// and that the completion list of the corpus class shows the corpus alone.
/// </summary>
internal static class HelperName
{
    /// <summary>The class that has a member for each article.</summary>
    public const string ArticleMembers = nameof(ArticleMembers);

    /// <summary>The record of an article.</summary>
    public const string CorpusArticle = nameof(CorpusArticle);

    /// <summary>The record of its front matter.</summary>
    public const string CorpusFrontMatter = nameof(CorpusFrontMatter);

    /// <summary>The class that holds the data of all articles.</summary>
    public const string ArticleData = nameof(ArticleData);

    /// <summary>The class that holds the data of all entities.</summary>
    public const string EntityData = nameof(EntityData);

    /// <summary>The class that holds what is decoded so far.</summary>
    public const string CorpusData = nameof(CorpusData);

    /// <summary>The field with the data of articles that lie outside of generated code.</summary>
    public const string DataFile = nameof(DataFile);

    /// <summary>The method with the articles of a generated file that holds many. A method with data begins with <c>_</c>.</summary>
    public static string ArticlesMethodOf(int bucket) => FormattableString.Invariant($"Articles{bucket:x2}");

    /// <summary>The private method that the members of a large collection call. No member begins with a small letter.</summary>
    public const string MemberMethod = "at";

    /// <summary>The method with the data of an article, which is named after its member.</summary>
    public static string DataMethodOf(string member) => "_" + member;
}
