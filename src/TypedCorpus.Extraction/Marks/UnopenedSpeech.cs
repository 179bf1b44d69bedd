namespace TypedCorpus.Extraction.Marks;

/// <summary>
/// Paragraphs that go on with a quotation and do not open it again, up to the one that closes it: <c>Reed said: "We know.</c>, <c>We work on it.</c>,
/// <c>Power will be back."</c>
/// </summary>
/// <param name="First">The index of the first of them.</param>
/// <param name="Last">The index of the one that closes it.</param>
/// <param name="Close">The closing mark.</param>
internal readonly record struct UnopenedSpeech(int First, int Last, TextSpan Close)
{
    // A mark may have been lost: what closes far below belongs to something else.
    private const int LongestSpeech = 5;

    /// <summary>The paragraphs after one that announces a quotation with a colon and leaves it open; <see langword="null"/> where nothing closes it soon.</summary>
    /// <param name="article">The article.</param>
    /// <param name="paragraph">The index of the paragraph.</param>
    /// <param name="open">The mark that it leaves open.</param>
    public static UnopenedSpeech? After(TokenizedArticle article, int paragraph, TextSpan open)
    {
        string text = article.Text;
        EquatableArray<TextSpan> paragraphs = article.Source.Paragraphs;
        if (text.AsSpan(paragraphs[paragraph].Start, open.Start - paragraphs[paragraph].Start).TrimEnd() is not [.., ':'])
            return null;
        for (int i = paragraph + 1; i < paragraphs.Count && i <= paragraph + LongestSpeech; i++)
        {
            if (FirstDouble(text, paragraphs[i], paragraphs[i].Start) is not { } mark)
                continue;
            bool closes = text[mark] is not '\u201c' && text[Math.Max(0, mark - 1)] is '.' or '!' or '?' or ',' && FirstDouble(text, paragraphs[i], mark + 1) is null;
            return closes ? new UnopenedSpeech(paragraph + 1, i, new TextSpan(mark, 1)) : null;
        }
        return null;
    }

    /// <summary>The run in one of the paragraphs.</summary>
    public QuotedRun RunIn(int paragraph, TextSpan span)
    {
        TextSpan inner = paragraph == Last ? TextSpan.FromBounds(span.Start, Close.Start) : span;
        return new QuotedRun(inner, paragraph == Last ? TextSpan.FromBounds(span.Start, Close.End) : span, 0, IsSingle: false, Continues: true);
    }

    /// <summary>Whether a paragraph is one of them.</summary>
    public bool Holds(int paragraph) => paragraph >= First && paragraph <= Last;

    private static int? FirstDouble(string text, TextSpan paragraph, int from)
    {
        for (int i = from; i < paragraph.End; i++)
        {
            if (MarkReader.IsDouble(text[i]))
                return i;
        }
        return null;
    }
}
