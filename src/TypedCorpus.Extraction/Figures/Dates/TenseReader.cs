namespace TypedCorpus.Extraction.Figures;

/// <summary>Tells whether what happened, or will happen, on a date lies before or after the article's own day, by the verb that the date goes with.</summary>
internal sealed class TenseReader(TokenStream tokens)
{
    // How far a verb is looked for, so that a sentence of a megabyte costs no more for each of its dates.
    private const int Reach = 40;

    // The place and the month of a dateline.
    private const int LongestPlace = 8;

    // A remark in brackets.
    private const int ReachOfBrackets = 8;

    // Between a relative pronoun and its verb.
    private const int ReachOfPronoun = 4;

    /// <summary>The tense of what is said of a date; unknown where the date modifies a noun, or the verb leaves it open.</summary>
    public Tense Find(TokenRange date)
    {
        TokenCursor before = BeforePartOfDay(tokens.Before(date));
        TokenCursor end = tokens.After(date).Skip(WordList.PartsOfDay);
        if (IsInDateline(date, end))
            return Tense.Past;
        if (before.Is(WordList.BeforeDeadlines))
            return VerbBefore(before.Previous).Verb is { } due ? DeadlineTense.Of(due, before) : Tense.Unknown;
        bool isAdverbial = before.Is(WordList.BeforeAdverbialDates) || (before.Is(WordList.To) && before.Previous.Is(WordRoles.Period));
        if ((!isAdverbial && IsInPhrase(before)) || IsModifier(end, isAdverbial))
            return Tense.Unknown;
        // The company today unveiled a camera.
        bool isDay = tokens.At(date.Start).Is(WordRoles.Day) && before.Exists;
        if (((isAdverbial && !before.IsFirst) || isDay) && IsVerbOfPast(end))
            return Tense.Past;
        TokenCursor last = isAdverbial ? before.Previous : before;
        (TokenCursor? found, bool isCut) = VerbBefore(last);
        if (found is { } verb)
            return TellsOfResult(verb) ? Tense.Past : verb.IsFirst && verb.Is(WordList.Speaking) ? TenseAfter(end) : VerbTense.Of(verb, isNext: verb == last);
        return !isCut && (isAdverbial || date.Start == 0) ? TenseAfter(end) : Tense.Unknown;
    }

    /// <summary>Whether a date ends a dateline, <c>HULL, March 5 —</c>: the day of the article, or one shortly before.</summary>
    private bool IsInDateline(TokenRange date, TokenCursor end)
    {
        TokenCursor first = tokens.At(0);
        bool isAfterPlace = date.Start is > 1 and < LongestPlace && tokens.Before(date).Is(',') && first.Length > 1 && first.IsCapital && char.IsUpper(first.Chars[first.Length - 1]);
        return isAfterPlace && (end.Sign is '(' or '\u2014' or '\u2013' || (end.IsDash && end.HasSpaceBefore));
    }

    /// <summary>What stands before a date, or before the part of its day: on the night of May 5.</summary>
    private static TokenCursor BeforePartOfDay(TokenCursor before)
    {
        if (!before.Is(WordList.Of) || !before.Previous.Is(WordList.PartsOfDay))
            return before;
        TokenCursor article = before.Previous.Previous;
        // In the early hours of Sunday.
        if (article.Tag is PosTag.JJ or PosTag.RB && article.Previous.Is(WordList.The))
            article = article.Previous;
        return article.Is(WordList.The) ? article.Previous : article;
    }

    /// <summary>Whether a preposition, an article or an adjective makes the date a part of a phrase.</summary>
    private static bool IsInPhrase(TokenCursor before) => before.IsLetters
        && before.Tag is PosTag.IN or PosTag.TO or PosTag.DT or PosTag.PRPS or PosTag.JJ or PosTag.CC or PosTag.POS or PosTag.WDT or PosTag.WPS;

    /// <summary>Whether a noun follows that the date belongs to: <c>Tuesday's vote</c>, <c>the March 15 primary</c>.</summary>
    private static bool IsModifier(TokenCursor end, bool isAdverbial)
    {
        if (end.Sign is '\'' or '\u2019')
            return end.IsAttached;
        if (!end.IsOpenWord || end.Is(WordList.AfterDates))
            return false;
        return end.Tag switch
        {
            PosTag.NN or PosTag.NNS or PosTag.JJ or PosTag.VBG => true,
            PosTag.NNP or PosTag.NNPS => !isAdverbial,
            _ => false,
        };
    }

    /// <summary>The company on Tuesday unveiled a camera. Who announced something on a day, did so on it; who planned it, may have planned for it.</summary>
    private static bool IsVerbOfPast(TokenCursor at) => at.Tag == PosTag.VBD && (!at.Is(WordList.Wished) || at.Is(WordList.Spoken)) && !at.Is(WordList.Arranged) && !at.Next.Is(WordList.Arranged);

