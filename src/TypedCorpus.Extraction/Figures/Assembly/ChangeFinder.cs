namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds the figures that take part in a change: <c>rose 3 % to $12</c>, <c>down from 40 to 35</c>.</summary>
internal sealed class ChangeFinder(TokenStream tokens)
{
    private const int MostFigures = 3;
    private const int MostSkipped = 2;

    /// <summary>Gives the figures of a sentence that a verb or adverb of rising or falling stands before their change, in place.</summary>
    public void Find(List<FigureCandidate> figures)
    {
        for (int i = 0; i < figures.Count; i++)
        {
            if (!CanChange(figures[i]) || DirectionBefore(figures[i]) is not { } direction)
                continue;
            int end = i + 1;
            List<ChangeRole> roles = [RoleBefore(figures[i])];
            while (end < figures.Count && roles.Count < MostFigures && CanChange(figures[end]) && LinkOf(figures[end - 1], figures[end]) is { } next)
            {
                roles.Add(next);
                end++;
            }
            Mark(figures, i, roles, direction);
            i = end - 1;
        }
    }

    private static void Mark(List<FigureCandidate> figures, int first, List<ChangeRole> roles, int direction)
    {
        TokenRange? from = PhraseOf(ChangeRole.From);
        TokenRange? to = PhraseOf(ChangeRole.To);
        for (int n = 0; n < roles.Count; n++)
        {
            FigureCandidate figure = figures[first + n];
            figures[first + n] = figure with { Change = new CandidateChange(direction, roles[n], OtherThan(figure, from), OtherThan(figure, to)) };
        }

        TokenRange? PhraseOf(ChangeRole role) => roles.LastIndexOf(role) is >= 0 and var at ? figures[first + at].Phrase : null;

        static TokenRange? OtherThan(FigureCandidate figure, TokenRange? phrase) => phrase == figure.Phrase ? null : phrase;
    }

    private static bool CanChange(FigureCandidate figure) =>
        figure.Kind is FigureKind.Money or FigureKind.Percentage or FigureKind.Count or FigureKind.Quantity or FigureKind.Number && figure.High is null && !figure.IsOverflow;

    /// <summary>The direction of a change that a word before the figure tells; <see langword="null"/> where none does.</summary>
    private int? DirectionBefore(FigureCandidate figure)
    {
        if (IsPlace(figure))
            return null;
        TokenCursor before = tokens.Before(figure.Phrase);
        ChangeRole role = RoleAt(before);
        bool hasLink = role != ChangeRole.By || before.Is(WordList.By);
        TokenCursor at = hasLink ? before.Previous : before;
        // rose sharply by, fell another
        for (int skipped = 0; skipped < MostSkipped && (at.Is(WordList.Again) || IsAdverb(at)); skipped++)
            at = at.Previous;
        if (!at.Is(WordRoles.Change) || IsOther(at, role))
            return null;
        // They raised $5 million, lost two players: no change of what is counted, unless by or to says so.
        bool isObject = !hasLink && figure.Kind != FigureKind.Percentage && at.Is(WordList.ChangesWhatIsCounted);
        return isObject ? null : Math.Sign(at.Value);
    }

    /// <summary>sank 60 miles off Leeds: a length that says where.</summary>
    private bool IsPlace(FigureCandidate figure) =>
        figure.Measure is UnitMeasure { Unit.Dimension: Dimension.Length } && tokens.After(figure.Phrase).Is(WordList.BehindDistance);

    /// <summary>up to 5, a lower 5 per cent; and made up 30 percent: no rise.</summary>
    private static bool IsOther(TokenCursor word, ChangeRole role)
    {
        if ((role == ChangeRole.To && word.Is(WordList.UpDownCutRaise)) || (word.Is(WordList.LowerCut) && word.Previous.Is(WordList.TheA)))
            return true;
        return word.Is(WordList.UpDown) && word.Previous.IsLetters && IsVerb(word.Previous.Tag) && !word.Previous.Is(WordList.GoesUpOrDown);
    }

    private static bool IsVerb(PosTag tag) => tag is PosTag.VB or PosTag.VBD or PosTag.VBG or PosTag.VBN or PosTag.VBP or PosTag.VBZ;

    private static bool IsAdverb(TokenCursor at) => at.IsLetters && NounWord.EndsIn(at, 'l', 'y');

    private ChangeRole RoleBefore(FigureCandidate figure) => RoleAt(tokens.Before(figure.Phrase));

    private static ChangeRole RoleAt(TokenCursor at) => at.Is(WordList.From) ? ChangeRole.From : at.Is(WordList.To) ? ChangeRole.To : ChangeRole.By;

    /// <summary>The role of a figure that <c>to</c> or <c>from</c> links to the one before it.</summary>
    private ChangeRole? LinkOf(FigureCandidate before, FigureCandidate figure)
    {
        TokenCursor end = AfterPer(before);
        TokenCursor link = end.Is(WordList.Or) ? end.Next : end.Skip(',');
        return link.Is(WordList.ToFrom) && link.Next.Index == figure.Phrase.Start ? RoleAt(link) : null;
    }

    /// <summary>The place after a figure and what it is per: from $900 a month to $1,000.</summary>
    private TokenCursor AfterPer(FigureCandidate figure)
    {
        TokenCursor end = tokens.After(figure.Phrase);
        if (figure.Per is null || !end.Is(WordList.PerWords))
            return end;
        return tokens.Language.Measures.At(end.Next) is { } unit ? tokens.After(unit.Range) : end.Next.Next;
    }
}
