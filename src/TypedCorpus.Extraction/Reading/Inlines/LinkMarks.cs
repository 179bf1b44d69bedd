namespace TypedCorpus.Extraction.Reading.Inlines;

/// <summary>Finds the brackets and targets of links, whole images, and marks of notes: <c>[Reed](https://…)</c>, <c>![A bridge](bridge.png "The bridge")</c>, <c>[^1]</c>.</summary>
/// <param name="text">The file.</param>
/// <param name="paragraph">The paragraph.</param>
/// <param name="pieces">What is found is added to these.</param>
internal sealed class LinkMarks(string text, TextSpan paragraph, List<MarkupPiece> pieces)
{
    // Longer targets and marks of notes are text: it binds how far is looked for their end.
    private const int LongestTarget = 2048;
    private const int LongestNote = 40;

    private readonly Stack<int> _open = new();

    /// <summary>Takes note of an opening bracket.</summary>
    /// <returns>Where reading goes on.</returns>
    public int Open(int bracket)
    {
        _open.Push(bracket);
        return bracket + 1;
    }

    /// <summary>Reads from a closing bracket on.</summary>
    /// <returns>Where reading goes on.</returns>
    public int Close(int bracket)
    {
        if (_open.Count == 0)
            return bracket + 1;
        int open = _open.Pop();
        if (bracket > open + 1 && text[open + 1] == '^' && bracket - open < LongestNote)
            return Add(TextSpan.FromBounds(open, bracket + 1));
        if (EndOfTarget(bracket + 1) is not { } end)
            return bracket + 1;
        if (open > paragraph.Start && text[open - 1] == '!')
            return Add(TextSpan.FromBounds(open - 1, end));
        (MarkupPiece opening, MarkupPiece closing) = MarkupPiece.Pair(new TextSpan(open, 1), TextSpan.FromBounds(bracket, end));
        pieces.Add(opening);
        pieces.Add(closing);
        return end;
    }

    private int Add(TextSpan whole)
    {
        pieces.Add(new MarkupPiece(whole));
        return whole.End;
    }

    /// <summary>Where the target ends that begins at an offset, <c>(https://… "Title")</c> or <c>[label]</c>; <see langword="null"/> where none begins there.</summary>
    private int? EndOfTarget(int start)
    {
        char open = start < paragraph.End ? text[start] : '\0';
        if (open is not ('(' or '['))
            return null;
        char close = open == '(' ? ')' : ']';
        int depth = 0;
        char? title = null;
        for (int i = start; i < paragraph.End && i < start + LongestTarget; i++)
        {
            char c = text[i];
            if (c == '\\')
                i++;
            else if (title is { } mark)
                title = c == mark ? null : title;
            else if (c is '"' or '\'' && char.IsWhiteSpace(text[i - 1]))
                title = c;
            else if (c == open)
                depth++;
            else if (c == close && --depth == 0)
                return i + 1;
        }
        return null;
    }
}