    /// <summary>The verb before a date, or whether something cuts the date off from what stands before.</summary>
    private static (TokenCursor? Verb, bool IsCut) VerbBefore(TokenCursor last)
    {
        bool hasComma = false;
        for (TokenCursor at = last; at.Exists; at = at.Previous)
        {
            if (at.Is(')'))
                at = BeforeBrackets(at);
            if (at.Index <= last.Back(Reach).Index || at.Sign is ';' or ':' or '"' or '\u201c' or '\u201d' or '(' or ')' or '\u2014')
                return (null, true);
            hasComma |= at.Is(',');
            if (!at.IsLetters)
                continue;
            if (at.Is(WordList.ClauseBoundaries) && !IsBeforeTime(at))
                return (null, !at.IsFirst);
            if (BeginsOtherVerb(at))
                return (null, true);
            if (VerbTense.IsVerb(at.Tag) && !at.Is(WordRoles.Month | WordRoles.Weekday))
                return hasComma && IsInRelativeClause(at) ? (null, true) : (at, false);
        }
        return (null, false);
    }

    /// <summary>Leeds came from behind to beat Hull on Tuesday: an infinitive that tells what came of it, not what was meant to.</summary>
    private static bool TellsOfResult(TokenCursor verb)
    {
        TokenCursor to = verb.Previous;
        bool isResult = to.Is(WordList.To) && (verb.Is(WordList.VerbsOfResult) || verb.Next.Is(WordList.PlacesInTable));
        return isResult && VerbBefore(to.Previous).Verb is { Tag: PosTag.VBD } main && main.Next != to && !main.Is(WordList.WasWere)
            && !main.Is(WordList.HasHaveHad) && !main.Is(WordList.Wished) && !main.Is(WordList.Arranged);
    }

    /// <summary>Whether <c>after</c> and the like begin no clause: shortly after noon, after 3pm.</summary>
    private static bool IsBeforeTime(TokenCursor preposition) => preposition.Next.IsDigits || preposition.Next.Is(WordList.TimesOfDay);

    /// <summary>What stands before a short remark in brackets: he won 7-6 (10-8) on Monday.</summary>
    private static TokenCursor BeforeBrackets(TokenCursor closing)
    {
        TokenCursor at = closing.Previous;
        while (at.Exists && at != closing.Back(ReachOfBrackets) && at.Sign is not '(')
            at = at.Previous;
        return at.Is('(') ? at.Previous : closing;
    }

    /// <summary>The council met on Monday and votes on Friday: a verb in the present that looks like a plural, after what is no noun.</summary>
    private static bool BeginsOtherVerb(TokenCursor and)
    {
        TokenCursor before = and.Previous;
        if (!and.Is(WordList.AndOr) || and.Next.Tag != PosTag.NNS || !and.Next.IsOpenWord)
            return false;
        bool isAfterDate = before.Is(WordRoles.Month | WordRoles.Weekday | WordRoles.Day | WordRoles.Period) || before.IsDigits;
        return isAfterDate || (before.IsLetters && !before.Tag.IsNoun());
    }

    /// <summary>Polls, which opened on Monday, close on Friday: the verb of a relative clause that a comma has ended.</summary>
    private static bool IsInRelativeClause(TokenCursor verb)
    {
        for (TokenCursor at = verb.Previous; at.IsLetters && at != verb.Previous.Back(ReachOfPronoun); at = at.Previous)
        {
            if (at.Is(WordList.RelativePronouns))
                return at.Previous.Is(',');
        }
        return false;
    }

    /// <summary>The tense of the main verb after a date that begins its sentence: <c>On Tuesday, the council approved</c>.</summary>
    private static Tense TenseAfter(TokenCursor end)
    {
        int limit = end.Ahead(Reach).Index;
        for (TokenCursor at = end; at.Exists && at.Index < limit; at = at.Next)
        {
            if (at.Sign is ';' or ':' or '"' or '\u201c' or '\u201d' or '(')
                return Tense.Unknown;
            // A relative clause has a tense of its own.
            if (at.Is(WordList.RelativePronouns))
                at = CommaAfter(at);
            if (!at.IsLetters)
                continue;
            switch (at.Tag)
            {
                case PosTag.VBD:
                    return VerbTense.IsOpen(at) ? Tense.Unknown : Tense.Past;
                case PosTag.MD:
                    return at.Is(WordList.Will) ? Tense.Future : Tense.Unknown;
                case PosTag.VBZ or PosTag.VBP:
                    return Tense.Unknown;
            }
        }
        return Tense.Unknown;
    }

    private static TokenCursor CommaAfter(TokenCursor at)
    {
        while (at.Exists && !at.Is(','))
            at = at.Next;
        return at;
    }
}

/// <summary>Where something lies, seen from the day of the article.</summary>
internal enum Tense
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>At or before that day.</summary>
    Past,

    /// <summary>After it.</summary>
    Future,
}
