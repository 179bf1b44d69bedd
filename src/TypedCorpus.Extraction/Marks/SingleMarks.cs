namespace TypedCorpus.Extraction.Marks;

/// <summary>Pairs the single marks of a paragraph within each run of double ones and outside of all.</summary>
internal readonly struct SingleMarks(ParagraphMarks marks, MarkPartners partners, List<int> lost)
{
    // How many marks ahead are looked at to tell a possessive (the voters' choice) from a closing mark.
    private const int LookAhead = 8;

    /// <summary>Pairs them, the double ones paired before.</summary>
    /// <param name="doubleOpen">The double mark that stays open, if one does.</param>
    /// <returns>An outermost single mark that stays open because the next paragraph re-opens, else <see langword="null"/>.</returns>
    public int? Pair(int? doubleOpen)
    {
        // What was open around each run of double marks.
        List<int?> outer = Spare.Take<List<int?>>();
        int? open = null;
        for (int i = 0; i < marks.Count; i++)
        {
            if (marks[i].IsSingle)
                open = Next(i, open);
            else if (partners.Opens(i) || i == doubleOpen)
            {
                outer.Add(open);
                open = null;
            }
            else if (partners.Of(i) is not null)
            {
                open = outer[^1];
                outer.RemoveAt(outer.Count - 1);
            }
        }
        bool isWithin = outer.Count > 0;
        Spare.Keep(outer);
        if (open is not { } last || isWithin || marks.SignOf(last) != '\u2018')
            return null;
        if (marks.Next == '\u2018')
            return last;
        lost.Add(last);
        return null;
    }

    /// <summary>The mark that is open after another one.</summary>
    private int? Next(int i, int? open)
    {
        Mark mark = marks[i];
        if (open is not { } before)
            return mark.Role != MarkRole.Closes && mark.LooksOpen ? i : null;
        bool closes = mark.Role == MarkRole.Closes || (mark.Role == MarkRole.Either && mark.LooksClosed);
        if (!closes || (IsPossessive(mark) && ClosesLater(i)))
            return open;
        partners.Join(before, i);
        return null;
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
                if (!partners.Opens(k))
                    return false;
                k = partners.Of(k)!.Value;
            }
            else if (mark.Role == MarkRole.Opens)
                return false;
            else if (mark.LooksClosed && !IsPossessive(mark))
                return true;
        }
        return false;
    }
}
