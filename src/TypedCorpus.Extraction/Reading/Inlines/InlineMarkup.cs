namespace TypedCorpus.Extraction.Reading.Inlines;

/// <summary>
/// Finds what is markup within a paragraph of Markdown: marks of emphasis, brackets and targets of links, images, code, tags of HTML, the backslash before
/// a sign. What it calls so is what CommonMark 0.31 calls so, but that a link by reference need not be defined.
/// </summary>
internal static class InlineMarkup
{
    private static readonly char[] s_signs = ['*', '_', '~', '[', '`', '<', '&', '\\', '\n'];

    /// <summary>The pieces of markup of a paragraph, in order, none overlapping another.</summary>
    /// <remarks>Linear in the length of the paragraph: nothing is looked for further than a bounded way.</remarks>
    public static List<MarkupPiece> Read(string text, TextSpan paragraph)
    {
        List<MarkupPiece> pieces = [];
        int first = text.IndexOfAny(s_signs, paragraph.Start, paragraph.Length);
        if (first < 0)
            return pieces;
        EmphasisMarks emphasis = new(text, paragraph, pieces);
        LinkMarks links = new(text, paragraph, pieces);
        CodeSpans code = new(text, paragraph);
        for (int i = first; i < paragraph.End;)
        {
            TextSpan rest = TextSpan.FromBounds(i, paragraph.End);
            i = text[i] switch
            {
                '\\' when IsEscape(text, rest) => Add(new MarkupPiece(new TextSpan(i, 1)), i + 2),
                '`' => code.EndOf(i) is { } end ? AddAll(end) : EndOfRun(text, rest),
                '<' => HtmlTag.EndOf(text, rest) is { } end ? Add(new MarkupPiece(TextSpan.FromBounds(i, end), HtmlTag.ProseOf(text, rest)), end) : i + 1,
                '&' => CharacterReference.Read(text, rest) is { } reference ? Add(reference, reference.Span.End) : i + 1,
                '[' => links.Open(i),
                ']' => links.Close(i),
                '*' or '_' or '~' => emphasis.Read(i),
                '\n' when MarkOfQuotation(text, rest) is { IsEmpty: false } mark => Add(new MarkupPiece(mark), mark.End),
                _ => i + 1,
            };

            int AddAll(int end) => Add(new MarkupPiece(TextSpan.FromBounds(i, end)), end);
        }
        return WithoutNested(pieces);

        int Add(MarkupPiece piece, int next)
        {
            pieces.Add(piece);
            return next;
        }
    }

    /// <summary>Where the run of one sign ends that some text begins with.</summary>
    public static int EndOfRun(string text, TextSpan rest)
    {
        int end = rest.Start;
        while (end < rest.End && text[end] == text[rest.Start])
            end++;
        return end;
    }

    private static bool IsEscape(string text, TextSpan rest) => rest.Length > 1 && text[rest.Start + 1] is > ' ' and < '\u007f' && !char.IsLetterOrDigit(text[rest.Start + 1]);

    /// <summary>The <c>&gt;</c> with which the next line goes on in a block quote; empty where it has none.</summary>
    private static TextSpan MarkOfQuotation(string text, TextSpan rest)
    {
        int start = rest.Start + 1;
        while (start < rest.End && text[start] is ' ' or '\t')
            start++;
        int end = start;
        while (end < rest.End && text[end] is '>' or ' ' or '\t')
            end++;
        return start < rest.End && text[start] == '>' ? TextSpan.FromBounds(start, end) : default;
    }

    /// <summary>The pieces in order, without those that lie within another, as marks within an image do.</summary>
    private static List<MarkupPiece> WithoutNested(List<MarkupPiece> pieces)
    {
        pieces.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        int end = 0;
        return pieces.FindAll(piece =>
        {
            bool isApart = piece.Span.Start >= end;
            end = Math.Max(end, piece.Span.End);
            return isApart;
        });
    }
}
