namespace TypedCorpus;

/// <summary>Reads spans out of texts.</summary>
public static class TextSpanExtensions
{
    /// <summary>The characters of <paramref name="text"/> that <paramref name="span"/> covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public static string Substring(this string text, TextSpan span) =>
        (text ?? throw new ArgumentNullException(nameof(text))).Substring(span.Start, span.Length);

    /// <summary>The characters of <paramref name="text"/> that <paramref name="span"/> covers, without a copy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public static ReadOnlySpan<char> AsSpan(this string text, TextSpan span) =>
        (text ?? throw new ArgumentNullException(nameof(text))).AsSpan(span.Start, span.Length);
}
