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
internal sealed record NamedArticles(EquatableArray<ArticleName> Names)
{
    /// <summary>The name of the article with the path <paramref name="path"/>.</summary>
    public ArticleName Of(string path)
    {
        int index = BinarySearch.First(Names, path, static (name, path) => string.CompareOrdinal(name.Path, path) >= 0);
        return index < Names.Count && Names[index].Path == path
            ? Names[index]
            : throw new ArgumentException("Every article has a name, assigned from the paths of all.", nameof(path));
    }
}
