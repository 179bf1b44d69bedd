namespace TypedCorpus.Extraction.Figures;

/// <summary>
/// What the text around a date says of how to read it: whether it is quoted, and whether the story is at another time. Places are asked for in the order of the
/// text only, so that every character is looked at once.
/// </summary>
internal sealed class ParagraphContext(SourceArticle source)
{
    // How many paragraphs have begun; the last of these is the one of the sentence.
    private int _begun;

    // The text has been read up to here; _quoted is whether a quotation is open there.
    private int _cursor;
    private bool _quoted;

    /// <summary>Whether the story is at another time than the article's own days, so that a month without a year need not be the nearest. Set by <see cref="DateResolver"/>; stays so across sentences and paragraphs.</summary>
    public bool IsElsewhere { get; set; }

    /// <summary>Moves on to the paragraph of a sentence that begins at <paramref name="position"/>.</summary>
    public void MoveTo(int position)
    {
        int before = _begun;
        // Before the first paragraph has begun there is no current one to ask.
        while (_begun < source.Paragraphs.Count && (_begun == 0 || Current.End <= position))
            _begun++;
        if (_begun != before)
            (_cursor, _quoted) = (Current.Start, false);
    }

    private TextSpan Current => source.Paragraphs[_begun - 1];

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
