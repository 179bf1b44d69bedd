namespace TypedCorpus.Extraction.Reading.Inlines;

/// <summary>Marks of emphasis that say how a conversation is set: around the labels of its turns, <c>**Reed:** We won.</c>, and around whole questions, <c>**Did you win?**</c>, and what else is set apart like them. They stay.</summary>
internal sealed class TurnMarks
{
    private readonly Dictionary<TextSpan, TurnLabel> _labels = [];
    private readonly bool _hasTurns;
    private readonly bool _hasQuestions;

    /// <summary>Looks at the labels of an article, of which one of a conversation comes again, and for questions that are set apart.</summary>
    /// <param name="text">The file.</param>
    /// <param name="paragraphs">Its paragraphs, each with its markup.</param>
    public TurnMarks(string text, IReadOnlyCollection<(TextSpan Paragraph, List<MarkupPiece> Markup)> paragraphs)
    {
        HashSet<string> speakers = new(StringComparer.Ordinal);
        foreach ((TextSpan paragraph, List<MarkupPiece> markup) in paragraphs)
        {
            if (TurnLabel.Read(text, paragraph) is { Form: TurnLabelForm.Bold or TurnLabelForm.Letter } label)
            {
                _labels.Add(paragraph, label);
                _hasTurns |= !speakers.Add(text.Substring(label.Span.Start, label.Span.Length));
            }
            _hasQuestions |= IsSetApart(paragraph, markup) && text[markup[markup.Count - 1].Span.Start - 1] == '?';
        }
    }

    /// <summary>The pieces of markup of a paragraph without the marks that stay.</summary>
    public List<MarkupPiece> Without(TextSpan paragraph, List<MarkupPiece> pieces)
    {
        if (_hasTurns && _labels.TryGetValue(paragraph, out TurnLabel label))
            return pieces.FindAll(piece => Math.Min(piece.Span.Start, piece.Partner ?? piece.Span.Start) >= label.Content.Start);
        return _hasQuestions && IsSetApart(paragraph, pieces) ? pieces.GetRange(1, pieces.Count - 2) : pieces;
    }

    /// <summary>Whether one pair of marks stands around all of a paragraph.</summary>
    private static bool IsSetApart(TextSpan paragraph, List<MarkupPiece> pieces)
    {
        if (pieces.Count < 2)
            return false;
        MarkupPiece last = pieces[pieces.Count - 1];
        return pieces[0].Span.Start == paragraph.Start && pieces[0].Partner == last.Span.Start && last.Span.End == paragraph.End;
    }
}
