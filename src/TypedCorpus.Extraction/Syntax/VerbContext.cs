using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Tells by the tags around a word whether it can be the verb of its clause: whether there is another, and whether a subject stands before it.</summary>
internal static class VerbContext
{
    // In tokens: how far a clause is looked through.
    private const int ClauseReach = 14;

    /// <summary>Whether a word that was taken for a participle is the only verb of its clause, and so its past: <c>Smith called for calm</c>.</summary>
    public static bool IsOnlyFinite(WordCursor word)
    {
        if (word.Next.Is(SyntaxRoles.Agentive) && word.Ahead(2).Tag != PosTag.VBG)
            return false;
        WordCursor end = word.SentenceEnd;
        for (WordCursor at = word.Next; at.IsBefore(end) && at.IsUpTo(word.Ahead(ClauseReach)) && !EndsClause(at) && at.Tag is not (PosTag.CC or PosTag.IN or PosTag.TO); at = at.Next)
        {
            if (at.IsFinite)
                return false;
        }
        return HasOnlySubjectBefore(word);
    }

    /// <summary>Whether the rest of the clause of a word has a finite verb, or is too long to tell.</summary>
    public static bool HasFiniteAfter(WordCursor word)
    {
        WordCursor end = word.SentenceEnd;
        for (WordCursor at = word.Next; at.IsBefore(end) && !EndsClause(at); at = at.Next)
        {
            if (at.IsFinite || word.Ahead(ClauseReach).IsBefore(at))
                return true;
        }
        return false;
    }

    /// <summary>What stands before a word back to a mark or the start of its sentence; <see langword="null"/> where a clause of its own does.</summary>
    public static SubjectShape? SubjectBefore(WordCursor word)
    {
        WordCursor start = word.SentenceStart;
        int commas = 0;
        bool sawVerb = false;
        bool sawRelative = false;
        for (WordCursor at = word.Previous; start.IsUpTo(at) && !at.IsMark; at = at.Previous)
        {
            if (at.IsBefore(word.Back(2 * ClauseReach)))
                return null;
            if (at.Tag is PosTag.WP or PosTag.WDT)
            {
                bool followsNoun = start.IsBefore(at) && (at.Previous.IsNominal || at.Previous.IsComma);
                if (!sawVerb || !followsNoun)
                    return null;
                (sawRelative, sawVerb) = (true, false);
            }
            else if (at.Is(SyntaxRoles.Subordinator) || at.First == ';' || (sawRelative && at.IsFinite))
                return null;
            sawVerb |= at.IsFinite;
            commas += at.IsComma ? 1 : 0;
        }
        return sawVerb ? null : new SubjectShape(commas, sawRelative);
    }

    /// <summary>Whether nothing before a word in its sentence is a verb, but a plural that can be its subject is: <c>the authors of the paper caution that</c>.</summary>
    public static bool HasPluralSubject(WordCursor word)
    {
        WordCursor start = word.SentenceStart;
        for (WordCursor at = word.Previous; start.IsUpTo(at) && word.Back(ClauseReach).IsUpTo(at); at = at.Previous)
        {
            if (at.IsFinite || at.Tag is PosTag.VB or PosTag.TO || EndsClause(at))
                return false;
            if (at.Tag is PosTag.NNS or PosTag.NNPS && (at == start || at.Previous.Tag != PosTag.IN))
                return true;
        }
        return false;
    }

    private static bool HasOnlySubjectBefore(WordCursor word)
    {
        WordCursor start = word.SentenceStart;
        bool sawNoun = false;
        for (WordCursor at = word.Previous; start.IsUpTo(at) && word.Back(ClauseReach).IsUpTo(at); at = at.Previous)
        {
            if (EndsClause(at))
                return sawNoun && (!at.IsComma || OpensWithPhrase(start, at));
            if (at.Tag == PosTag.CC && (at == start || at.Previous.IsComma))
                return sawNoun;
            if (at.IsFinite || at.Tag is PosTag.VB or PosTag.VBG or PosTag.VBN or PosTag.TO or PosTag.CC)
                return false;
            sawNoun |= at.IsNominal;
        }
        return sawNoun && word.Back(ClauseReach).IsUpTo(start);
    }

    /// <summary>Whether a phrase that says when or where opens a sentence up to a comma; else a noun and a participle after a comma are an apposition: <c>, a man accused of theft,</c>.</summary>
    private static bool OpensWithPhrase(WordCursor start, WordCursor comma)
    {
        bool isShort = start.IsBefore(comma) && comma.Back(ClauseReach).IsUpTo(start);
        return isShort && (start.Tag is PosTag.IN or PosTag.RB || comma.Previous.Is(SyntaxRoles.Time));
    }

    private static bool EndsClause(WordCursor at) =>
        at.IsMark || at.First is ',' or ';' or ':' || at.Tag is PosTag.WDT or PosTag.WP or PosTag.WRB || at.Is(SyntaxRoles.Subordinator);
}

/// <summary>What stands before a verb in its sentence, if no other clause does.</summary>
/// <param name="Commas">How many commas.</param>
/// <param name="HasRelative">Whether a relative clause.</param>
internal readonly record struct SubjectShape(int Commas, bool HasRelative);
