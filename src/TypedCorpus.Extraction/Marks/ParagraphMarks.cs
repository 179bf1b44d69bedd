namespace TypedCorpus.Extraction.Marks;

/// <summary>The quotation marks of a paragraph.</summary>
/// <param name="Text">The text of the article.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Marks">Its marks, in order.</param>
/// <param name="Next">The first character of the next paragraph; a space where none follows.</param>
internal readonly record struct ParagraphMarks(string Text, TextSpan Paragraph, List<Mark> Marks, char Next)
{
    /// <summary>How many there are.</summary>
    public int Count => Marks.Count;

    /// <summary>Whether the next paragraph opens a quotation again, as one does that goes on with it.</summary>
    public bool NextReopens => MarkReader.IsDouble(Next) || Next is '`';

    /// <summary>A mark.</summary>
    public Mark this[int mark] => Marks[mark];

    /// <summary>The first character of a mark.</summary>
    public char SignOf(int mark) => Text[Marks[mark].Span.Start];

    /// <summary>The last character before a position that is no white space, as far back as another position.</summary>
    public char LastBefore(int position, int first)
    {
        int last = position - 1;
        while (last > first && char.IsWhiteSpace(Text[last]))
            last--;
        return Text[last];
    }
}
