using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <content>Verbs of speech that a tagger took for something else.</content>
internal static partial class PosTagCorrector
{
    /// <summary>The tag of a word that was taken for none, or for a bare form, though it is the verb of its clause; else <see langword="null"/>.</summary>
    private static PosTag? VerbOfSpeech(ArticleSyntax words, PosTag[] tags, int i, int sinceMark)
    {
        if (i == 0 || words.IsCapital(i))
            return null;
        if (words[i] == "cannot")
            return PosTag.MD;
        // "both men said", unlike "both men and women".
        if (words[i] == "both" && tags[i] == PosTag.CC && i + 2 < tags.Length && tags[i + 1] == PosTag.NNS && tags[i + 2] != PosTag.CC)
            return PosTag.DT;
        if (IsHiddenPast(words, tags, i, sinceMark) || IsPastOfRead(words, tags, i))
            return PosTag.VBD;
        // "the two write", "the Swiss state in a paper".
        if (sinceMark is > 1 and <= Reach && IsBareForm(words, tags, i, CueStrength.Reliably) && EndsWithPlural(words, tags, i - 1)
            && (i + 1 >= tags.Length || tags[i + 1] is PosTag.Stop or PosTag.Comma or PosTag.IN))
            return PosTag.VBP;
        if (IsBareForm(words, tags, i, MinimalStrength) && (tags[i] == PosTag.VB || IntroducesContent(words, i)) && IsVerbOfMany(words, tags, i))
            return PosTag.VBP;
        // "with marchers chanting “…”".
        if (tags[i] == PosTag.NN && tags[i - 1] is PosTag.NNS or PosTag.NNPS && words[i].EndsWith("ing", StringComparison.Ordinal) && words.Language.Cues.StrengthOf(words[i]) >= MinimalStrength
            && i + 1 < tags.Length && words.Article.Tokens[i + 1].Kind == TokenKind.QuotationMark)
            return PosTag.VBG;
        // "with Norton recently promising to".
        if (tags[i] == PosTag.JJ && tags[i - 1] is PosTag.RB or PosTag.NNP && words[i].EndsWith("ing", StringComparison.Ordinal) && words.Language.Cues.StrengthOf(words[i]) >= SureStrength
            && i + 1 < tags.Length && tags[i + 1] == PosTag.TO)
            return PosTag.VBG;
        // "those involved in the work called it": no participle of a passive takes a pronoun.
        if (tags[i] is PosTag.VBN && i + 1 < tags.Length && tags[i + 1] == PosTag.PRP && IsNominal(tags[i - 1]) && words.Language.Cues.StrengthOf(words[i]) >= MinimalStrength)
            return PosTag.VBD;
        return NounBesideVerb(words, tags, i);
    }

    /// <summary>The tag of a noun that was taken for a verb, though another stands beside it and neither is an auxiliary: <c>a federal appeals court ruled</c>, <c>showed reporters</c>.</summary>
    private static PosTag? NounBesideVerb(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (tags[i] is not (PosTag.VBP or PosTag.VBZ) || words.Is(i, SyntaxRoles.Auxiliary))
            return null;
        bool isBeforePast = i + 1 < tags.Length && tags[i + 1] is PosTag.VBD or PosTag.VBN;
        if (tags[i] == PosTag.VBP)
            return isBeforePast && tags[i - 1] is PosTag.NN or PosTag.NNS or PosTag.JJ ? PosTag.NN : null;
        bool isBehindPast = tags[i - 1] == PosTag.VBD && !words.Is(i - 1, SyntaxRoles.Auxiliary);
        bool isSubject = isBeforePast && tags[i - 1] is not (PosTag.NN or PosTag.NNP or PosTag.PRP or PosTag.WP or PosTag.WDT) && words.Language.Cues.StrengthOf(words[i + 1]) >= SureStrength;
        return isBehindPast || isSubject ? PosTag.NNS : null;
    }

