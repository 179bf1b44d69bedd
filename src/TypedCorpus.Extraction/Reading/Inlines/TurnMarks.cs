namespace TypedCorpus.Extraction.Reading.Inlines;

/// <summary>Marks of emphasis that say how a conversation is set: around the labels of its turns, <c>**Reed:** We won.</c>, and around whole questions, <c>**Did you win?**</c>. They stay.</summary>
internal sealed class TurnMarks
{
    private readonly string _text;
    private readonly bool _hasTurns;

    /// <summary>Looks at the labels of an article: one of a conversation comes again.</summary>
    public TurnMarks(string text, EquatableArray<TextSpan> paragraphs)
    {
        _text = text;
        HashSet<string> labels = new(StringComparer.Ordinal);
        foreach (TextSpan paragraph in paragraphs)
            _hasTurns |= LabelOf(paragraph) is { } label && !labels.Add(text.Substring(label.Span.Start, label.Span.Length));
    }

    /// <summary>The pieces of markup of a paragraph without the marks that stay.</summary>
    public List<MarkupPiece> Without(TextSpan paragraph, List<MarkupPiece> pieces)
    {
        if (pieces.Count == 0)
            return pieces;
        if (_hasTurns && LabelOf(paragraph) is { } label)
            return pieces.FindAll(piece => Math.Min(piece.Span.Start, piece.Partner ?? piece.Span.Start) >= label.Content.Start);
        MarkupPiece first = pieces[0];
        MarkupPiece last = pieces[pieces.Count - 1];
        bool isQuestion = first.Span.Start == paragraph.Start && first.Partner == last.Span.Start && last.Span.End == paragraph.End && _text[last.Span.Start - 1] == '?';
        return isQuestion ? pieces.GetRange(1, pieces.Count - 2) : pieces;
    }

    private TurnLabel? LabelOf(TextSpan paragraph) => TurnLabel.Read(_text, paragraph) is { Form: TurnLabelForm.Bold or TurnLabelForm.Letter } label ? label : null;
}
