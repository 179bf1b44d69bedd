namespace TypedCorpus.Extraction.Reading.Inlines;

/// <summary>Pairs the marks of emphasis of a paragraph: <c>*so*</c>, <c>**so**</c>, <c>_so_</c>, <c>~~so~~</c>. A mark without a partner is text.</summary>
/// <param name="text">The file.</param>
/// <param name="paragraph">The paragraph.</param>
/// <param name="pieces">What the marks are added to.</param>
internal sealed class EmphasisMarks(string text, TextSpan paragraph, List<MarkupPiece> pieces)
{
    private const int StrikeLength = 2;

    // The runs of marks that may open emphasis and are not closed yet.
    private readonly List<TextSpan> _open = [];

    /// <summary>Reads the run of marks that begins at an offset.</summary>
    /// <returns>Where it ends.</returns>
    public int Read(int start)
    {
        char mark = text[start];
        int end = InlineMarkup.EndOfRun(text, TextSpan.FromBounds(start, paragraph.End));
        TextSpan run = TextSpan.FromBounds(start, end);
        if (mark == '~' && run.Length != StrikeLength)
            return end;
        Flank before = FlankAt(start - 1);
        Flank after = FlankAt(end);
        bool isLeft = after != Flank.Space && (after != Flank.Sign || before != Flank.Letter);
        bool isRight = before != Flank.Space && (before != Flank.Sign || after != Flank.Letter);
        // Within a word an underscore is a letter: snake_case.
        bool opens = isLeft && (mark != '_' || !isRight || before == Flank.Sign);
        bool closes = isRight && (mark != '_' || !isLeft || after == Flank.Sign);
        TextSpan rest = closes ? Close(run, mark) : run;
        if (opens && !rest.IsEmpty)
            _open.Add(rest);
        return end;
    }

    /// <summary>Closes what a run of marks can close.</summary>
    /// <returns>The marks of the run that are left.</returns>
    private TextSpan Close(TextSpan run, char mark)
    {
        while (!run.IsEmpty && _open.FindLastIndex(open => text[open.Start] == mark) is var index and >= 0)
        {
            TextSpan open = _open[index];
            // What stands between was not closed, and is text.
            _open.RemoveRange(index, _open.Count - index);
            int length = Math.Min(open.Length, run.Length);
            (MarkupPiece opening, MarkupPiece closing) = MarkupPiece.Pair(new TextSpan(open.End - length, length), new TextSpan(run.Start, length));
            pieces.Add(opening);
            pieces.Add(closing);
            if (open.Length > length)
                _open.Add(new TextSpan(open.Start, open.Length - length));
            run = TextSpan.FromBounds(run.Start + length, run.End);
        }
        return run;
    }

    private Flank FlankAt(int i)
    {
        if (!paragraph.Contains(i) || char.IsWhiteSpace(text[i]))
            return Flank.Space;
        return char.IsPunctuation(text[i]) || char.IsSymbol(text[i]) ? Flank.Sign : Flank.Letter;
    }

    /// <summary>What stands beside a run of marks.</summary>
    private enum Flank
    {
        Space,
        Sign,
        Letter,
    }
}
