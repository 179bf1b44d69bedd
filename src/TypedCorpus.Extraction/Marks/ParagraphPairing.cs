namespace TypedCorpus.Extraction.Marks;

/// <summary>The runs of quotation in one paragraph.</summary>
internal sealed class ParagraphPairing
{
    private readonly MarkPartners _partners = new();
    private readonly List<int> _lost = [];
    private ParagraphMarks _marks;
    private int? _doubleOpen;
    private int? _singleOpen;

    /// <summary>Pairs the marks of a paragraph.</summary>
    public void Read(ParagraphMarks marks)
    {
        _marks = marks;
        _lost.Clear();
        _partners.Begin(marks.Count);
        _doubleOpen = new DoubleMarks(marks, _partners, _lost).Pair();
        _singleOpen = new SingleMarks(marks, _partners, _lost).Pair(_doubleOpen);
        _lost.Sort();
    }

    /// <summary>Which quotations go on in the next paragraph, which opens them again.</summary>
    public OpenMarks StaysOpen => new(Double: _doubleOpen is not null && _marks.NextReopens, Single: _singleOpen is not null);

    /// <summary>The double mark that the paragraph leaves open though the next one does not open it again, if one does.</summary>
    public TextSpan? LeftOpen => _doubleOpen is { } open && !_marks.NextReopens ? _marks[open].Span : null;

    /// <summary>A finding for each mark without a partner.</summary>
    /// <param name="except">The one whose partner stands in another paragraph, if one does.</param>
    /// <param name="findings">Where they are added.</param>
    public void AddUnbalanced(TextSpan? except, List<Finding> findings)
    {
        foreach (int mark in _lost)
        {
            TextSpan span = _marks[mark].Span;
            if (span != except)
                findings.Add(new Finding(FindingKind.UnbalancedMark, span, [_marks.Text.Substring(span.Start, span.Length)]));
        }
    }

    /// <summary>Appends the runs of the paragraph, ordered by span.</summary>
    /// <param name="before">What the paragraph before has left open.</param>
    /// <param name="runs">What they are appended to.</param>
    public void AddRuns(OpenMarks before, List<QuotedRun> runs)
    {
        int depth = 0;
        for (int i = 0; i < _marks.Count; i++)
        {
            bool isDouble = !_marks[i].IsSingle;
            bool continues = IsContinued(i, isDouble ? before.Double : before.Single);
            if (i == _doubleOpen || i == _singleOpen)
                Add(i, new TextSpan(_marks.Paragraph.End, 0), depth++, continues, runs);
            else if (isDouble && _partners.EndsAtOpening(i))
                AddUpTo(_marks[_partners.Of(i)!.Value], i, depth, continues, runs);
            else if (_partners.Opens(i))
                Add(i, _marks[_partners.Of(i)!.Value].Span, depth++, continues, runs);
            else if (_partners.Closes(i))
                depth--;
        }
    }

    /// <summary>Adds a run that ends where the next one opens.</summary>
    private void AddUpTo(Mark next, int open, int depth, bool continues, List<QuotedRun> runs)
    {
        int end = next.Span.Start;
        while (char.IsWhiteSpace(_marks.Text[end - 1]))
            end--;
        TextSpan mark = _marks[open].Span;
        runs.Add(new QuotedRun(TextSpan.FromBounds(mark.End, end), TextSpan.FromBounds(mark.Start, end), depth, false, continues));
    }

    /// <summary>Adds a run between a mark and what closes it, if there is text in it.</summary>
    private void Add(int open, TextSpan close, int depth, bool continues, List<QuotedRun> runs)
    {
        Mark mark = _marks[open];
        if (_marks.Text.AsSpan(mark.Span.End, close.Start - mark.Span.End).IsWhiteSpace())
            return;
        runs.Add(new QuotedRun(TextSpan.FromBounds(mark.Span.End, close.Start), TextSpan.FromBounds(mark.Span.Start, close.End), depth, mark.IsSingle, continues));
    }

    /// <summary>Whether a run goes on with the one before it: that of the paragraph before, or one that ends where it opens.</summary>
    private bool IsContinued(int mark, bool isLeftOpen) =>
        (isLeftOpen && _marks[mark].Span.Start == _marks.Paragraph.Start) || (!_marks[mark].IsSingle && _partners.GoesOn(mark));
}

/// <summary>Which quotations a paragraph leaves open.</summary>
/// <param name="Double">Whether one in double marks.</param>
/// <param name="Single">Whether one in single marks.</param>
internal readonly record struct OpenMarks(bool Double, bool Single);
