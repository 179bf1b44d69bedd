namespace TypedCorpus.Extraction.Figures;

/// <summary>Tells whether what happened, or will happen, on a date lies before or behind the article's own day, by the verb that the date goes with.</summary>
internal sealed class TenseReader(TokenStream tokens)
{
    // How far a verb is looked for, so that a sentence of a megabyte costs no more for each of its dates.
    private const int Reach = 40;

    /// <summary>The tense of what is said of the date between two tokens; unknown where the date modifies a noun, or the verb leaves it open.</summary>
    public Tense Find(int first, int end)
    {
        bool adverbial = tokens.IsAny(first - 1, FigureWords.BeforeAdverbialDates);
        if (!adverbial && first > 0 && tokens.IsLetters(first - 1)
            && tokens.Tag(first - 1) is PosTag.IN or PosTag.TO or PosTag.DT or PosTag.PRPS or PosTag.JJ or PosTag.CC or PosTag.POS or PosTag.WDT or PosTag.WPS)
            return Tense.Unknown;
        if (tokens.IsAny(end, FigureWords.PartsOfDay))
            end++;
        if (IsModifier(end, adverbial))
            return Tense.Unknown;
        // The company on Tuesday unveiled a camera.
        if (adverbial && first > 1 && tokens.Tag(end) == PosTag.VBD && !tokens.IsAny(end, FigureWords.Wished) && !tokens.IsAny(end, FigureWords.Arranged) && !tokens.IsAny(end + 1, FigureWords.Arranged))
            return Tense.Past;
        int verb = VerbBefore(adverbial ? first - 2 : first - 1);
        if (verb >= 0)
            return TenseOf(verb, verb >= (adverbial ? first - 2 : first - 1));
        return verb == NoVerb && (adverbial || first == 0) ? TenseBehind(end) : Tense.Unknown;
    }

    private const int NoVerb = -1;
    private const int Cut = -2;

    /// <summary>Whether a noun follows that the date belongs to: <c>Tuesday's vote</c>, <c>the March 15 primary</c>.</summary>
    private bool IsModifier(int end, bool adverbial)
    {
        if (tokens.Sign(end) is '\'' or '\u2019' && tokens.IsAttached(end))
            return true;
        if (!tokens.IsLetters(end) || tokens.Is(end, WordRoles.Closed))
            return false;
        return tokens.Tag(end) switch
        {
            PosTag.NN or PosTag.NNS or PosTag.JJ or PosTag.VBG => true,
            PosTag.NNP or PosTag.NNPS => !adverbial,
            _ => false,
        };
    }

    private int VerbBefore(int from)
    {
        for (int i = from; i >= 0 && i > from - Reach; i--)
        {
            if (tokens.Sign(i) is ';' or ':' or '"' or '\u201c' or '\u201d' or '(' or ')' or '\u2014')
                return Cut;
            if (!tokens.IsLetters(i))
                continue;
            if (tokens.IsAny(i, FigureWords.ClauseBoundaries))
                return i == 0 ? NoVerb : Cut;
            if (tokens.Tag(i) is PosTag.VBD or PosTag.VBN or PosTag.VB or PosTag.VBZ or PosTag.VBP or PosTag.VBG or PosTag.MD && !tokens.Is(i, WordRoles.Month | WordRoles.Weekday))
                return i;
        }
        return from < Reach ? NoVerb : Cut;
    }

    private Tense TenseOf(int verb, bool adjacent)
    {
        if (tokens.IsAny(verb, FigureWords.Arranged))
            return Tense.Unknown;
        PosTag tag = tokens.Tag(verb);
        if (tag is PosTag.VBD or PosTag.VBN && !adjacent && tokens.IsAny(verb, FigureWords.Wished) || IsConditional(verb))
            return Tense.Unknown;
        int before = OverAdverbs(verb - 1);
        switch (tag)
        {
            case PosTag.VBD:
                return Tense.Past;
            case PosTag.VBG:
                return tokens.IsAny(before, FigureWords.WasWere) ? Tense.Past : Tense.Unknown;
            case PosTag.VBN:
                if (tokens.IsWord(before, "been"))
                    before = OverAdverbs(before - 1);
                if (tokens.IsAny(before, FigureWords.WasWere))
                    return Tense.Past;
                if (tokens.IsAny(before, FigureWords.HasHaveHad))
                    return tokens.Tag(OverAdverbs(before - 1)) is PosTag.MD or PosTag.TO ? Tense.Unknown : Tense.Past;
                if (tokens.IsWord(before, "be"))
                    return TenseOfInfinitive(OverAdverbs(before - 1));
                // A participle of its own (the plan released on Tuesday), unless something is to come: will make it known on Tuesday.
                return tokens.IsAny(before, FigureWords.PresentOfBe) || IsToCome(before) ? Tense.Unknown : Tense.Past;
            case PosTag.VB:
                return TenseOfInfinitive(before);
            default:
                return Tense.Unknown;
        }
    }

