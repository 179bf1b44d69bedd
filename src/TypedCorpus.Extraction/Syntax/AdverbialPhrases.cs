using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>
/// Tells where a phrase of time, or one after a preposition, ends and the subject begins although no comma stands between: <c>On Monday Reed said</c>,
/// <c>Last night police said</c>, <c>After the match Reed said</c>.
/// </summary>
internal sealed class AdverbialPhrases(ArticleSyntax words)
{
    // How many tokens ahead a subject can have its verb.
    private const int LongestSubject = 14;

    private const int LongestTime = 4;

    /// <summary>Whether some tokens are a phrase of time, and what follows is the subject of a verb ahead.</summary>
    public bool EndsTime(TokenRange phrase, int limit) => IsTime(phrase) && !ContinuesTime(phrase.End) && IsSubject(phrase.End, limit);

    /// <summary>Whether the name of the person who does what the next verb says follows some tokens, and is no part of their phrase.</summary>
    public bool EndsBeforeName(TokenRange phrase, int limit)
    {
        int noun = phrase.Last;
        int name = phrase.End;
        while (name < limit - 1 && IsTitle(name) && words.IsCapital(name) && !words.Names.BeginsAt(name))
            name++;
        if (!words.Names.BeginsAt(name) || !words.Names.IsOfPerson(name) || !(words.TagOf(noun).IsNoun() || words.TagOf(noun) == PosTag.CD))
            return false;
        // "According to U.S. Attorney Ann Reed" leads to her.
        if (words.Is(phrase.Start - 2, QuoteRoles.OpensSourcePhrase))
            return false;
        // "with the coach Ann Reed", "by Prime Minister Ann Reed": the noun says who it is.
        if (words.Language.SpeakerNouns.KindOf(words[noun], words.TagOf(noun)) is not null || IsTitle(noun) || words.Language.PersonNouns.IsPerson(words[noun].AsSpan()))
            return false;
        return (words.TagOf(phrase.Start) is PosTag.DT or PosTag.PRPS or PosTag.CD || words.Names.Has(noun)) && IsSubject(phrase.End, limit);
    }

    private bool IsTime(TokenRange phrase)
    {
        if (phrase.Length > LongestTime)
            return false;
        if (phrase.Length == 1 && IsYear(phrase.Start))
            return words.Is(phrase.Start - 1, SyntaxRoles.BeforeYear);
        for (int i = phrase.Start; i < phrase.End; i++)
        {
            bool opens = i == phrase.Start && words.Is(i, SyntaxRoles.BeforeTime);
            if (words.Names.IsOfPerson(i) || !(opens || NamesTime(i) || words.TagOf(i) == PosTag.CD))
                return false;
        }
        // "Monday", "May 3".
        return NamesTime(phrase.Last) || (phrase.Length > 1 && words.TagOf(phrase.Last) == PosTag.CD && words.Is(phrase.Last - 1, SyntaxRoles.Time));
    }

    private bool NamesTime(int token) => words.Is(token, SyntaxRoles.Time) || (words.Is(token, SyntaxRoles.NameOfTime) && words.TagOf(token) == PosTag.NNP);

    private bool IsYear(int token) =>
        words.TagOf(token) == PosTag.CD && words[token] is ['1' or '2', '8' or '9' or '0', _, >= '0' and <= '9'];

    private bool IsTitle(int token) => words.Language.Titles.IsTitleWord(words[token].AsSpan());

    private bool ContinuesTime(int token) => words.Is(token, SyntaxRoles.Time) || words.TagOf(token) is PosTag.POS or PosTag.CD or PosTag.HYPH;

    /// <summary>Whether a noun phrase begins with a token and leads to a finite verb, or to the comma of an apposition.</summary>
    private bool IsSubject(int token, int limit)
    {
        if (words.TagOf(token) is not (PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.JJ or PosTag.VBN or PosTag.CD))
            return false;
        for (int i = token; i < limit && i < token + LongestSubject; i++)
        {
            PosTag tag = words.TagOf(i);
            if (tag.IsFinite())
                return i > token;
            if (tag == PosTag.Comma)
                return words.Names.Has(i - 1);
            if (!CanBeInSubject(tag) && !words.Names.Has(i))
                return false;
        }
        return false;
    }

    private static bool CanBeInSubject(PosTag tag) =>
        tag.IsNoun() || tag is PosTag.JJ or PosTag.VBN or PosTag.HYPH or PosTag.POS or PosTag.CD or PosTag.RB or PosTag.CC;
}
