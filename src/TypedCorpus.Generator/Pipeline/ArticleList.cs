using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TypedCorpus.Generator.Pipeline;

/// <summary>The articles of a large project by their full paths: the compiler would compare a section of options for each with the path of every file.</summary>
internal sealed class ArticleList : IEquatable<ArticleList>
{
    private readonly ImmutableArray<SourceText> _texts;
    private readonly Lazy<HashSet<string>> _paths;

    private ArticleList(ImmutableArray<SourceText> texts)
    {
        _texts = texts;
        _paths = new Lazy<HashSet<string>>(() => new HashSet<string>(texts.SelectMany(static t => t.Lines.Select(static l => l.ToString())), StringComparer.Ordinal));
    }

    /// <summary>What the lists among <paramref name="files"/> name.</summary>
    public static ArticleList Of(ImmutableArray<CorpusFile> files, CancellationToken cancellationToken) =>
        new(files.Select(f => f.File.GetText(cancellationToken)).OfType<SourceText>().ToImmutableArray());

    /// <summary>Whether the file with this full path is an article.</summary>
    public bool Contains(string path) => _texts.Length > 0 && _paths.Value.Contains(path);

    /// <inheritdoc/>
    public bool Equals(ArticleList? other) => other is not null && _texts.SequenceEqual(other._texts, static (left, right) => left.ContentEquals(right));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleList);

    /// <inheritdoc/>
    public override int GetHashCode() => _texts.Length;
}