    private static bool IsInflected(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("s", StringComparison.Ordinal) || word is "said" or "told" or "wrote";

    /// <summary>
    /// Whether a past that can be nothing else was taken for no verb at all: <c>Norton told reporters</c>, <c>the captain shrugged and said</c>; or
    /// for an adjective at the end of an attribution: <c>"…!" the crowd yelled.</c>
    /// </summary>
    private static bool IsHiddenPast(ArticleSyntax words, PosTag[] tags, int i, int sinceMark)
    {
        // No word is a mark.
        if (tags[i] is PosTag.OpenQuote or PosTag.CloseQuote or PosTag.NFP or PosTag.SYM && IsNominal(tags[i - 1]) && words[i].EndsWith("ed", StringComparison.Ordinal))
            return true;
        if (words[i] is "said" or "told" or "wrote")
            return tags[i] is not (PosTag.VBD or PosTag.VBN or PosTag.JJ);
        if (!words[i].EndsWith("ed", StringComparison.Ordinal) || !IsNominal(tags[i - 1]))
            return false;
        int strength = words.Language.Cues.StrengthOf(words[i]);
        // "Norton emailed supporters": the only verb behind a name.
        if (tags[i] == PosTag.JJ && tags[i - 1] is PosTag.NNP or PosTag.PRP && strength >= MinimalStrength && i + 1 < tags.Length
            && tags[i + 1] is PosTag.NNS or PosTag.DT or PosTag.PRPS or PosTag.NNP or PosTag.IN && IsPast(words, tags, i))
            return true;
        if (tags[i] == PosTag.JJ)
            return strength >= SureStrength && sinceMark is > 1 and <= Reach && (i + 1 >= words.Count || words.FirstOf(i + 1) is '.' or ',' or ':');
        if (tags[i] is not (PosTag.NN or PosTag.NNS or PosTag.FW or PosTag.PRP or PosTag.RB or PosTag.IN or PosTag.CC or PosTag.MD or PosTag.DT or PosTag.TO or PosTag.CD or PosTag.UH))
            return false;
        return strength >= SureStrength || (i + 2 < tags.Length && tags[i] == PosTag.NN && tags[i + 1] == PosTag.CC && tags[i + 2] is PosTag.VBD or PosTag.VBZ);
    }

    /// <summary><c>The caption read, “…”</c>, <c>“…,” the statement read.</c></summary>
    private static bool IsPastOfRead(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (words[i] != "read" || tags[i] is not (PosTag.NN or PosTag.VB or PosTag.VBP or PosTag.VBN))
            return false;
        if (IsNominal(tags[i - 1]) && IntroducesContent(words, i))
            return true;
        bool ends = i + 1 >= tags.Length || tags[i + 1] is PosTag.Stop or PosTag.Comma or PosTag.Colon || words.Article.Tokens[i + 1].Kind == TokenKind.QuotationMark;
        return ends && words.Language.Documents.Contains(words[i - 1]);
    }

    /// <summary>Whether a word can be the present of a verb of speech with a plural before it.</summary>
    private static bool IsBareForm(ArticleSyntax words, PosTag[] tags, int i, int strength) =>
        tags[i] is PosTag.NN or PosTag.VB or PosTag.JJ && words.Language.Cues.StrengthOf(words[i]) >= strength && !IsInflected(words[i]);

    /// <summary>Whether several people end there: <c>the two</c>, <c>the Harlans</c>.</summary>
    private static bool EndsWithPlural(ArticleSyntax words, PosTag[] tags, int i) =>
        tags[i] is PosTag.NNS or PosTag.NNPS or PosTag.CD
        || (tags[i] == PosTag.NNP && words[i].EndsWith("s", StringComparison.Ordinal) && i > 0 && words[i - 1] == "the");

    /// <summary>Whether nothing before a bare form in its sentence is a verb, but a plural that can be its subject is: <c>the authors of the paper caution that</c>.</summary>
    private static bool IsVerbOfMany(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (!IsNominal(tags[i - 1]))
            return false;
        int first = words.Article.Sentences[words.Article.SentenceOf(i)].FirstToken;
        for (int k = i - 1; k >= first && k >= i - ClauseReach; k--)
        {
            if (tags[k].IsFinite() || tags[k] is PosTag.VB or PosTag.TO || EndsClause(words, tags, k))
                return false;
            if (tags[k] is PosTag.NNS or PosTag.NNPS && (k == first || tags[k - 1] != PosTag.IN))
                return true;
        }
        return false;
    }

    private static bool IsNominal(PosTag tag) => tag.IsNoun() || tag == PosTag.PRP;

    /// <summary>
    /// Whether a participle is the only verb of its sentence outside marks and relative clauses: <c>“…,” Norton, the mayor, proclaimed to the crowd</c>,
    /// <c>analysts who cover the stock called the numbers ugly</c>.
    /// </summary>
    private static bool IsOnlyVerb(ArticleSyntax words, PosTag[] tags, int i)
    {
        if (i == 0 || words.Language.Cues.StrengthOf(words[i]) < SureStrength || (i + 1 < tags.Length && words[i + 1] is "by" or "in" or "as"))
            return false;
        Sentence sentence = words.Article.Sentences[words.Article.SentenceOf(i)];
        for (int k = i + 1; k < sentence.EndToken && words.Article.Tokens[k].Kind != TokenKind.QuotationMark && !EndsClause(words, tags, k); k++)
        {
            if (tags[k].IsFinite() || k > i + ClauseReach)
                return false;
        }
        int commas = 0;
        bool sawVerb = false;
        bool sawRelative = false;
        for (int k = i - 1; k >= sentence.FirstToken && words.Article.Tokens[k].Kind != TokenKind.QuotationMark; k--)
        {
            if (k < i - (2 * ClauseReach))
                return false;
            if (tags[k] is PosTag.WP or PosTag.WDT)
            {
                if (!sawVerb || k == sentence.FirstToken || !(IsNominal(tags[k - 1]) || words.FirstOf(k - 1) == ','))
                    return false;
                (sawRelative, sawVerb) = (true, false);
            }
            else if (words.Is(k, SyntaxRoles.Subordinator) || words.FirstOf(k) == ';' || (sawRelative && tags[k].IsFinite()))
                return false;
            sawVerb |= tags[k].IsFinite();
            if (words.FirstOf(k) == ',')
                commas++;
        }
        bool closes = words.FirstOf(i - 1) == ',';
        return !sawVerb && (closes ? commas == 2 : sawRelative && commas == 0);
    }
}
