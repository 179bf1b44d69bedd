using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds verbs that a tagger took for participles, adjectives or nouns, though their clause has no other.</summary>
internal sealed class MistakenVerbs(Language language)
{
    private const int MinimalStrength = CueStrength.Sometimes;
    private const int SureStrength = CueStrength.Mostly;

    // In tokens: how long a speaker after a quotation can be.
    private const int LongestSpeaker = 8;

    private readonly CueLexicon _cues = language.Cues;

    /// <summary>The tag of a word that is the only verb of its clause: <c>Smith called for calm</c>, <c>…, the Gazette reports.</c>; else <see langword="null"/>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="sinceMark">How many tokens ago a quotation mark stood.</param>
    public PosTag? OfClause(WordCursor word, int sinceMark)
    {
        if (!word.Previous.Exists)
            return null;
        return word.Tag switch
        {
            PosTag.VBN when IsBlamed(word) => null,
            PosTag.VBN => EndsQuotation(word, sinceMark) || VerbContext.IsOnlyFinite(word) || IsOnlyVerb(word) ? PosTag.VBD : null,
            PosTag.NNS => OfPlural(word),
            PosTag.JJ => OfParticipleAsAdjective(word) ?? OfBareForm(word),
            PosTag.NN or PosTag.VB => OfBareForm(word),
            _ => null,
        };
    }

    /// <summary>The tag of a word in <c>-s</c> or <c>-ed</c> that was taken for a noun and ends the attribution of what stands before it; else <see langword="null"/>.</summary>
    public PosTag? AfterMark(WordCursor word)
    {
        if (word.Tag is not (PosTag.NNS or PosTag.NN or PosTag.NNP) || word.IsCapital || !IsSpeaker(word.Previous))
            return null;
        bool isPresent = language.Inflection.EndsAsPlural(word.Word);
        if (!isPresent && !language.Inflection.EndsAsPast(word.Word))
            return null;
        PosTag tag = isPresent ? PosTag.VBZ : PosTag.VBD;
        foreach (CueVerb verb in _cues.VerbsOf(word.Word))
        {
            if (verb.Particles.Length == 1 && word.Next.Word == verb.Particles[0])
                return tag;
            if (verb.Strength >= MinimalStrength && verb.Particles.Length == 0 && (verb.Frames & CueFrames.Clause) != 0)
                return CanFollowCue(word.Next) ? tag : null;
        }
        return null;
    }

    /// <summary>Whether a participle says what somebody is blamed for, of whom a verb says more: <c>A man charged with theft said</c>.</summary>
    private static bool IsBlamed(WordCursor word) => word.Is(SyntaxRoles.Blamed) && word.Next.Tag == PosTag.IN && word.Previous.IsNominal && VerbContext.HasFiniteAfter(word);

    /// <summary>Notes, reports: a plural after a name or a noun.</summary>
    private PosTag? OfPlural(WordCursor word)
    {
        if (word.CueStrength < MinimalStrength || word.IsCapital || word.Previous.Tag is not (PosTag.NNP or PosTag.NN))
            return null;
        return (IntroducesContent(word) && VerbContext.IsOnlyFinite(word)) || EndsAttribution(word) ? PosTag.VBZ : null;
    }

    private PosTag? OfParticipleAsAdjective(WordCursor word)
    {
        bool isVerb = language.Inflection.EndsAsPast(word.Word) && (IntroducesContent(word) || TakesObject(word)) && VerbContext.IsOnlyFinite(word);
        return isVerb ? PosTag.VBD : null;
    }

    /// <summary>Caution, say: the present of a verb of speech with a plural before it.</summary>
    private PosTag? OfBareForm(WordCursor word)
    {
        // "many privately say that".
        bool followsNoun = word.Previous.IsNominal || (word.Previous.Tag == PosTag.RB && word.Back(2).IsNominal);
        bool isBare = word.CueStrength >= MinimalStrength && !word.IsCapital && followsNoun && !_cues.IsInflected(word.Word);
        return isBare && (word.Tag == PosTag.VB || IntroducesContent(word)) && VerbContext.HasPluralSubject(word) ? PosTag.VBP : null;
    }

