using System.Text;

namespace TypedCorpus.Extraction.Saving;

/// <summary>The extraction of an article, as a file beside the build output holds it.</summary>
/// <remarks>Two with one key are equal: an extraction depends on nothing that is not in its key.</remarks>
public sealed class SavedExtraction : IEquatable<SavedExtraction>
{
    private readonly Func<int, int, string> _part;
    private readonly int _start;

    internal SavedExtraction(string key, string text, int start, int length)
        : this(key, text.Substring, start, length)
    {
    }

    private SavedExtraction(string key, Func<int, int, string> part, int start, int length)
    {
        Key = key;
        _part = part;
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
    public AnnotatedArticle Read(SourceArticle source) => Codecs.Of<AnnotatedArticle>().Read(new SavedText(_part(_start, Length), source));

    /// <summary>The same in a text that is kept elsewhere.</summary>
    /// <param name="part">Gives characters of it: from where on, and how many.</param>
    public SavedExtraction In(Func<int, int, string> part) => new(Key, part ?? throw new ArgumentNullException(nameof(part)), _start, Length);

    /// <inheritdoc/>
    public bool Equals(SavedExtraction? other) => other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SavedExtraction);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    internal void AppendTo(StringBuilder file) => file.Append(_part(_start, Length));
}
