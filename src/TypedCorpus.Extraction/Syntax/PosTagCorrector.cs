using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>
/// Repairs tags around quotation marks. A tagger learns from text with few quotations, and is least sure right behind a closing
/// mark, where speakers and cues stand.
/// </summary>
internal static partial class PosTagCorrector
{
    // How far behind a closing mark a cue can stand that was taken for a noun: "…," the mayor of Ohio notes.
    private const int Reach = 8;
    private const int MinimalStrength = CueStrength.Sometimes;
    private const int ClauseReach = 14;
    private const int SureStrength = CueStrength.Mostly;

    /// <summary>The tags of an article, those changed that the words contradict.</summary>
    public static PosTag[] Correct(ArticleSyntax words, ReadOnlySpan<PosTag> given)
    {
        PosTag[] tags = given.ToArray();
        int sinceMark = Reach + 1;
        for (int i = 0; i < tags.Length; i++)
        {
            Token token = words.Article.Tokens[i];
            if (token.Kind == TokenKind.QuotationMark)
            {
                sinceMark = 0;
                continue;
            }
            sinceMark++;
            if (token.Kind != TokenKind.Word)
                continue;
            if (Repaired(words, tags, i, sinceMark) is { } tag)
                tags[i] = tag;
        }
        return tags;
    }

    /// <summary>The tag that the words around a word give it, else <see langword="null"/>. What comes first counts.</summary>
    private static PosTag? Repaired(ArticleSyntax words, PosTag[] tags, int i, int sinceMark)
    {
        bool opensSentence = words.Article.Sentences[words.Article.SentenceOf(i)].FirstToken == i;
        if (!opensSentence && IsNameByCapital(words, tags, i))
            return PosTag.NNP;
        return BesidePronoun(words, tags, i, sinceMark) ?? InFixedPhrase(words, tags, i) ?? OnlyVerbOfClause(words, tags, i, sinceMark)
            ?? (opensSentence ? AtStartOfSentence(words, tags, i) : null)
            ?? NounOfSpeaker(words, tags, i, opensSentence)
            ?? ParticipleOfSpeech(words, tags, i, opensSentence)
            ?? BehindMark(words, tags, i, sinceMark)
            ?? VerbOfSpeech(words, tags, i, sinceMark)
            ?? CueBehindMark(words, tags, i, sinceMark);
    }

    /// <summary>Whether a capital inside a sentence, before no noun that it could describe, makes a word a name.</summary>
    private static bool IsNameByCapital(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (!words.IsCapital(i) || words.Article.Tokens[i].Length == 1 || IsOpenedByMark(words, i))
            return false;
        bool describes = tags[i] is PosTag.JJ or PosTag.JJR or PosTag.VBN or PosTag.VBG && LeadsToNoun(tags, i);
        return IsOddForName(tags[i]) || (!describes && IsSpeakersPlace(words, tags, i));
    }

    /// <summary><c>who notes</c>, <c>"…," he put</c>, <c>told her the bridge</c>.</summary>
    private static PosTag? BesidePronoun(ArticleSyntax words, PosTag[] tags, int i, int sinceMark)
    {
        if (tags[i] == PosTag.NNS && i > 0 && words[i - 1] is "he" or "she" or "it" or "who" && words.Language.Cues.StrengthOf(words[i]) >= MinimalStrength)
            return PosTag.VBZ;
        if (tags[i] is PosTag.VB or PosTag.VBP && i > 0 && sinceMark is > 1 and <= 3 && words[i - 1] is "he" or "she" or "it")
            return PosTag.VBD;
        if (tags[i] != PosTag.PRPS || words[i] != "her" || i + 1 >= tags.Length)
            return null;
        bool isBeforeMark = words.Article.Tokens[i + 1].Kind == TokenKind.QuotationMark && i + 2 < tags.Length && tags[i + 2] == PosTag.DT;
        return isBeforeMark || tags[i + 1] is PosTag.DT or PosTag.IN or PosTag.TO ? PosTag.PRP : null;
    }