    /// <summary>By what stands before a bare infinitive: <c>will</c>, <c>did</c>, <c>is expected to</c>, <c>plans to</c>.</summary>
    private Tense TenseOfInfinitive(int before)
    {
        if (before < 0)
            return Tense.Unknown;
        if (tokens.IsAny(before, FigureWords.WillShall))
            return Tense.Future;
        if (tokens.IsWord(before, "did"))
            return Tense.Past;
        if (!tokens.IsWord(before, "to"))
            return Tense.Unknown;
        int frame = OverAdverbs(before - 1);
        if (tokens.IsAny(frame, FigureWords.PlansIntends))
            return Tense.Future;
        return tokens.IsAny(frame, FigureWords.ExpectedTo) && (tokens.IsAny(OverAdverbs(frame - 1), FigureWords.IsAre) || (tokens.IsWord(frame - 1, "s") && tokens.IsAttached(frame - 1)))
            ? Tense.Future
            : Tense.Unknown;
    }

    private bool IsToCome(int before)
    {
        for (int i = before; i >= 0 && i > before - 12 && tokens.Sign(i) is not (',' or ';'); i--)
        {
            if (tokens.IsLetters(i) && tokens.Tag(i) is PosTag.MD or PosTag.TO)
                return true;
        }
        return false;
    }

    private bool IsConditional(int verb)
    {
        for (int i = verb - 1; i >= 0 && i > verb - 8; i--)
        {
            if (tokens.IsAny(i, FigureWords.ConditionWords))
                return true;
            if (tokens.Sign(i) is ',' or ';')
                return false;
        }
        return false;
    }

    private int OverAdverbs(int i)
    {
        while (i >= 0 && (tokens.IsAny(i, FigureWords.AdverbsOfVerb) || (tokens.IsLetters(i) && tokens.Tag(i) is PosTag.RB)
            || tokens.IsWord(i, "t") && tokens.IsAttached(i)))
            i--;
        return i;
    }

    /// <summary>The tense of the main verb behind a date that begins its sentence: <c>On Tuesday, the council approved</c>.</summary>
    private Tense TenseBehind(int end)
    {
        for (int i = end; i < tokens.Count && i < end + Reach; i++)
        {
            if (tokens.Sign(i) is ';' or ':' or '"' or '\u201c' or '\u201d' or '(')
                return Tense.Unknown;
            if (!tokens.IsLetters(i))
                continue;
            // A relative clause has a tense of its own.
            if (tokens.IsAny(i, FigureWords.RelativePronouns))
            {
                while (i < tokens.Count && !tokens.IsSign(i, ','))
                    i++;
                continue;
            }
            switch (tokens.Tag(i))
            {
                case PosTag.VBD:
                    return tokens.IsAny(i + 1, FigureWords.Arranged) || tokens.IsWord(i + 1, "to") || tokens.IsAny(i, FigureWords.Arranged) ? Tense.Unknown : Tense.Past;
                case PosTag.MD:
                    return tokens.IsAny(i, FigureWords.Will) ? Tense.Future : Tense.Unknown;
                case PosTag.VBZ or PosTag.VBP:
                    return Tense.Unknown;
            }
        }
        return Tense.Unknown;
    }
}

/// <summary>Where something lies, seen from the day of the article.</summary>
internal enum Tense
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>At or before that day.</summary>
    Past,

    /// <summary>Behind it.</summary>
    Future,
}
