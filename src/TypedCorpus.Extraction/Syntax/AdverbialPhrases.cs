using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>
/// Tells where a phrase of time, or one behind a preposition, ends and the subject begins although no comma stands between: <c>On Monday Reed said</c>,
/// <c>Last night police said</c>, <c>After the match Reed said</c>.
/// </summary>
internal sealed class AdverbialPhrases(SentenceView words)
{
    // How many tokens ahead a subject can have its verb.
    private const int LongestSubject = 14;

    private const int LongestTime = 4;

    private readonly WordSet _beforeYear = words.Language.SyntaxRoles["before-years"];
    private readonly WordSet _deictic = words.Language.SyntaxRoles["before-times"];

    /// <summary>Whether the tokens from one to another are a phrase of time, and what begins with the latter is the subject of a verb ahead.</summary>
    public bool EndsTime(int first, int end, int limit) => IsTime(first, end) && !ContinuesTime(end) && IsSubject(end, limit);

    /// <summary>Whether what begins with a token is the name of the person who does what the next verb says, and no part of the phrase before it.</summary>
    public bool EndsBeforeName(int first, int end, int limit)
    {
        int name = end;
        while (name < limit - 1 && words.Language.Titles.IsTitleWord(words[name].AsSpan()) && words.IsCapital(name) && !words.BeginsName(name))
            name++;
        if (!words.BeginsName(name) || !words.IsOfPerson(name) || words.TagOf(end - 1) is not (PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS or PosTag.CD))
            return false;
        string noun = words[end - 1];
        // "with the coach Ann Reed", "by Prime Minister Ann Reed": the noun says who it is.
        if (words.Language.SpeakerNouns.KindOf(noun, words.TagOf(end - 1)) is not null || words.Language.Titles.IsTitleWord(noun.AsSpan()) || words.Language.PersonNouns.IsPerson(noun.AsSpan()))
            return false;
        return (words.TagOf(first) is PosTag.DT or PosTag.PRPS or PosTag.CD || words.IsInName(end - 1)) && IsSubject(end, limit);
    }

    private bool IsTime(int first, int end)
    {
        if (end - first > LongestTime)
            return false;
        if (end - first == 1 && IsYear(first))
            return first > 0 && _beforeYear.Contains(words[first - 1]);
        for (int i = first; i < end; i++)
        {
            bool isTime = words.Language.FunctionWords.IsTime(words[i]) || (words[i] == "may" && words.TagOf(i) == PosTag.NNP);
            bool isNumber = words.TagOf(i) == PosTag.CD;
            if ((words.IsInName(i) && words.IsOfPerson(i)) || !(isTime || isNumber || (i == first && _deictic.Contains(words[i]))))
                return false;
            if (i == end - 1 && !isTime && !(isNumber && i > first && words.Language.FunctionWords.IsTime(words[i - 1])))
                return false;
        }
        return true;
    }

    private bool IsYear(int token) => words.TagOf(token) == PosTag.CD && words[token] is { Length: 4 } year && year[0] is '1' or '2' && year[1] is '9' or '0' or '8' && char.IsDigit(year[3]);

    private bool ContinuesTime(int token) => words.Language.FunctionWords.IsTime(words[token]) || words.TagOf(token) is PosTag.POS or PosTag.CD or PosTag.HYPH;

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
                return words.IsInName(i - 1);
            if (!(tag.IsNoun() || tag is PosTag.JJ or PosTag.VBN or PosTag.HYPH or PosTag.POS or PosTag.CD or PosTag.RB or PosTag.CC || words.IsInName(i)))
                return false;
        }
        return false;
    }
}