    private static PosTag? InFixedPhrase(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (tags[i] == PosTag.VB && i > 1 && words[i - 1] == "to" && words[i - 2] == "according")
            return PosTag.NN;
        // "a self-described optimist": no verb.
        if (i > 1 && tags[i] is PosTag.VBN or PosTag.VBD && words[i - 1] == "-" && words[i - 2] == "self")
            return PosTag.JJ;
        // "the No 10 policy unit".
        if (words[i] == "no" && tags[i] == PosTag.DT && words.IsCapital(i) && i > 0 && i + 1 < tags.Length && tags[i + 1] == PosTag.CD)
            return PosTag.NN;
        if (words[i] == "ally")
            return PosTag.NN;
        return tags[i] == PosTag.RB && words[i] == "close" && i + 1 < tags.Length && words[i + 1] == "to" ? PosTag.JJ : null;
    }

    /// <summary>A participle, adjective or plural that is the verb of its clause: <c>Smith called for calm</c>, <c>…, the Gazette reports.</c></summary>
    private static PosTag? OnlyVerbOfClause(ArticleSyntax words, PosTag[] tags, int i, int sinceMark)
    {
        // "…," the patient described in a letter.
        if (tags[i] == PosTag.VBN && sinceMark is > 1 and <= Reach && i > sinceMark && (IsNominal(tags[i - 1]) || tags[i - 1] == PosTag.JJ) && words.FirstOf(i - sinceMark - 1) == ',' && words.Language.Cues.StrengthOf(words[i]) >= MinimalStrength
            && i + 1 < tags.Length && words[i + 1] is not ("by" or "as") && HasOnlyNouns(tags, i - sinceMark + 1, i))
            return PosTag.VBD;
        if (tags[i] == PosTag.VBN)
            return IsPast(words, tags, i) || IsOnlyVerb(words, tags, i) ? PosTag.VBD : null;
        if (tags[i] == PosTag.JJ)
            return words[i].EndsWith("ed", StringComparison.Ordinal) && IntroducesContent(words, i) && IsPast(words, tags, i) ? PosTag.VBD : null;
        if (tags[i] != PosTag.NNS || words.IsCapital(i) || i == 0 || tags[i - 1] is not (PosTag.NNP or PosTag.NN) || words.Language.Cues.StrengthOf(words[i]) < MinimalStrength)
            return null;
        return (IntroducesContent(words, i) && IsPast(words, tags, i)) || EndsAttribution(words, tags, i) ? PosTag.VBZ : null;
    }

    /// <summary>A verb before its subject, <c>Added Norton:</c>, or a name that is an exclamation elsewhere, <c>Joy, who</c>.</summary>
    private static PosTag? AtStartOfSentence(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (i + 2 >= tags.Length)
            return null;
        // "Unless Norton says", "Should Norton say".
        if (tags[i] is PosTag.NNP or PosTag.NN or PosTag.JJ && words.Is(i, SyntaxRoles.Subordinator))
            return PosTag.IN;
        if (tags[i] is PosTag.NNP && tags[i + 1] is PosTag.NNP or PosTag.DT or PosTag.PRP or PosTag.PRPS && words.Is(i, SyntaxRoles.Auxiliary) && Inverted(words[i]) is { } auxiliary)
            return auxiliary;
        if (tags[i] == PosTag.NNP && words.IsCapital(i + 1) && words[i].EndsWith("ed", StringComparison.Ordinal) && words.Language.Cues.StrengthOf(words[i]) >= SureStrength
            && (words.FirstOf(i + 2) == ':' || (i + 3 < tags.Length && words.FirstOf(i + 3) == ':')))
            return PosTag.VBD;
        return tags[i] == PosTag.UH && words.FirstOf(i + 1) == ',' && words[i + 2] == "who" ? PosTag.NNP : null;
    }

    /// <summary>The tag of an auxiliary that opens a question or a condition: <c>Did Norton say</c>, <c>Should Norton say</c>; <c>Will</c> and <c>May</c> are rather names.</summary>
    private static PosTag? Inverted(string word) => word switch
    {
        "did" or "had" or "was" or "were" => PosTag.VBD,
        "does" or "has" or "is" => PosTag.VBZ,
        "do" or "have" or "are" => PosTag.VBP,
        "should" or "would" or "could" or "can" or "must" => PosTag.MD,
        _ => null,
    };

