using System.Globalization;
using TypedCorpus.Extraction.Patterns;

namespace TypedCorpus.Extraction.Tagging;

/// <summary>The tokens of an article with their tags, for patterns.</summary>
/// <param name="article">The article.</param>
/// <param name="corrected">The tags, where they are corrected meanwhile; <see langword="null"/> for those of the tagger.</param>
/// <param name="traitsOf">The traits of a token, of a stage that shows some.</param>
internal sealed class TaggedTokenView(TaggedArticle article, PosTag[]? corrected, Func<int, ulong>? traitsOf = null) : ITokenView
{
    /// <summary>Makes a view with the tags of the tagger.</summary>
    public TaggedTokenView(TaggedArticle article, Func<int, ulong>? traitsOf = null)
        : this(article, null, traitsOf)
    {
    }

    /// <inheritdoc/>
    public int Count => article.Tags.Length;

    /// <inheritdoc/>
    public ReadOnlySpan<char> Chars(int token) => article.Article[token];

    /// <inheritdoc/>
    public WrittenWord WordOf(int token) => article.Article.WordOf(token);

    /// <inheritdoc/>
    public bool SpaceBefore(int token) => article.Article.SpaceBefore(token);

    /// <inheritdoc/>
    public PosTag TagOf(int token) => corrected is null ? article.Tags[token] : corrected[token];

    /// <inheritdoc/>
    public ulong TraitsOf(int token) => traitsOf?.Invoke(token) ?? 0;

    /// <inheritdoc/>
    public bool TryGetNumber(int token, out decimal value)
    {
        ReadOnlySpan<char> chars = Chars(token);
        value = 0;
        return chars.Length > 0 && chars[0] is >= '0' and <= '9'
            && decimal.TryParse(chars.ToString(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }
}
