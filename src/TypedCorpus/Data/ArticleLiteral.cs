using System.ComponentModel;

namespace TypedCorpus.Data;

/// <summary>The data of one article, as generated code has it. For generated code alone.</summary>
/// <param name="path">The article's path, which is known before anything is decoded.</param>
/// <param name="parts">The data.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleLiteral(string path, LiteralPart parts)
{
    internal string Path { get; } = path ?? throw new ArgumentNullException(nameof(path));

    internal LiteralPart Parts { get; } = parts ?? throw new ArgumentNullException(nameof(parts));
}
