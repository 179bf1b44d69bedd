using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>
/// Reads the noun phrase that a number counts: adjectives and nouns up to the first plural. It is shorter than a chunk where a noun follows that is not
/// counted: <c>three years jail</c>, <c>the 12 members Reed named</c>.
/// </summary>
internal struct CountedNoun
{
    private const int MaximalWords = 6;

    private readonly WordCursor _first;
    private readonly bool _isMany;
    private WordCursor _end;
    private WordCursor _endOfCommon;
    private bool _isPlural;

    private CountedNoun(WordCursor first, bool isMany)
    {
        (_first, _isMany) = (first, isMany);
        (_end, _endOfCommon, _isPlural) = (first, first, false);
    }

    /// <summary>The noun phrase that begins at a word, up to its head; <see langword="null"/> for none.</summary>
    /// <param name="first">Its first word.</param>
    /// <param name="isMany">Whether its head must be a plural: nobody counts the jet in <c>a 757 jet</c>.</param>
    public static TokenRange? At(WordCursor first, bool isMany) => new CountedNoun(first, isMany).Read();

    private TokenRange? Read()
    {
        WordCursor at = _first;
        for (int words = 0; words < MaximalWords && CanFollow(at); words++)
        {
            // U.S. territories: initials modify.
            at = at.IsInitials && at.Next.BeginsWithLetter ? at.Next : at;
            if (!at.BeginsWithLetter || Take(at, at.LastOfCompound) is not { } next)
                break;
            at = next;
        }
        if (_endOfCommon != _first && _end.Previous.IsCapital)
        {
            _isPlural &= NounForms.IsPlural(_endOfCommon.Previous);
            _end = _endOfCommon;
        }
        return _end != _first && (_isPlural || !_isMany) ? _first.UpTo(_end) : null;
    }

    private readonly bool IsEarlier(WordCursor at) => at == _first && _isMany && at.Is(SyntaxRoles.EarlierOfMany) && at.Next.BeginsWithLetter;

    /// <summary>Whether a word can belong to the phrase.</summary>
    private readonly bool CanFollow(WordCursor at)
    {
        if (!at.BeginsWithLetter || (at.IsCapital && at.Is(SyntaxRoles.Day | SyntaxRoles.NameOfTime)))
            return false;
        if (at != _first && !at.HasSpaceBefore && !at.Previous.IsHyphen)
            return false;
        // 1 A. Reed: the row of a table.
        if (at == _first && !_isMany && at.IsInitial)
            return false;
        if (!at.IsCompound)
            return IsEarlier(at) || !(at.Is(SyntaxRoles.Closed | SyntaxRoles.Day) || at.Tag == PosTag.CD);
        // out-of-county is an adjective, and would-be; up-to is none.
        WordCursor second = at.Next.Next;
        return second.IsCompound || at.Tag == PosTag.MD || !at.Is(SyntaxRoles.Closed) || !second.Is(SyntaxRoles.Closed);
    }

    /// <summary>Takes a word, of which a compound has several; where the phrase goes on, or <see langword="null"/> where it ends.</summary>
    private WordCursor? Take(WordCursor word, WordCursor last)
    {
        _isPlural = NounForms.IsPlural(last) || (_isMany && IsMistaken(last));
        bool isParticiple = _isMany && last == _first && NounForms.IsMistakenParticiple(last);
        bool isModifier = word != last || isParticiple || IsEarlier(word) || NounForms.IsModifier(last);
        if (!_isPlural && !isModifier && !last.IsNoun)
            return null;
        // one way Sanders could win: a name does not go on with a common noun, unless more of it follows.
        if (_end == word && word != _first && word.IsCapital && !word.Previous.IsCapital && !NounForms.IsAbbreviated(word))
            _endOfCommon = _end;
        if (_isPlural || last.IsNoun)
            _end = last.Next;
        // Northeastern and Mid-Atlantic primaries
        WordCursor next = isModifier && _end == _first && IsSecondAdjective(last.Next) ? last.Next.Next : last.Next;
        return _isPlural && !StandsBeforePlural(last, next) ? null : next;
    }

    private static bool IsSecondAdjective(WordCursor and) => and.Is(SyntaxRoles.Coordinator) && and.Next.BeginsWithLetter && NounForms.IsAdjective(and.Next);

    /// <summary>Dallas police, Emirates flights, clergy members: what looks like a plural may stand before one.</summary>
    private static bool StandsBeforePlural(WordCursor last, WordCursor next)
    {
        if (!last.IsCapital && !last.Is(SyntaxRoles.PluralNoun))
            return false;
        return next.BeginsWithLetter && !next.Is(SyntaxRoles.Closed) && !next.IsCapital && (next.Tag == PosTag.NNS || next.Is(SyntaxRoles.PluralNoun));
    }

    /// <summary>A plural that the tagger took for a verb: no verb in the singular goes with several.</summary>
    private readonly bool IsMistaken(WordCursor word)
    {
        WordCursor before = _first.Back(2);
        bool isAfterName = word == _first && before.IsWord && before.HasCapital;
        return word.Tag == PosTag.VBZ && NounForms.EndsAsPlural(word) && !word.IsCapital && !isAfterName;
    }
}
