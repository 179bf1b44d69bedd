using System.ComponentModel;

namespace TypedCorpus.Data;

/// <summary>The data of one article, as generated code has it. For generated code alone.</summary>
/// <param name="path">The article's path, which is known before anything is decoded.</param>
/// <param name="parts">The data.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleLiteral(string path, LiteralPart parts)
{
    /// <summary>An article whose data lie in <paramref name="file"/> under <paramref name="key"/>.</summary>
    internal ArticleLiteral(string path, DataFile file, string key)
        : this(path, part => file.Read(part, key))
    {
    }

    /// <summary>The articles of generated files that hold many each, in the order that a store wants.</summary>
    /// <param name="files">The articles of each file, in any order.</param>
    public static ArticleLiteral[] InOrder(ArticleLiteral[][] files)
    {
        if (files is null)
            throw new ArgumentNullException(nameof(files));
        return [.. files.SelectMany(static f => f).OrderBy(static a => a.Path, StringComparer.Ordinal)];
    }

    internal string Path { get; } = path ?? throw new ArgumentNullException(nameof(path));

    internal LiteralPart Parts { get; } = parts ?? throw new ArgumentNullException(nameof(parts));
}
