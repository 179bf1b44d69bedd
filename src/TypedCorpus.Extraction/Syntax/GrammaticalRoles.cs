namespace TypedCorpus.Extraction.Syntax;

/// <summary>Tells by the words beside a mention what part it has in its clause.</summary>
internal sealed class GrammaticalRoles(ArticleSyntax words)
{
    // In tokens: how far the brackets or commas around what stands between a subject and its verb can be apart.
    private const int LongestInsertion = 14;

    // An age, and a clause with "who".
    private const int MostInsertions = 2;

    /// <summary>The part of a mention.</summary>
    public GrammaticalRole RoleOf(TokenRange mention)
    {
        TokenRange sentence = words.SentenceAt(mention.Start).Tokens;
        TokenRange before = new(sentence.Start, mention.Start);
        TokenRange after = new(mention.End, sentence.End);
        PosTag? next = after.IsEmpty ? null : words.TagOf(after.Start);
        if (next == PosTag.POS)
            return GrammaticalRole.Possessor;
        if ((!before.IsEmpty && IsSaid(before.Last)) || (!after.IsEmpty && IsSaid(after.Start)))
            return GrammaticalRole.Speaker;
        // The Clinton campaign is not Clinton.
        if (next == PosTag.NN)
            return GrammaticalRole.Modifier;
        TokenRange governors = WithoutTitle(before);
        if (!governors.IsEmpty && words.TagOf(governors.Last) is PosTag.IN or PosTag.TO)
            return GrammaticalRole.Other;
        // Was Smith satisfied?
        bool isInverted = before.Length == 1 && words.TagOf(before.Start).IsFinite();
        // "The chair, broadcaster Ann Reed, said": the name is the apposition.
        bool isApposition = EndsWith(WithoutArticle(governors), PosTag.Comma) && BeginsWith(after, PosTag.Comma) && after.Length > 1 && words.TagOf(after.Start + 1).IsFinite();
        return isInverted || isApposition || LeadsToVerb(after) ? GrammaticalRole.Subject : GrammaticalRole.Other;
    }

    /// <summary>Whether a token is one of the verbs that make of the name beside it a speaker, whatever the quotes say.</summary>
    private bool IsSaid(int token) => words.Language.Coreference.Speaking.Contains(words.Article[token]);

    /// <summary>What stands before a name without the titles and nouns for persons right before it: without <c>former President</c>.</summary>
    private TokenRange WithoutTitle(TokenRange before)
    {
        TokenRange rest = before;
        while (!rest.IsEmpty && IsOfTitle(rest.Last, isFirst: rest == before))
            rest = rest with { End = rest.Last };
        return rest;
    }

    private bool IsOfTitle(int token, bool isFirst) => words.TagOf(token) switch
    {
        PosTag.JJ => !isFirst,
        PosTag.NN or PosTag.NNP => words.Language.Titles.IsTitleWord(words.Article[token]) || words.Language.PersonNouns.IsPerson(words.Article[token]),
        _ => false,
    };

    /// <summary>Whether a verb follows, adverbs, an apposition or a relative clause between commas left out: <c>Rep. Smith (R-Calif.), chairman of the committee, said</c>.</summary>
    private bool LeadsToVerb(TokenRange after)
    {
        if (BeginsWith(after, PosTag.OpenBracket))
            after = after with { Start = EndOfInsertion(after, PosTag.CloseBracket) + 1 };
        for (int inserted = 0; inserted < MostInsertions && BeginsWith(after, PosTag.Comma); inserted++)
        {
            int comma = EndOfInsertion(after, PosTag.Comma);
            if (comma >= after.End || words.TagOf(comma) != PosTag.Comma)
                return inserted == 0 && IsOpenApposition(new TokenRange(after.Start + 1, comma));
            after = after with { Start = IsAgeBeforeClause(after, comma) ? comma : comma + 1 };
        }
        while (BeginsWith(after, PosTag.RB))
            after = after with { Start = after.Start + 1 };
        return !after.IsEmpty && words.TagOf(after.Start).IsFinite();
    }

    /// <summary>Whether only an age stands between two commas, with a clause behind the second: <c>Reed, 34, who works part-time, heard</c>.</summary>
    private bool IsAgeBeforeClause(TokenRange after, int comma) =>
        comma == after.Start + 2 && words.TagOf(after.Start + 1) == PosTag.CD && comma + 1 < after.End && words.TagOf(comma + 1) == PosTag.WP;

    private TokenRange WithoutArticle(TokenRange before) => EndsWith(before, PosTag.DT) ? before with { End = before.Last } : before;

    private bool EndsWith(TokenRange tokens, PosTag tag) => !tokens.IsEmpty && words.TagOf(tokens.Last) == tag;

    private bool BeginsWith(TokenRange tokens, PosTag tag) => !tokens.IsEmpty && words.TagOf(tokens.Start) == tag;

    /// <summary>The token that closes what the first of some tokens opens, or where the search for it ends.</summary>
    private int EndOfInsertion(TokenRange tokens, PosTag closing)
    {
        int end = tokens.Start + 1;
        while (end < tokens.End && end - tokens.Start < LongestInsertion && words.TagOf(end) != closing)
            end++;
        return end;
    }

    /// <summary>Whether a noun phrase that no comma ends leads to the verb: <c>Ann Reed, a former agent has written</c>.</summary>
    private bool IsOpenApposition(TokenRange phrase)
    {
        if (!BeginsWith(phrase, PosTag.DT))
            return false;
        for (int i = phrase.Start; i < phrase.End; i++)
        {
            PosTag tag = words.TagOf(i);
            if (tag.IsFinite())
                return true;
            if (tag is PosTag.WP or PosTag.WDT or PosTag.CC or PosTag.PRP)
                return false;
        }
        return false;
    }
}
