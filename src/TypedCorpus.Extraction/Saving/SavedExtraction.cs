using System.Text;

namespace TypedCorpus.Extraction.Saving;

/// <summary>The extraction of an article, as a file beside the build output holds it.</summary>
/// <remarks>Two with one key are equal: an extraction depends on nothing that is not in its key.</remarks>
public sealed class SavedExtraction : IEquatable<SavedExtraction>
{
    private readonly string _text;
    private readonly int _start;

    internal SavedExtraction(string key, string text, int start, int length)
    {
        Key = key;
        _text = text;
        _start = start;
        Length = length;
    }

    /// <summary>What it depends on.</summary>
    public string Key { get; }

    internal int Length { get; }

    /// <summary>Saves <paramref name="article"/> under <paramref name="key"/>.</summary>
    public static SavedExtraction Of(string key, AnnotatedArticle article)
    {
        StringBuilder text = new();
        Codecs.Of<AnnotatedArticle>().Write(text, article);
        return new SavedExtraction(key, text.ToString(), 0, text.Length);
    }

    /// <summary>The annotations, of <paramref name="source"/>.</summary>
    /// <exception cref="InvalidDataException">They are damaged, or not of this article.</exception>
    public AnnotatedArticle Read(SourceArticle source) => Codecs.Of<AnnotatedArticle>().Read(new SavedText(_text, _start, source));

    /// <inheritdoc/>
    public bool Equals(SavedExtraction? other) => other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SavedExtraction);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    internal void AppendTo(StringBuilder file) => file.Append(_text, _start, Length);
}
