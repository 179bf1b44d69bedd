using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds verbs that a tagger took for participles, adjectives or nouns, though their clause has no other.</summary>
internal sealed class MistakenVerbs(ArticleSyntax words, PosTag[] tags)
{
    private const int MinimalStrength = CueStrength.Sometimes;
    private const int SureStrength = CueStrength.Mostly;

    // In tokens: how far a clause is looked through.
    private const int ClauseReach = 14;

    // In tokens: how long a speaker after a quotation can be.
    private const int LongestSpeaker = 8;

    private readonly CueLexicon _cues = words.Language.Cues;

    /// <summary>The tag of a word that is the only verb of its clause: <c>Smith called for calm</c>, <c>…, the Gazette reports.</c>; else <see langword="null"/>.</summary>
    /// <param name="i">The word.</param>
    /// <param name="sinceMark">How many tokens ago a quotation mark stood.</param>
    public PosTag? OfClause(int i, int sinceMark)
    {
        if (i == 0)
            return null;
        switch (tags[i])
        {
            case PosTag.VBN:
                return EndsQuotation(i, sinceMark) || IsPast(i) || IsOnlyVerb(i) ? PosTag.VBD : null;
            case PosTag.JJ when words.Language.Inflection.EndsAsPast(words[i]) && IsPast(i) && (IntroducesContent(i) || TakesObject(i)):
                return PosTag.VBD;
            case PosTag.NNS when !words.IsCapital(i) && tags[i - 1] is PosTag.NNP or PosTag.NN && StrengthOf(i) >= MinimalStrength:
                return (IntroducesContent(i) && IsPast(i)) || EndsAttribution(i) ? PosTag.VBZ : null;
            case PosTag.NN or PosTag.VB or PosTag.JJ when IsBareForm(i) && (tags[i] == PosTag.VB || IntroducesContent(i)) && IsVerbOfMany(i):
                return PosTag.VBP;
            default:
                return null;
        }
    }

    /// <summary>The tag of a word in <c>-s</c> or <c>-ed</c> that was taken for a noun and ends the attribution of what stands before it; else <see langword="null"/>.</summary>
    public PosTag? AfterMark(int i)
    {
        bool canBe = tags[i] is PosTag.NNS or PosTag.NN or PosTag.NNP && !words.IsCapital(i) && words.IsWord(i - 1)
            && (tags[i - 1] is PosTag.NNP or PosTag.PRP or PosTag.NNPS or PosTag.NN || words.IsCapital(i - 1));
        bool isPresent = words.Language.Inflection.EndsAsPlural(words[i]);
        if (!canBe || !(isPresent || words.Language.Inflection.EndsAsPast(words[i])))
            return null;
        foreach (CueVerb verb in _cues.VerbsOf(words[i]))
        {
            if (verb.Particles.Length == 1 && words[i + 1] == verb.Particles[0])
                return isPresent ? PosTag.VBZ : PosTag.VBD;
            if (verb.Strength >= MinimalStrength && verb.Particles.Length == 0 && (verb.Frames & CueFrames.Clause) != 0)
                return CanFollowCue(i + 1) ? isPresent ? PosTag.VBZ : PosTag.VBD : null;
        }
        return null;
    }

    private bool CanFollowCue(int token) => token >= tags.Length || tags[token] is PosTag.Stop or PosTag.Comma or PosTag.IN or PosTag.Colon or PosTag.RB;

    /// <summary>Whether a participle follows a quotation with its subject alone between: <c>“…,” the patient described in a letter</c>.</summary>
    private bool EndsQuotation(int i, int sinceMark)
    {
        bool isNear = sinceMark is > 1 and <= LongestSpeaker && words.FirstOf(i - sinceMark - 1) == ',';
        if (!isNear || !(IsNominal(tags[i - 1]) || tags[i - 1] == PosTag.JJ) || StrengthOf(i) < MinimalStrength || i + 1 >= tags.Length || words.Is(i + 1, SyntaxRoles.Agentive | SyntaxRoles.Equative))
            return false;
        for (int k = i - sinceMark + 1; k < i; k++)
        {
            if (!tags[k].IsNoun() && tags[k] is not (PosTag.DT or PosTag.PRP or PosTag.PRPS or PosTag.JJ or PosTag.POS))
                return false;
        }
        return true;
    }

    /// <summary>Whether an adjective after a name or pronoun has what a verb takes after it: <c>Norton emailed supporters</c>.</summary>
    private bool TakesObject(int i) =>
        tags[i - 1] is PosTag.NNP or PosTag.PRP && !words.IsCapital(i) && StrengthOf(i) >= MinimalStrength
        && i + 1 < tags.Length && tags[i + 1] is PosTag.NNS or PosTag.DT or PosTag.PRPS or PosTag.NNP or PosTag.IN;

    /// <summary>Whether a verb that was taken for a participle is the only one of its clause, and so its past: <c>Smith called for calm</c>.</summary>
    private bool IsPast(int i)
    {
        if (words.Is(i + 1, SyntaxRoles.Agentive) && !(i + 2 < tags.Length && tags[i + 2] == PosTag.VBG))
            return false;
        TokenRange sentence = words.SentenceAt(i).Tokens;
        for (int k = i + 1; k < sentence.End && k <= i + ClauseReach && !EndsClause(k) && tags[k] is not (PosTag.CC or PosTag.IN or PosTag.TO); k++)
        {
            if (tags[k].IsFinite())
                return false;
        }
        return HasOnlySubjectBefore(i, sentence.Start);
    }

