namespace TypedCorpus.Extraction.Figures;

/// <summary>What a verb and the words before it say of the time of what it tells.</summary>
internal static class VerbTense
{
    private const int ReachOfCondition = 7;
    private const int ReachOfModal = 12;

    /// <summary>Whether a tag is that of a verb.</summary>
    public static bool IsVerb(PosTag tag) => tag is PosTag.VBD or PosTag.VBN or PosTag.VB or PosTag.VBZ or PosTag.VBP or PosTag.VBG or PosTag.MD;

    /// <summary>Whether a verb in the past may tell of what is to come: was set to, had to.</summary>
    public static bool IsOpen(TokenCursor verb) => verb.Is(WordList.Arranged) || verb.Next.Is(WordList.Arranged) || verb.Next.Is(WordList.To);

    /// <summary>The tense of a verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="isNext">Whether the date stands next to it.</param>
    public static Tense Of(TokenCursor verb, bool isNext)
    {
        bool isWish = verb.Tag is PosTag.VBD or PosTag.VBN && !isNext && verb.Is(WordList.Wished);
        if (isWish || verb.Is(WordList.Arranged) || IsConditional(verb))
            return Tense.Unknown;
        TokenCursor before = BackOverAdverbs(verb.Previous);
        return verb.Tag switch
        {
            PosTag.VBD => Tense.Past,
            PosTag.VBG => before.Is(WordList.WasWere) ? Tense.Past : Tense.Unknown,
            PosTag.VBN => OfParticiple(before),
            PosTag.VB => OfInfinitive(before),
            _ => Tense.Unknown,
        };
    }

    /// <summary>Whether a verb stands in a condition: <c>if he won on Tuesday</c>.</summary>
    public static bool IsConditional(TokenCursor verb)
    {
        TokenCursor end = verb.Previous.Back(ReachOfCondition);
        for (TokenCursor at = verb.Previous; at.Exists && at != end; at = at.Previous)
        {
            if (at.Is(WordList.ConditionWords))
                return true;
            if (at.Sign is ',' or ';')
                return false;
        }
        return false;
    }

    private static Tense OfParticiple(TokenCursor before)
    {
        if (before.Is(WordList.Been))
            before = BackOverAdverbs(before.Previous);
        if (before.Is(WordList.WasWere))
            return Tense.Past;
        if (before.Is(WordList.HasHaveHad))
            return BackOverAdverbs(before.Previous).Tag is PosTag.MD or PosTag.TO ? Tense.Unknown : Tense.Past;
        if (before.Is(WordList.Be))
            return OfInfinitive(BackOverAdverbs(before.Previous));
        // A participle of its own (the plan released on Tuesday), unless something is to come: will make it known on Tuesday.
        return before.Is(WordList.PresentOfBe) || IsToCome(before) ? Tense.Unknown : Tense.Past;
    }

    /// <summary>By what stands before a bare infinitive: <c>will</c>, <c>did</c>, <c>is expected to</c>, <c>plans to</c>.</summary>
    private static Tense OfInfinitive(TokenCursor before)
    {
        if (before.Is(WordList.WillShall))
            return Tense.Future;
        if (before.Is(WordList.Did))
            return Tense.Past;
        if (!before.Is(WordList.To))
            return Tense.Unknown;
        TokenCursor frame = BackOverAdverbs(before.Previous);
        if (frame.Is(WordList.PlansIntends))
            return Tense.Future;
        bool isPresent = BackOverAdverbs(frame.Previous).Is(WordList.IsAre) || (frame.Previous.Is(WordList.Possessive) && frame.Previous.IsAttached);
        return frame.Is(WordList.ExpectedTo) && isPresent ? Tense.Future : Tense.Unknown;
    }

    private static bool IsToCome(TokenCursor before)
    {
        for (TokenCursor at = before; at.Exists && at != before.Back(ReachOfModal) && at.Sign is not (',' or ';'); at = at.Previous)
        {
            if (at.IsLetters && at.Tag is PosTag.MD or PosTag.TO)
                return true;
        }
        return false;
    }

    private static TokenCursor BackOverAdverbs(TokenCursor at)
    {
        while (at.Is(WordList.AdverbsOfVerb) || (at.IsLetters && at.Tag == PosTag.RB) || (at.Is(WordList.NegationEnding) && at.IsAttached))
            at = at.Previous;
        return at;
    }
}