    private static bool IsSpeaker(WordCursor word) => word.IsWord && (word.IsCapital || word.Tag is PosTag.NNP or PosTag.PRP or PosTag.NNPS or PosTag.NN);

    private static bool CanFollowCue(WordCursor word) => word.Tag is null or PosTag.Stop or PosTag.Comma or PosTag.IN or PosTag.Colon or PosTag.RB;

    /// <summary>Whether a participle follows a quotation with its subject alone between: <c>“…,” the patient described in a letter</c>.</summary>
    private static bool EndsQuotation(WordCursor word, int sinceMark)
    {
        if (sinceMark is not (> 1 and <= LongestSpeaker) || word.CueStrength < MinimalStrength)
            return false;
        WordCursor mark = word.Back(sinceMark);
        bool isPast = word.Next.Exists && !word.Next.Is(SyntaxRoles.Agentive | SyntaxRoles.Equative);
        if (!isPast || !mark.Previous.IsComma || !(word.Previous.IsNominal || word.Previous.Tag == PosTag.JJ))
            return false;
        for (WordCursor at = mark.Next; at.IsBefore(word); at = at.Next)
        {
            if (!at.IsNoun && at.Tag is not (PosTag.DT or PosTag.PRP or PosTag.PRPS or PosTag.JJ or PosTag.POS))
                return false;
        }
        return true;
    }

    /// <summary>Whether an adjective after a name or pronoun has what a verb takes after it: <c>Norton emailed supporters</c>.</summary>
    private static bool TakesObject(WordCursor word)
    {
        WordCursor before = word.Previous.Tag == PosTag.RB ? word.Back(2) : word.Previous;
        bool followsName = (before.Tag is PosTag.NNP or PosTag.PRP || (before.Tag == PosTag.NN && word.Next.Tag == PosTag.NNP)) && !word.IsCapital;
        return followsName && word.CueStrength >= MinimalStrength && word.Next.Tag is PosTag.NNS or PosTag.DT or PosTag.PRPS or PosTag.NNP or PosTag.IN;
    }

    /// <summary>
    /// Whether a participle is the only verb of its sentence outside marks and relative clauses: <c>“…,” Norton, the mayor, proclaimed to the crowd</c>,
    /// <c>analysts who cover the stock called the numbers ugly</c>.
    /// </summary>
    private static bool IsOnlyVerb(WordCursor word)
    {
        if (word.CueStrength < SureStrength || word.Next.Is(SyntaxRoles.AfterParticiple) || VerbContext.HasFiniteAfter(word))
            return false;
        return VerbContext.SubjectBefore(word) is { } subject && (word.Previous.IsComma ? subject.Commas == 2 : subject is { HasRelative: true, Commas: 0 });
    }

    /// <summary>Whether what follows a word is what a verb of speech takes: <c>that</c>, a quotation.</summary>
    private static bool IntroducesContent(WordCursor word)
    {
        if (!word.Ahead(2).Exists)
            return false;
        WordCursor next = word.Next;
        return next.Is(SyntaxRoles.Complementizer) || (next.First is ',' or ':' ? next.Next : next).IsMark;
    }

    /// <summary>Whether a word ends the attribution at the end of a sentence: <c>…, the Gazette reports.</c></summary>
    private bool EndsAttribution(WordCursor word)
    {
        if (word.CueStrength < SureStrength || word.Next.First != '.')
            return false;
        WordCursor before = word.Previous;
        while (before.Previous.Exists && word.Back(LongestSpeaker).IsBefore(before) && before.Tag is PosTag.NNP or PosTag.NN or PosTag.JJ)
            before = before.Previous;
        // "…, the claims.": words that are nouns of speech as well are verbs after a name.
        bool isVerb = word.Previous.Tag == PosTag.NNP || !_cues.IsNoun(word.Word, out _);
        bool hasArticle = before.Tag == PosTag.DT && before.Previous.Exists;
        return isVerb && before.IsBefore(word.Previous) && (hasArticle ? before.Previous : before).IsComma;
    }
}