    private bool HasOnlySubjectBefore(int i, int first)
    {
        bool sawNoun = false;
        for (int k = i - 1; k >= first && k >= i - ClauseReach; k--)
        {
            if (EndsClause(k))
                return sawNoun && (words.FirstOf(k) != ',' || OpensWithPhrase(first, k));
            if (tags[k] == PosTag.CC && (k == first || words.FirstOf(k - 1) == ','))
                return sawNoun;
            if (tags[k].IsFinite() || tags[k] is PosTag.VB or PosTag.VBG or PosTag.VBN or PosTag.TO or PosTag.CC)
                return false;
            sawNoun |= IsNominal(tags[k]);
        }
        return sawNoun && i - first <= ClauseReach;
    }

    /// <summary>Whether a phrase that says when or where opens a sentence up to a comma; else a noun and a participle after a comma are an apposition: <c>, a man accused of theft,</c>.</summary>
    private bool OpensWithPhrase(int first, int comma) =>
        comma > first && comma - first <= ClauseReach && (tags[first] is PosTag.IN or PosTag.RB || words.Is(comma - 1, SyntaxRoles.Time));

    /// <summary>
    /// Whether a participle is the only verb of its sentence outside marks and relative clauses: <c>“…,” Norton, the mayor, proclaimed to the crowd</c>,
    /// <c>analysts who cover the stock called the numbers ugly</c>.
    /// </summary>
    private bool IsOnlyVerb(int i)
    {
        if (StrengthOf(i) < SureStrength || words.Is(i + 1, SyntaxRoles.AfterParticiple))
            return false;
        TokenRange sentence = words.SentenceAt(i).Tokens;
        for (int k = i + 1; k < sentence.End && !words.IsMark(k) && !EndsClause(k); k++)
        {
            if (tags[k].IsFinite() || k > i + ClauseReach)
                return false;
        }
        return SubjectsBefore(i, sentence.Start) is { } clause && (words.FirstOf(i - 1) == ',' ? clause.Commas == 2 : clause is { HasRelative: true, Commas: 0 });
    }

    /// <summary>What stands before a word back to a mark or the start of its sentence; <see langword="null"/> where a clause of its own does.</summary>
    private (int Commas, bool HasRelative)? SubjectsBefore(int i, int first)
    {
        int commas = 0;
        bool sawVerb = false;
        bool sawRelative = false;
        for (int k = i - 1; k >= first && !words.IsMark(k); k--)
        {
            if (k < i - (2 * ClauseReach))
                return null;
            if (tags[k] is PosTag.WP or PosTag.WDT)
            {
                if (!sawVerb || k == first || !(IsNominal(tags[k - 1]) || words.FirstOf(k - 1) == ','))
                    return null;
                (sawRelative, sawVerb) = (true, false);
            }
            else if (words.Is(k, SyntaxRoles.Subordinator) || words.FirstOf(k) == ';' || (sawRelative && tags[k].IsFinite()))
                return null;
            sawVerb |= tags[k].IsFinite();
            commas += words.FirstOf(k) == ',' ? 1 : 0;
        }
        return sawVerb ? null : (commas, sawRelative);
    }

    /// <summary>Whether a word can be the present of a verb of speech with a plural before it.</summary>
    private bool IsBareForm(int i) =>
        !words.IsCapital(i) && StrengthOf(i) >= MinimalStrength && IsNominal(tags[i - 1]) && !_cues.IsInflected(words[i]);

    /// <summary>Whether nothing before a bare form in its sentence is a verb, but a plural that can be its subject is: <c>the authors of the paper caution that</c>.</summary>
    private bool IsVerbOfMany(int i)
    {
        int first = words.SentenceAt(i).FirstToken;
        for (int k = i - 1; k >= first && k >= i - ClauseReach; k--)
        {
            if (tags[k].IsFinite() || tags[k] is PosTag.VB or PosTag.TO || EndsClause(k))
                return false;
            if (tags[k] is PosTag.NNS or PosTag.NNPS && (k == first || tags[k - 1] != PosTag.IN))
                return true;
        }
        return false;
    }

    /// <summary>Whether what follows a word is what a verb of speech takes: <c>that</c>, a quotation.</summary>
    private bool IntroducesContent(int i)
    {
        if (i + 2 >= words.Count)
            return false;
        int next = words.FirstOf(i + 1) is ',' or ':' ? i + 2 : i + 1;
        return words.Is(i + 1, SyntaxRoles.Complementizer) || words.IsMark(next);
    }

    /// <summary>Whether a word ends the attribution at the end of a sentence: <c>…, the Gazette reports.</c></summary>
    private bool EndsAttribution(int i)
    {
        if (StrengthOf(i) < SureStrength || words.FirstOf(i + 1) != '.')
            return false;
        int k = i - 1;
        while (k > 0 && k > i - LongestSpeaker && tags[k] is PosTag.NNP or PosTag.NN or PosTag.JJ)
            k--;
        // "…, the claims.": words that are nouns of speech as well are verbs after a name.
        bool isVerb = tags[i - 1] == PosTag.NNP || !_cues.IsNoun(words[i], out _);
        return isVerb && k < i - 1 && words.FirstOf(tags[k] == PosTag.DT && k > 0 ? k - 1 : k) == ',';
    }

    private bool EndsClause(int i) =>
        words.IsMark(i) || words.FirstOf(i) is ',' or ';' or ':' || tags[i] is PosTag.WDT or PosTag.WP or PosTag.WRB || words.Is(i, SyntaxRoles.Subordinator);

    private int StrengthOf(int i) => _cues.StrengthOf(words[i]);

    private static bool IsNominal(PosTag tag) => tag.IsNoun() || tag == PosTag.PRP;
}
