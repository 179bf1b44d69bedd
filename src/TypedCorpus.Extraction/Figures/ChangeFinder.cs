namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds the figures that take part in a change: <c>rose 3 % to $12</c>, <c>down from 40 to 35</c>.</summary>
internal static class ChangeFinder
{
    /// <summary>Marks the items of a sentence that a verb or adverb of rising or falling stands before.</summary>
    public static void Find(TokenStream tokens, List<FigureCandidate> items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (!CanChange(items[i]) || Direction(tokens, items[i], out ChangeRole role) is not (not 0 and var direction))
                continue;
            FigureCandidate? from = null;
            FigureCandidate? to = null;
            int last = i;
            Take(items[i], role, ref from, ref to);
            while (last + 1 < items.Count && last < i + 2 && CanChange(items[last + 1]) && Link(tokens, items[last], items[last + 1]) is { } next)
                Take(items[++last], next, ref from, ref to);
            for (int n = i; n <= last; n++)
            {
                items[n].Direction = direction;
                items[n].From = from == items[n] ? null : from;
                items[n].To = to == items[n] ? null : to;
            }
            i = last;
        }
    }

    private static void Take(FigureCandidate item, ChangeRole role, ref FigureCandidate? from, ref FigureCandidate? to)
    {
        item.Role = role;
        if (role == ChangeRole.From)
            from = item;
        else if (role == ChangeRole.To)
            to = item;
    }

    private static bool CanChange(FigureCandidate item) =>
        item.Kind is FigureKind.Money or FigureKind.Percentage or FigureKind.Count or FigureKind.Quantity or FigureKind.Number && item.High is null && !item.IsOverflow;

    private static int Direction(TokenStream tokens, FigureCandidate item, out ChangeRole role)
    {
        int at = item.PhraseFirst - 1;
        role = RoleOf(tokens, at);
        if (role != ChangeRole.By || tokens.IsWord(at, "by"))
            at--;
        // rose sharply by, fell another
        for (int skipped = 0; skipped < 2 && (tokens.IsAny(at, FigureWords.Again) || IsAdverb(tokens, at)); skipped++)
            at--;
        if (!tokens.Is(at, WordRoles.Change) || (role == ChangeRole.To && tokens.IsAny(at, FigureWords.UpDownCutRaise)) || tokens.IsAny(at, FigureWords.LowerCut) && tokens.IsAny(at - 1, FigureWords.TheA))
            return 0;
        // It made up 30 percent: no rise.
        if (tokens.IsAny(at, FigureWords.UpDown) && at > 0 && tokens.IsLetters(at - 1) && IsVerb(tokens.Tag(at - 1)) && !tokens.IsAny(at - 1, FigureWords.GoesUpOrDown))
            return 0;
        // They raised $5 million, lost two players: no change of what is counted, unless by or to says so.
        if (role == ChangeRole.By && !tokens.IsWord(item.PhraseFirst - 1, "by") && item.Kind != FigureKind.Percentage
            && tokens.IsAny(at, FigureWords.ChangesWhatIsCounted))
            return 0;
        // down is -1; March and may are not asked here.
        return tokens[at].Word!.Value < 0 ? -1 : 1;
    }

    private static bool IsVerb(PosTag tag) => tag is PosTag.VB or PosTag.VBD or PosTag.VBG or PosTag.VBN or PosTag.VBP or PosTag.VBZ;

    private static ChangeRole RoleOf(TokenStream tokens, int at) => tokens.IsWord(at, "from") ? ChangeRole.From : tokens.IsWord(at, "to") ? ChangeRole.To : ChangeRole.By;

    private static bool IsAdverb(TokenStream tokens, int at)
    {
        if (at < 0 || !tokens.IsLetters(at) || tokens[at].Length < 5)
            return false;
        ReadOnlySpan<char> word = tokens.Chars(at);
        return word[word.Length - 1] == 'y' && word[word.Length - 2] == 'l';
    }

    /// <summary>The role of a figure that <c>to</c> or <c>from</c> links to the one before it.</summary>
    private static ChangeRole? Link(TokenStream tokens, FigureCandidate before, FigureCandidate item)
    {
        int at = before.PhraseEnd;
        // from $900 a month to $1,000
        if (before.Per is not null && tokens.IsAny(at, FigureWords.PerWords))
            at = MeasureTable.Behind(tokens, at + 1, out int unitEnd) is not null ? unitEnd : at + 2;
        if (tokens.IsSign(at, ',') || tokens.IsWord(at, "or"))
            at++;
        return at + 1 == item.PhraseFirst && tokens.IsAny(at, FigureWords.ToFrom) ? RoleOf(tokens, at) : null;
    }
}
