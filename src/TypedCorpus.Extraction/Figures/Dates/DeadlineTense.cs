namespace TypedCorpus.Extraction.Figures;

/// <summary>What a verb says of a date up to which, or from which on, something is so: <c>will rule by March 31</c>, <c>runs until Friday</c>.</summary>
internal static class DeadlineTense
{
    // Between a modal verb and the infinitive: may well have to close.
    private const int ReachOfModal = 5;

    /// <summary>Future where the verb looks ahead; what has passed by a day is left open, as is what lasted until one.</summary>
    /// <param name="verb">The verb that the date goes with.</param>
    /// <param name="preposition">The word before the date: <c>by</c>, <c>until</c>, <c>from</c>.</param>
    public static Tense Of(TokenCursor verb, TokenCursor preposition)
    {
        if (VerbTense.IsConditional(verb))
            return Tense.Unknown;
        return LooksAhead(verb, preposition.Is(WordList.UntilTill)) ? Tense.Future : Tense.Unknown;
    }

    private static bool LooksAhead(TokenCursor verb, bool isUntil) => verb.Tag switch
    {
        PosTag.VB => IsAfterModal(verb),
        PosTag.VBN => IsAfterModal(verb) || (isUntil && verb.Previous.Is(WordList.IsAre)),
        PosTag.VBZ or PosTag.VBP => isUntil || verb.Next.Is(WordList.Arranged),
        _ => false,
    };

    private static bool IsAfterModal(TokenCursor verb)
    {
        for (TokenCursor at = verb.Previous; at.IsLetters && at != verb.Previous.Back(ReachOfModal); at = at.Previous)
        {
            if (at.Is(WordList.ModalsAhead))
                return true;
            if (at.Tag is PosTag.VBD or PosTag.MD)
                return false;
        }
        return VerbTense.Of(verb, isNext: false) == Tense.Future;
    }
}
