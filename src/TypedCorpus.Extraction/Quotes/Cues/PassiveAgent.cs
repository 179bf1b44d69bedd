using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds who does what a passive says, after it: <c>was asked by Smith</c>.</summary>
internal static class PassiveAgent
{
    // In chunks: how far after a verb its agent can stand, or what it calls someone.
    private const int Reach = 6;

    /// <summary>Whether a passive with an agent says what that calls someone: it goes on with <c>as</c> or an infinitive and words in marks: <c>seen by organizers as a “…”</c>, <c>said by Smith to be “…”</c>.</summary>
    public static bool IsNaming(ChunkCursor at)
    {
        if (!at.IsAny(ChunkTraits.Passive | ChunkTraits.Participle))
            return false;
        bool hasAgent = false;
        bool names = false;
        for (ChunkCursor i = at.Next; i.Next.Index < at.Passage.Count && i <= at.Ahead(Reach) && (i.Kind is ChunkKind.Preposition or ChunkKind.Noun or ChunkKind.Quote or ChunkKind.Adverb or ChunkKind.Adjective || i.Is(ChunkTraits.Infinitive)); i = i.Next)
        {
            hasAgent |= i.Is(SyntaxRoles.Agentive);
            names |= (i.Is(SyntaxRoles.Equative) || i.Is(ChunkTraits.Infinitive)) && (i.Next.Kind == ChunkKind.Quote || at.Passage.Words.IsMark(i.Chunk.End) || at.Passage.Words.IsMark(i.Chunk.End + 1));
        }
        return hasAgent && names;
    }

    /// <summary>Who does what a passive says: <c>was asked by Smith</c>.</summary>
    public static Subject? Of(ChunkCursor verb)
    {
        for (ChunkCursor i = verb.Next; i <= verb.Ahead(Reach) && i.Kind is not (ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Comma); i = i.Next)
        {
            // "was described as “obsessed” by", "was said to be “obsessed” by".
            if (i.Kind == ChunkKind.Verb && !(i.Is(ChunkTraits.Infinitive) && i.Is(ChunkTraits.Copula)) && !IsInMarks(verb.Passage.Words, new TokenRange(verb.Tokens.End, i.Tokens.Start)))
                return null;
            if (i.Is(ChunkKind.Preposition, SyntaxRoles.Agentive) && i.Next.Kind == ChunkKind.Noun)
                return i.Next.PhraseAs(SubjectRelation.Agent);
        }
        return null;
    }

    /// <summary>Whether a mark opens among some tokens and does not close there.</summary>
    private static bool IsInMarks(ArticleSyntax words, TokenRange before)
    {
        int marks = 0;
        for (int i = before.Start; i < before.End; i++)
            marks += words.IsMark(i) ? 1 : 0;
        return marks % 2 == 1;
    }
}
