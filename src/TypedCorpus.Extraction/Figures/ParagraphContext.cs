namespace TypedCorpus.Extraction.Figures;

/// <summary>What is said around the dates of a sentence. Asked onwards only, so that every character is looked at once.</summary>
internal sealed class ParagraphContext(SourceArticle source)
{
    private int _paragraph = -1;
    private int _cursor;
    private bool _quoted;

    /// <summary>Whether the text tells of another year than the article's.</summary>
    public bool IsElsewhere { get; set; }

    /// <summary>Moves on to the paragraph of a sentence that begins at <paramref name="position"/>.</summary>
    public void MoveTo(int position)
    {
        int before = _paragraph;
        while (_paragraph + 1 < source.Paragraphs.Count && (_paragraph < 0 || source.Paragraphs[_paragraph].End <= position))
            _paragraph++;
        if (_paragraph == before)
            return;
        (_cursor, _quoted) = (source.Paragraphs[_paragraph].Start, false);
    }

    /// <summary>Whether <paramref name="position"/> lies between double quotation marks: what is said there counts from the day it was said.</summary>
    public bool IsQuoted(int position)
    {
        for (; _cursor < position; _cursor++)
        {
            char c = source.Text[_cursor];
            if (c == '"')
                _quoted = !_quoted;
            else if (c is '\u201c' or '\u201d')
                _quoted = c == '\u201c';
        }
        return _quoted;
    }
}
