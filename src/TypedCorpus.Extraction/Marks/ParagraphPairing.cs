namespace TypedCorpus.Extraction.Marks;

/// <summary>Pairs the marks of one paragraph.</summary>
internal sealed class ParagraphPairing(string text, TextSpan paragraph, List<Mark> marks, char nextParagraph)
{
    // How many marks ahead are looked at to tell a possessive (the voters' choice) from a closing mark.
    private const int LookAhead = 8;

    private const int Unpaired = -1;

    private readonly int[] _partner = NewPartners(marks.Count);

    /// <summary>Whether a double run goes on in the next paragraph, which opens again.</summary>
    public bool DoubleStaysOpen { get; private set; }

    /// <summary>Whether a single run goes on in the next paragraph, which opens again.</summary>
    public bool SingleStaysOpen { get; private set; }

    /// <summary>Appends the runs of the paragraph, ordered by span, and a finding for each mark without a partner.</summary>
    public void Pair(bool doubleContinues, bool singleContinues, List<QuotedRun> runs, List<Finding> findings)
    {
        List<int> lost = [];
        int open = PairByNesting() ? _stillOpen : PairInTurn(lost);
        int singleOpen = PairSingles(open, lost);
        lost.Sort();
        foreach (int mark in lost)
            findings.Add(new Finding(FindingKind.UnbalancedMark, marks[mark].Span, [text.Substring(marks[mark].Span.Start, marks[mark].Span.Length)]));
        AddRuns(open, singleOpen, doubleContinues, singleContinues, runs);
        DoubleStaysOpen = open >= 0 && NextReopens;
        SingleStaysOpen = singleOpen >= 0;
    }

    private int _stillOpen = Unpaired;

    private bool NextReopens => MarkReader.IsDouble(nextParagraph) || nextParagraph is '`';

    private static int[] NewPartners(int count)
    {
        int[] partners = new int[count];
        for (int i = 0; i < count; i++)
            partners[i] = Unpaired;
        return partners;
    }

    /// <summary>Pairs double marks that all show their direction, if they nest without a rest.</summary>
    private bool PairByNesting()
    {
        Stack<int> stack = new();
        List<(int Open, int Close)> pairs = [];
        for (int i = 0; i < marks.Count; i++)
        {
            Mark mark = marks[i];
            if (mark.IsSingle)
                continue;
            if (mark.Role == MarkRole.Either)
                return false;
            // The German way: a low mark is closed by one that opens elsewhere.
            bool closesLow = text[mark.Span.Start] is '\u201c' or '\u2018' && stack.Count > 0 && text[marks[stack.Peek()].Span.Start] == '\u201e';
            if (mark.Role == MarkRole.Opens && !closesLow)
                stack.Push(i);
            else if (stack.Count == 0)
                return false;
            else
                pairs.Add((stack.Pop(), i));
        }
        if (stack.Count > 1 || (stack.Count == 1 && !NextReopens))
            return false;
        foreach ((int first, int last) in pairs)
            (_partner[first], _partner[last]) = (last, first);
        _stillOpen = stack.Count == 1 ? stack.Peek() : Unpaired;
        return true;
    }

    /// <summary>Pairs double marks in turn, one level deep; a mark that opens while another is open says that the partner of that one was lost.</summary>
    /// <returns>The mark that is open at the end of a paragraph that the next one re-opens or that a lost mark leaves open, else -1.</returns>
    private int PairInTurn(List<int> lost)
    {
        int open = Unpaired;
        for (int i = 0; i < marks.Count; i++)
        {
            Mark mark = marks[i];
            if (mark.IsSingle)
                continue;
            MarkRole role = mark.Role;
            if (role == MarkRole.Either)
            {
                if (open < 0 && !mark.LooksOpen && mark.LooksClosed && char.IsDigit(mark.Before))
                    continue;
                role = open < 0
                    ? mark.LooksOpen || !mark.LooksClosed ? MarkRole.Opens : MarkRole.Closes
                    : char.IsWhiteSpace(mark.Before) && char.IsUpper(mark.After) && mark.Span.Start != marks[open].Span.End ? MarkRole.Opens : MarkRole.Closes;
            }
            if (role == MarkRole.Opens)
            {
                if (open >= 0 && Reopens(open, i))
                    _partner[open] = i;
                else if (open >= 0)
                    lost.Add(open);
                open = i;
            }
            else if (open >= 0)
            {
                (_partner[open], _partner[i]) = (i, open);
                open = Unpaired;
            }
            else
                lost.Add(i);
        }
        if (open < 0 || NextReopens)
            return open;
        lost.Add(open);
        return ClosesWithParagraph(open) ? open : Unpaired;
    }

    /// <summary>
    /// Whether a mark goes on with the quotation that is open, as where the paragraphs of a speech were run together: <c>said: "We won. "It was hard. "I am glad."</c>;
    /// the last mark then closes a sentence.
    /// </summary>
    private bool Reopens(int open, int mark)
    {
        int before = marks[mark].Span.Start - 1;
        while (before > marks[open].Span.End && char.IsWhiteSpace(text[before]))
            before--;
        if (text[before] is not ('.' or '!' or '?') || !char.IsUpper(marks[mark].After))
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
        while (position < paragraph.End && char.IsWhiteSpace(text[position]))
            position++;
        return position >= paragraph.End || char.IsUpper(text[position]);
    }