    private static PosTag? NounOfSpeaker(ArticleSyntax words, PosTag[] tags, int i, bool opensSentence)
    {
        bool endsPhrase = i > 0 && tags[i] is PosTag.JJ or PosTag.VB or PosTag.VBP or PosTag.RB or PosTag.RBR or PosTag.VBZ
            && tags[i - 1] is PosTag.DT or PosTag.JJ or PosTag.NN or PosTag.NNP
            && !(i + 1 < tags.Length && tags[i + 1] is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.JJ);
        if (endsPhrase && (words.Language.SpeakerNouns.Has(words[i]) || words.Language.Documents.Contains(words[i])))
            return PosTag.NN;
        bool isBeforeVerb = i + 1 < tags.Length && tags[i + 1] is PosTag.VBD or PosTag.VBZ;
        return tags[i] == PosTag.JJ && isBeforeVerb && !opensSentence && words.IsCapital(i) ? PosTag.NNP : null;
    }

    /// <summary>Gerunds, and <c>Asked whether it was, she</c>.</summary>
    private static PosTag? ParticipleOfSpeech(ArticleSyntax words, PosTag[] tags, int i, bool opensSentence)
    {
        if (tags[i] is PosTag.JJ or PosTag.NN or PosTag.NNP && !words.IsCapital(i) && IsGerundOfSpeech(words, tags, i))
            return PosTag.VBG;
        bool opensClause = opensSentence && tags[i] is PosTag.NNP or PosTag.VBD && i + 1 < tags.Length && tags[i + 1] is PosTag.WRB or PosTag.IN;
        return opensClause && words[i].EndsWith("ed", StringComparison.Ordinal) && words.Language.Cues.StrengthOf(words[i]) >= MinimalStrength ? PosTag.VBN : null;
    }

    private static PosTag? BehindMark(ArticleSyntax words, PosTag[] tags, int i, int sinceMark)
    {
        if (sinceMark == 1)
        {
            if (tags[i] is PosTag.NNS or PosTag.NN && words[i].EndsWith("s", StringComparison.Ordinal) && !words.IsCapital(i) && i > 1 && words.FirstOf(i - 2) is ',' or '!' or '?'
                && i + 1 < tags.Length && (words.IsCapital(i + 1) || tags[i + 1] == PosTag.DT))
                return PosTag.VBZ;
            return tags[i] is PosTag.IN or PosTag.JJ or PosTag.NN or PosTag.VBN or PosTag.RB && IsInverted(words, tags, i) ? PosTag.VBD : null;
        }
        // "said retired general Norton": two pasts do not stand side by side.
        bool isSecondPast = sinceMark == 2 && tags[i] == PosTag.VBD && tags[i - 1] == PosTag.VBD && words.Language.Cues.StrengthOf(words[i - 1]) >= SureStrength;
        return isSecondPast && i + 1 < tags.Length && tags[i + 1] is PosTag.NN or PosTag.NNP ? PosTag.VBN : null;
    }

    private static PosTag? CueBehindMark(ArticleSyntax words, PosTag[] tags, int i, int sinceMark)
    {
        if (tags[i] is not (PosTag.NNS or PosTag.NN or PosTag.NNP) || sinceMark is <= 1 or > Reach || words.IsCapital(i) || !IsCueBehindMark(words, tags, i))
            return null;
        return words[i].EndsWith("s", StringComparison.Ordinal) ? PosTag.VBZ : PosTag.VBD;
    }

    /// <summary>Gives the words of names the tag of names.</summary>
    public static void TagNames(ArticleSyntax words, NameIndex names, PosTag[] tags)
    {
        for (int i = 0; i < tags.Length; i++)
        {
            if (names.Has(i) && words.IsCapital(i) && CanBeMistakenName(tags[i]))
                tags[i] = PosTag.NNP;
        }
    }

    private static bool CanBeMistakenName(PosTag tag) =>
        tag.IsFinite() || tag is PosTag.NN or PosTag.JJ or PosTag.JJR or PosTag.JJS or PosTag.RB or PosTag.RBR or PosTag.RBS or PosTag.RP or PosTag.VB or PosTag.VBG or PosTag.VBN or PosTag.UH or PosTag.FW;

