namespace TypedCorpus.Extraction.Syntax;

/// <summary>Tells by the chunks of its sentence what part a mention has in its clause.</summary>
internal sealed class GrammaticalRoles(ArticleSyntax words)
{
    // In chunks: how far the brackets or commas around what stands between a subject and its verb can be apart.
    private const int LongestInsertion = 10;

    // An age, and a clause with "who".
    private const int MostInsertions = 2;

    /// <summary>The part of a mention.</summary>
    public GrammaticalRole RoleOf(TokenRange mention)
    {
        TokenRange tokens = words.SentenceAt(mention.Start).Tokens;
        PosTag? next = mention.End < tokens.End ? words.TagOf(mention.End) : null;
        if (next == PosTag.POS)
            return GrammaticalRole.Possessor;
        if ((mention.Start > tokens.Start && IsSaid(mention.Start - 1)) || (next is not null && IsSaid(mention.End)))
            return GrammaticalRole.Speaker;
        // The Clinton campaign is not Clinton.
        if (next == PosTag.NN)
            return GrammaticalRole.Modifier;
        PassageSyntax sentence = words.OfSentence(words.Article.SentenceOf(mention.Start));
        ChunkCursor phrase = sentence.AtToken(mention.Last);
        if (OpensQuestion(phrase))
            return GrammaticalRole.Subject;
        // In "U.S. officials said", the officials said it.
        if (mention.End < phrase.Tokens.End || phrase.Previous.Kind == ChunkKind.Preposition)
            return GrammaticalRole.Other;
        return IsApposition(phrase) || LeadsToVerb(phrase.Next) ? GrammaticalRole.Subject : GrammaticalRole.Other;
    }

    /// <summary>Whether a noun phrase is the subject of a question: <c>Was Smith satisfied?</c></summary>
    private static bool OpensQuestion(ChunkCursor phrase) => phrase.Index == 1 && phrase.Previous.IsFinite;

    /// <summary>Whether a noun phrase says in apposition who the subject is: <c>The chair, broadcaster Ann Reed, said</c>.</summary>
    private static bool IsApposition(ChunkCursor phrase) =>
        phrase.Previous.Kind == ChunkKind.Comma && phrase.Next.Kind == ChunkKind.Comma && phrase.Ahead(2).IsFinite;

    /// <summary>Whether a verb follows, adverbs, brackets, an apposition or a relative clause between commas left out: <c>Rep. Smith (R-Calif.), chairman of the committee, said</c>.</summary>
    private bool LeadsToVerb(ChunkCursor after)
    {
        if (after.Kind == ChunkKind.Open)
            after = EndOfInsertion(after, ChunkKind.Close).Next;
        for (int inserted = 0; inserted < MostInsertions && after.Kind == ChunkKind.Comma; inserted++)
        {
            ChunkCursor comma = EndOfInsertion(after, ChunkKind.Comma);
            if (comma.Kind != ChunkKind.Comma)
                return inserted == 0 && IsOpenApposition(after.Next);
            // "Reed, 34, who works part-time, heard": the second comma begins a clause.
            after = comma.Next.Kind == ChunkKind.Relative && comma == after.Ahead(2) ? comma : comma.Next;
        }
        return after.Past(ChunkKind.Adverb).IsFinite;
    }

    /// <summary>The chunk that closes what a chunk opens, or where the search for it ends.</summary>
    private static ChunkCursor EndOfInsertion(ChunkCursor opening, ChunkKind closing)
    {
        ChunkCursor end = opening.Next;
        while (end < opening.Ahead(LongestInsertion) && end.Kind != ChunkKind.Boundary && end.Kind != closing)
            end = end.Next;
        return end;
    }

    /// <summary>Whether a noun phrase that no comma ends leads to the verb: <c>Ann Reed, a former agent has written</c>.</summary>
    private bool IsOpenApposition(ChunkCursor noun)
    {
        if (noun.Kind != ChunkKind.Noun || words.TagOf(noun.Tokens.Start) != PosTag.DT)
            return false;
        ChunkCursor next = noun;
        while (next.Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Adjective or ChunkKind.Other && !next.Is(ChunkTraits.Pronoun))
            next = next.Next;
        return next.IsFinite;
    }

    /// <summary>Whether a token is one of the verbs that make of the name beside it a speaker, whatever the quotes say.</summary>
    private bool IsSaid(int token) => words.Language.Coreference.Speaking.Contains(words.Article[token]);
}
