using TypedCorpus.Extraction;

namespace TypedCorpus.Generator.Naming;

/// <summary>What an article is called in generated code.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Member">Its member of the articles.</param>
/// <param name="File">The hint name of the file that holds its data.</param>
/// <param name="Bucket">The number of that file where many articles share one, else -1.</param>
internal sealed record ArticleName(string Path, string Member, string File, int Bucket);

/// <summary>The names of all articles.</summary>
/// <param name="Names">One for each path, in ordinal order of the paths.</param>
/// <param name="ListedTwice">Paths that came more than once, and how often.</param>
internal sealed record ArticleNames(EquatableArray<ArticleName> Names, EquatableArray<PathCount> ListedTwice);

/// <summary>How often a path came.</summary>
/// <param name="Path">The path.</param>
/// <param name="Count">How often.</param>
internal readonly record struct PathCount(string Path, int Count);