    /// <summary>Whether a word stands right behind a closing mark, or behind the past of a verb that does.</summary>
    private static bool IsSpeakersPlace(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (tags[i] is not (PosTag.JJ or PosTag.JJR or PosTag.VBZ or PosTag.VBD or PosTag.VBN or PosTag.VBG or PosTag.MD or PosTag.RB or PosTag.IN))
            return false;
        int before = tags[i - 1] is PosTag.VBD or PosTag.VBZ or PosTag.VBN ? i - 2 : i - 1;
        return before >= 0 && words.Article.Tokens[before].Kind == TokenKind.QuotationMark;
    }

    /// <summary>Whether a word behind a comma, a mark or a conjunction is the gerund of a verb that nearly always reports speech: <c>…, telling reporters</c>.</summary>
    private static bool IsGerundOfSpeech(ArticleSyntax words, PosTag[] tags, int i) =>
        i > 0 && words[i].EndsWith("ing", StringComparison.Ordinal) && words.Language.Cues.StrengthOf(words[i]) >= SureStrength
        && (words[i] == "saying" || words.FirstOf(i - 1) == ',' || tags[i - 1] == PosTag.CC || words.Article.Tokens[i - 1].Kind == TokenKind.QuotationMark
            || (i + 1 < tags.Length && (words.Is(i - 1, SyntaxRoles.Be) ? tags[i + 1] is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.DT or PosTag.PRP
                : tags[i - 1] is PosTag.NNP or PosTag.NNPS or PosTag.NNS or PosTag.NN && (tags[i + 1] == PosTag.PRP || words[i + 1] is "her" or "that"))));

    /// <summary>Whether a verb that was taken for a participle is the only one of its clause, and so its past: <c>Smith called for calm</c>.</summary>
    private static bool IsPast(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (i + 1 < tags.Length && words[i + 1] == "by" && !(i + 2 < tags.Length && tags[i + 2] == PosTag.VBG))
            return false;
        int sentence = words.Article.SentenceOf(i);
        int first = words.Article.Sentences[sentence].FirstToken;
        int end = words.Article.Sentences[sentence].EndToken;
        for (int k = i + 1; k < end && k <= i + ClauseReach && !EndsClause(words, tags, k) && tags[k] is not (PosTag.CC or PosTag.IN or PosTag.TO); k++)
        {
            if (tags[k].IsFinite())
                return false;
        }
        bool sawNoun = false;
        for (int k = i - 1; k >= first && k >= i - ClauseReach; k--)
        {
            if (EndsClause(words, tags, k))
                // ", a man accused of theft,": behind a comma a noun and a participle are an apposition, unless a phrase opens the sentence.
                return sawNoun && (words.FirstOf(k) != ',' || (k > first && k - first <= ClauseReach && (tags[first] is PosTag.IN or PosTag.RB || words.Is(k - 1, SyntaxRoles.Time))));
            if (tags[k] == PosTag.CC && (k == first || words.FirstOf(k - 1) == ','))
                return sawNoun;
            if (tags[k].IsFinite() || tags[k] is PosTag.VB or PosTag.VBG or PosTag.VBN or PosTag.TO or PosTag.CC)
                return false;
            if (IsNominal(tags[k]))
                sawNoun = true;
        }
        return sawNoun && i - first <= ClauseReach;
    }

    /// <summary>Whether what stands behind a word is what a verb of speech takes: <c>that</c>, a quotation.</summary>
    private static bool IntroducesContent(ArticleSyntax words, int i)
    {
        if (i + 2 >= words.Count)
            return false;
        int next = words.FirstOf(i + 1) is ',' or ':' ? i + 2 : i + 1;
        return words[i + 1] == "that" || words.Article.Tokens[next].Kind == TokenKind.QuotationMark;
    }