    /// <summary>
    /// Whether an utterance whose closing mark was lost can be taken to end with its paragraph: it is introduced by a colon or a
    /// comma, and nothing that looks like its attribution follows.
    /// </summary>
    private bool ClosesWithParagraph(int open)
    {
        int i = marks[open].Span.Start - 1;
        while (i > paragraph.Start && char.IsWhiteSpace(text[i]))
            i--;
        return i > paragraph.Start && text[i] is ':' or ',' && text[paragraph.End - 1] is '.' or '!' or '?';
    }

    /// <summary>Pairs the single marks within each double run and outside of all.</summary>
    /// <returns>An outermost single mark that stays open because the next paragraph re-opens, else -1.</returns>
    private int PairSingles(int doubleOpen, List<int> lost)
    {
        Stack<int> outer = new();
        int open = Unpaired;
        for (int i = 0; i < marks.Count; i++)
        {
            Mark mark = marks[i];
            if (!mark.IsSingle)
            {
                if (_partner[i] > i || i == doubleOpen)
                {
                    outer.Push(open);
                    open = Unpaired;
                }
                else if (_partner[i] >= 0)
                    open = outer.Pop();
                continue;
            }
            bool closes = open >= 0 && (mark.Role == MarkRole.Closes || (mark.Role == MarkRole.Either && mark.LooksClosed));
            if (closes && (!IsPossessive(mark) || !ClosesLater(i)))
            {
                (_partner[open], _partner[i]) = (i, open);
                open = Unpaired;
            }
            else if (!closes && open < 0 && mark.Role != MarkRole.Closes && mark.LooksOpen)
                open = i;
        }
        bool outermost = open >= 0 && outer.Count == 0;
        if (outermost && nextParagraph == text[marks[open].Span.Start] && nextParagraph is '\u2018')
            return open;
        if (outermost && text[marks[open].Span.Start] == '\u2018')
            lost.Add(open);
        return Unpaired;
    }

    /// <summary>Whether the mark may be the apostrophe of a plural: <c>the voters' choice</c>.</summary>
    private static bool IsPossessive(Mark mark) => mark.Before is 's' or 'S' or 'z' or 'x' && char.IsWhiteSpace(mark.After);

    private bool ClosesLater(int i)
    {
        for (int k = i + 1; k < marks.Count && k <= i + LookAhead; k++)
        {
            Mark mark = marks[k];
            if (!mark.IsSingle)
            {
                if (_partner[k] < k)
                    return false;
                k = _partner[k];
            }
            else if (mark.Role == MarkRole.Opens)
                return false;
            else if (mark.LooksClosed && !IsPossessive(mark))
                return true;
        }
        return false;
    }

    private void AddRuns(int open, int singleOpen, bool doubleContinues, bool singleContinues, List<QuotedRun> runs)
    {
        int depth = 0;
        for (int i = 0; i < marks.Count; i++)
        {
            bool unclosed = i == open || i == singleOpen;
            if (_partner[i] > i && !marks[i].IsSingle && _partner[_partner[i]] != i)
            {
                // A run that ends where the next one opens.
                int end = marks[_partner[i]].Span.Start;
                while (char.IsWhiteSpace(text[end - 1]))
                    end--;
                TextSpan inner = TextSpan.FromBounds(marks[i].Span.End, end);
                runs.Add(new QuotedRun(inner, TextSpan.FromBounds(marks[i].Span.Start, end), depth, false, IsContinued(i, doubleContinues)));
            }
            else if (_partner[i] > i || unclosed)
            {
                Mark mark = marks[i];
                int innerEnd = unclosed ? paragraph.End : marks[_partner[i]].Span.Start;
                int outerEnd = unclosed ? paragraph.End : marks[_partner[i]].Span.End;
                bool continues = IsContinued(i, mark.IsSingle ? singleContinues : doubleContinues);
                if (HasText(mark.Span.End, innerEnd))
                {
                    runs.Add(new QuotedRun(
                        TextSpan.FromBounds(mark.Span.End, innerEnd), TextSpan.FromBounds(mark.Span.Start, outerEnd), depth, mark.IsSingle, continues));
                }
                depth++;
            }
            else if (_partner[i] >= 0)
                depth--;
        }
    }

    /// <summary>Whether a run goes on with the one before it: that of the paragraph before, or one that ends where it opens.</summary>
    private bool IsContinued(int mark, bool continues) =>
        (marks[mark].Span.Start == paragraph.Start && continues) || (mark > 0 && !marks[mark].IsSingle && Array.IndexOf(_partner, mark, 0, mark) is >= 0 and int opener && _partner[mark] != opener);

    private bool HasText(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return true;
        }
        return false;
    }
}
