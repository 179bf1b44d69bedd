namespace TypedCorpus.Extraction.Figures;

/// <summary>Finds the noun phrase that a number counts: adjectives and nouns up to the first plural.</summary>
internal struct NounPhrase
{
    private const int MaximalWords = 6;
    private const int LongestCompound = 8;

    private readonly TokenCursor _first;
    private readonly bool _isMany;
    private TokenCursor _end;
    private TokenCursor _endOfCommon;
    private bool _isPlural;

    private NounPhrase(TokenCursor first, bool isMany)
    {
        (_first, _isMany) = (first, isMany);
        (_end, _endOfCommon, _isPlural) = (first, first, false);
    }

    /// <summary>The noun phrase that begins at a place, up to its head; <see langword="null"/> for none.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="isMany">Whether its head must be a plural: nobody counts the jet in <c>a 757 jet</c>.</param>
    public static TokenRange? At(TokenCursor first, bool isMany = false) => new NounPhrase(first, isMany).Read();

    private TokenRange? Read()
    {
        TokenCursor at = _first;
        for (int words = 0; words < MaximalWords && CanFollow(at); words++)
        {
            at = SkipInitials(at);
            if (!at.IsLetters || Take(at, NounWord.LastOfCompound(at, LongestCompound)) is not { } next)
                break;
            at = next;
        }
        if (_endOfCommon != _first && _end.Previous.IsCapital)
        {
            _isPlural &= NounWord.IsPlural(_endOfCommon.Previous);
            _end = _endOfCommon;
        }
        return _end != _first && (_isPlural || !_isMany) ? _first.To(_end) : null;
    }

    private readonly bool IsEarlier(TokenCursor at) => at == _first && _isMany && at.Is(WordList.EarlierOfMany) && at.Next.IsLetters;

    /// <summary>Whether a word can belong to the phrase.</summary>
    private readonly bool CanFollow(TokenCursor at)
    {
        if (!at.IsLetters || (at.Is(WordRoles.Month | WordRoles.Weekday) && at.IsCapital))
            return false;
        if (at != _first && !at.HasSpaceBefore && !at.Previous.IsHyphen)
            return false;
        if (!NounWord.IsCompound(at))
            return IsEarlier(at) || !at.Is(WordRoles.Closed | WordRoles.Day | WordRoles.Small | WordRoles.Tens);
        // out-of-county is an adjective, up-to is none.
        TokenCursor second = at.Next.Next;
        bool isLong = second.Next.IsAttachedHyphen && second.Next.Next.IsLetters;
        return isLong || !at.Is(WordRoles.Closed) || !second.Is(WordRoles.Closed);
    }

    /// <summary>U.S. territories: the letters of an abbreviation modify.</summary>
    private readonly TokenCursor SkipInitials(TokenCursor at)
    {
        if (!at.IsCapital || !IsInitial(at) || !at.Next.IsAttached)
            return at;
        at = at.Next.Next;
        while (at.IsAttached && IsInitial(at) && at.Index < _first.Ahead(LongestCompound).Index)
            at = at.Next.Next;
        return at;
    }

    private static bool IsInitial(TokenCursor at) => at.IsLetters && at.Length == 1 && at.Next.Is('.');

    /// <summary>Takes a word, of which a compound has several; where the phrase goes on, or <see langword="null"/> where it ends.</summary>
    private TokenCursor? Take(TokenCursor word, TokenCursor last)
    {
        _isPlural = NounWord.IsPlural(last) || (_isMany && IsMistaken(last));
        bool isParticiple = _isMany && last == _first && NounWord.IsParticiple(last);
        bool isModifier = word != last || isParticiple || IsEarlier(word) || NounWord.IsModifier(last);
        if (!_isPlural && !isModifier && !last.Tag.IsNoun())
            return null;
        // one way Sanders could win: a name does not go on with a common noun, unless more of it follows.
        if (_end == word && word != _first && word.IsCapital && !word.Previous.IsCapital && !NounWord.IsAbbreviated(word))
            _endOfCommon = _end;
        if (_isPlural || last.Tag.IsNoun())
            _end = last.Next;
        // Northeastern and Mid-Atlantic primaries
        TokenCursor next = isModifier && _end == _first && IsSecondAdjective(last.Next) ? last.Next.Next : last.Next;
        return _isPlural && !StandsBeforePlural(last, next) ? null : next;
    }

    private static bool IsSecondAdjective(TokenCursor and) => and.Is(WordList.AndOr) && and.Next.IsLetters && NounWord.IsAdjective(and.Next.Tag);

    /// <summary>Dallas police, Emirates flights, clergy members: what looks like a plural may stand before one.</summary>
    private static bool StandsBeforePlural(TokenCursor last, TokenCursor next)
    {
        if (!last.IsCapital && !last.Is(WordRoles.Plural))
            return false;
        return next.IsOpenWord && !next.IsCapital && (next.Tag == PosTag.NNS || next.Is(WordRoles.Plural));
    }

    /// <summary>A plural that the tagger took for a verb: no verb in the singular goes with several.</summary>
    private readonly bool IsMistaken(TokenCursor word)
    {
        TokenCursor before = _first.Previous.Previous;
        bool isAfterName = word == _first && before.IsLetters && NounWord.HasCapital(before);
        return word.Tag == PosTag.VBZ && NounWord.EndsInS(word) && !word.IsCapital && !isAfterName;
    }
}
