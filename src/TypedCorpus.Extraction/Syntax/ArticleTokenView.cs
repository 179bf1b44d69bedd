using System.Globalization;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>The tokens of an article with corrected tags, for patterns.</summary>
internal sealed class ArticleTokenView(ArticleSyntax words) : ITokenView
{
    /// <inheritdoc/>
    public int Count => words.Count;

    /// <inheritdoc/>
    public ReadOnlySpan<char> Chars(int token) => words.Article[token];

    /// <inheritdoc/>
    public WrittenWord WordOf(int token) => words.Article.WordOf(token);

    /// <inheritdoc/>
    public bool SpaceBefore(int token) => words.Article.SpaceBefore(token);

    /// <inheritdoc/>
    public PosTag TagOf(int token) => words.TagOf(token);

    /// <inheritdoc/>
    public ulong TraitsOf(int token) => 0;

    /// <inheritdoc/>
    public bool TryGetNumber(int token, out decimal value) =>
        decimal.TryParse(words[token], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
}