    /// <summary>Whether a word ends the attribution at the end of a sentence: <c>…, the Gazette reports.</c></summary>
    private static bool EndsAttribution(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (words.Language.Cues.StrengthOf(words[i]) < SureStrength || i + 1 >= words.Count || words.FirstOf(i + 1) != '.')
            return false;
        int k = i - 1;
        while (k > 0 && k > i - Reach && tags[k] is PosTag.NNP or PosTag.NN or PosTag.JJ)
            k--;
        // "…, the claims.": words that are nouns of speech as well are verbs behind a name.
        bool isVerb = tags[i - 1] == PosTag.NNP || !words.Language.Cues.IsNoun(words[i], out _);
        return isVerb && k < i - 1 && words.FirstOf(tags[k] == PosTag.DT && k > 0 ? k - 1 : k) == ',';
    }

    private static bool EndsClause(ArticleSyntax words, PosTag[] tags, int i) => words.Article.Tokens[i].Kind == TokenKind.QuotationMark || words.FirstOf(i) is ',' or ';' or ':'
        || tags[i] is PosTag.WDT or PosTag.WP or PosTag.WRB || words.Is(i, SyntaxRoles.Subordinator);

    /// <summary>Whether a past right behind a closing mark, taken for another word, has its subject behind it: <c>"…!" beamed Smith</c>.</summary>
    private static bool IsInverted(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (words.IsCapital(i) || !words.Article.SpaceBefore(i) || i + 1 >= tags.Length || !(words.IsCapital(i + 1) || tags[i + 1] == PosTag.DT))
            return false;
        return words[i].EndsWith("ed", StringComparison.Ordinal) && (words.Language.Cues.StrengthOf(words[i]) >= MinimalStrength || (i > 1 && words.FirstOf(i - 2) is ',' or '!' or '?' && words.IsCapital(i + 1)));
    }

    private static bool HasOnlyNouns(PosTag[] tags, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!(tags[i].IsNoun() || tags[i] is PosTag.DT or PosTag.PRP or PosTag.PRPS or PosTag.JJ or PosTag.POS))
                return false;
        }
        return true;
    }

    private static bool LeadsToNoun(PosTag[] tags, int i) =>
        i + 1 < tags.Length && tags[i + 1] is PosTag.NN or PosTag.NNS or PosTag.JJ or PosTag.HYPH || (i + 1 < tags.Length && tags[i + 1] is PosTag.NNP && tags[i] is PosTag.JJ);

    private static bool IsOddForName(PosTag tag) => tag is PosTag.UH or PosTag.OpenQuote or PosTag.CloseQuote or PosTag.SYM or PosTag.LS or PosTag.NFP
        or PosTag.Comma or PosTag.Colon or PosTag.Stop or PosTag.VB or PosTag.VBP or PosTag.FW or PosTag.RP;

    /// <summary>Whether an opening mark stands before a word, whose capital then says nothing.</summary>
    private static bool IsOpenedByMark(ArticleSyntax words, int i) =>
        i > 0 && words.Article.Tokens[i - 1].Kind == TokenKind.QuotationMark && !words.Article.SpaceBefore(i);

    /// <summary>Whether a word in <c>-s</c> or <c>-ed</c> that was taken for a noun ends the attribution of what stands before it.</summary>
    private static bool IsCueBehindMark(ArticleSyntax words, PosTag[] tags, int i)
    {
        if ((tags[i - 1] is not (PosTag.NNP or PosTag.PRP or PosTag.NNPS or PosTag.NN) && !words.IsCapital(i - 1)) || words.Article.Tokens[i - 1].Kind != TokenKind.Word)
            return false;
        string word = words[i];
        if (!word.EndsWith("s", StringComparison.Ordinal) && !word.EndsWith("ed", StringComparison.Ordinal))
            return false;
        foreach (CueVerb verb in words.Language.Cues.VerbsOf(word))
        {
            if (verb.Particles.Length == 1 && i + 1 < tags.Length && words[i + 1] == verb.Particles[0])
                return true;
            if (verb.Strength >= MinimalStrength && verb.Particles.Length == 0 && (verb.Frames & CueFrames.Clause) != 0)
                return i + 1 >= tags.Length || tags[i + 1] is PosTag.Stop or PosTag.Comma or PosTag.IN or PosTag.Colon or PosTag.RB;
        }
        return false;
    }
}
