namespace TypedCorpus.Extraction.Marks;

/// <summary>Pairs the double marks of a paragraph.</summary>
internal readonly struct DoubleMarks(ParagraphMarks marks, MarkPartners partners, List<int> lost)
{
    /// <summary>Pairs them: by nesting where all show their direction and none is left over, else in turn.</summary>
    /// <returns>The mark that is open at the end of a paragraph which the next one re-opens or which a lost mark leaves open, else <see langword="null"/>.</returns>
    public int? Pair() => Nested() is { } nesting ? Take(nesting) : PairInTurn();

    private int? Take(Nesting nesting)
    {
        foreach ((int open, int close) in nesting.Pairs)
            partners.Join(open, close);
        Spare.Keep(nesting.Pairs);
        return nesting.Open;
    }

    /// <summary>The pairs of marks that all show their direction, if they nest without a rest; else <see langword="null"/>.</summary>
    private Nesting? Nested()
    {
        List<int> open = Spare.Take<List<int>>();
        List<(int Open, int Close)> pairs = Spare.Take<List<(int Open, int Close)>>();
        int? left = null;
        bool areNested = AddPairs(open, pairs);
        if (areNested && open.Count > 0)
            left = open[^1];
        areNested &= open.Count == 0 || (open.Count == 1 && marks.NextReopens);
        Spare.Keep(open);
        if (areNested)
            return new Nesting(pairs, left);
        Spare.Keep(pairs);
        return null;
    }

    /// <summary>Pairs marks by what each looks like, and tells whether they nest; leaves those that are still open.</summary>
    private bool AddPairs(List<int> open, List<(int Open, int Close)> pairs)
    {
        bool areStraight = AreStraight();
        for (int i = 0; i < marks.Count; i++)
        {
            if (marks[i].IsSingle)
                continue;
            if ((areStraight ? RoleByPlace(marks[i]) : RoleByForm(marks[i])) is not { } role)
                return false;
            if (role == MarkRole.Opens && !(open.Count > 0 && ClosesLow(open[^1], i)))
                open.Add(i);
            else if (open.Count > 0)
            {
                pairs.Add((open[^1], i));
                open.RemoveAt(open.Count - 1);
            }
            else
                return false;
        }
        return true;
    }

    /// <summary>Whether none of the double marks shows its direction.</summary>
    private bool AreStraight()
    {
        for (int i = 0; i < marks.Count; i++)
        {
            if (!marks[i].IsSingle && marks[i].Role != MarkRole.Either)
                return false;
        }
        return true;
    }

    private static MarkRole? RoleByForm(Mark mark) => mark.Role == MarkRole.Either ? null : mark.Role;

    /// <summary>Whether a straight mark opens or closes, by its neighbours; <see langword="null"/> where these do not tell.</summary>
    private static MarkRole? RoleByPlace(Mark mark) => mark.LooksOpen == mark.LooksClosed ? null : mark.LooksOpen ? MarkRole.Opens : MarkRole.Closes;

    /// <summary>The German way: a low mark is closed by one that opens elsewhere.</summary>
    private bool ClosesLow(int open, int mark) => marks.SignOf(open) == '\u201e' && marks.SignOf(mark) is '\u201c' or '\u2018';

    /// <summary>Pairs marks in turn, one level deep; a mark that opens while another is open says that the partner of that one was lost.</summary>
    private int? PairInTurn()
    {
        int? open = null;
        for (int i = 0; i < marks.Count; i++)
        {
            if (marks[i].IsSingle || (open is null && IsInches(marks[i])))
                continue;
            bool opens = marks[i].Role == MarkRole.Either ? OpensByPlace(marks[i], open) : marks[i].Role == MarkRole.Opens;
            open = opens ? Open(i, open) : Close(i, open);
        }
        if (open is not { } last || marks.NextReopens)
            return open;
        lost.Add(last);
        return ClosesWithParagraph(last) ? open : null;
    }

    /// <summary>Opens a quotation at a mark; one that was open ends there or has lost its partner.</summary>
    private int Open(int mark, int? open)
    {
        if (open is { } before)
        {
            if (Reopens(before, mark))
                partners.End(before, mark);
            else
                lost.Add(before);
        }
        return mark;
    }

    /// <summary>Closes the quotation that is open at a mark.</summary>
    /// <returns>No mark: none is open now.</returns>
    private int? Close(int mark, int? open)
    {
        if (open is { } before)
            partners.Join(before, mark);
        else
            lost.Add(mark);
        return null;
    }

    private static bool IsInches(Mark mark) => mark is { Role: MarkRole.Either, LooksOpen: false, LooksClosed: true } && char.IsDigit(mark.Before);

    /// <summary>Whether a straight mark opens, by its neighbours and by what is open.</summary>
    private bool OpensByPlace(Mark mark, int? open)
    {
        if (open is not { } before)
            return mark.LooksOpen || !mark.LooksClosed;
        return char.IsWhiteSpace(mark.Before) && char.IsUpper(mark.After) && mark.Span.Start != marks[before].Span.End;
    }

    /// <summary>
    /// Whether a mark goes on with the quotation that is open, as where the paragraphs of a speech were run together: <c>said: "We won. "It was hard. "I am glad."</c>;
    /// the last mark then closes a sentence.
    /// </summary>
    private bool Reopens(int open, int mark)
    {
        char before = marks.LastBefore(marks[mark].Span.Start, marks[open].Span.End);
        if (before is not ('.' or '!' or '?') || !char.IsUpper(marks[mark].After))
            return false;
        int next = mark + 1;
        while (next < marks.Count && marks[next].IsSingle)
            next++;
        if (next == marks.Count)
            return false;
        Mark closing = marks[next];
        if (closing.Role != MarkRole.Closes && !closing.LooksClosed)
            return closing.LooksOpen && Reopens(mark, next);
        return closing.Before is '.' or '!' or '?' && EndsSentence(closing.Span.End);
    }

    private bool EndsSentence(int position)
    {
        while (position < marks.Paragraph.End && char.IsWhiteSpace(marks.Text[position]))
            position++;
        return position >= marks.Paragraph.End || char.IsUpper(marks.Text[position]);
    }

    /// <summary>
    /// Whether an utterance whose closing mark was lost can be taken to end with its paragraph: it is introduced by a colon or a
    /// comma, and nothing that looks like its attribution follows.
    /// </summary>
    private bool ClosesWithParagraph(int open)
    {
        TextSpan paragraph = marks.Paragraph;
        string before = marks.Text.Substring(paragraph.Start, marks[open].Span.Start - paragraph.Start).TrimEnd();
        return before.Length > 1 && before[before.Length - 1] is ':' or ',' && marks.Text[paragraph.End - 1] is '.' or '!' or '?';
    }

    /// <summary>Marks that nest.</summary>
    /// <param name="Pairs">Which belong together.</param>
    /// <param name="Open">The one that the next paragraph re-opens, if one is left over.</param>
    private readonly record struct Nesting(List<(int Open, int Close)> Pairs, int? Open);
}
