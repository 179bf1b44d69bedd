using TypedCorpus.Extraction;
using TypedCorpus.Tool.Records;
using TypedCorpus.Tool.Terminal;

namespace TypedCorpus.Tool.Concordance;

/// <summary>One occurrence of a word.</summary>
/// <param name="Document">The article.</param>
/// <param name="Span">Where in it.</param>
/// <param name="Quote">The innermost quote around it, if there is one.</param>
internal sealed record KeywordInContext(DocumentRecord Document, TextSpan Span, QuoteAnnotation? Quote)
{
    /// <summary>The word as written.</summary>
    public string Keyword => Document.TextOf(Span);

    /// <summary>Its line, from 1.</summary>
    public int Line => Document.LineOf(Span);

    /// <summary>Who says it, where it stands in a quote.</summary>
    public string? Speaker => Quote is { } quote ? Document.SpeakerOf(quote) : null;

    /// <summary>The identifier of who says it.</summary>
    public string? SpeakerId => Document.IdOf(Quote?.Speaker);

    /// <summary>The occurrences of <paramref name="word"/> in <paramref name="document"/>, whole words only.</summary>
    public static IEnumerable<KeywordInContext> Find(DocumentRecord document, string word)
    {
        bool anyEnding = word.EndsWith('*');
        string wanted = anyEnding ? word.TrimEnd('*') : word;
        string text = document.Text;
        for (int at = Next(0); at >= 0; at = Next(at + 1))
        {
            int end = at + wanted.Length;
            while (anyEnding && end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (!IsInside(text, at) && !IsInside(text, end))
                yield return new KeywordInContext(document, TextSpan.FromBounds(at, end), QuoteAt(document, at));
        }
        int Next(int from) => wanted.Length == 0 || from >= text.Length ? -1 : text.IndexOf(wanted, from, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What stands before it, at most <paramref name="width"/> characters, on one line.</summary>
    public string Before(int width)
    {
        string line = Printable.Line(Document.Text[Math.Max(0, Span.Start - width - 20)..Span.Start]);
        return line.Length <= width ? line : line[^width..];
    }

    /// <summary>What stands after it.</summary>
    public string After(int width)
    {
        string line = Printable.Line(Document.Text[Span.End..Math.Min(Document.Text.Length, Span.End + width + 20)]).TrimStart();
        return line.Length <= width ? line : line[..width];
    }

    /// <summary>Whether a word goes on over this place.</summary>
    private static bool IsInside(string text, int at) => at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    private static QuoteAnnotation? QuoteAt(DocumentRecord document, int at) =>
        document.Article.Quotes.Where(q => q.Span.Contains(at)).MinBy(static q => q.Span.Length);
}
