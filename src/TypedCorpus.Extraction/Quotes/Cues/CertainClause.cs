using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>
/// Tells whether a clause stands after a verb that takes hardly anything else, whatever its first words look like: <c>said having a mayor would help</c>,
/// <c>said about half of them agreed</c>. The verb of it may be one that was taken for a participle or an infinitive.
/// </summary>
internal sealed class CertainClause(PassageSyntax passage, ClauseReader clauses)
{
    private const int Reach = 20;

    private readonly ArticleSyntax _words = passage.Words;

    /// <summary>Whether such a clause begins at a chunk after a cue.</summary>
    public bool Begins(Cue cue, int start)
    {
        if (!TakesOnlyClauses(cue) || !HasSubjectOfClause(cue))
            return false;
        bool isGerund = passage[start].Is(ChunkTraits.Gerund) && passage.KindAt(start) == ChunkKind.Verb;
        return (isGerund || IsNounPhrase(start) || IsHedgedNumber(start)) && HasVerb(start, isGerund);
    }

    private bool TakesOnlyClauses(Cue cue) =>
        cue.Strength >= CueStrength.Always && !cue.Takes(CueFrames.Noun | CueFrames.Addressee) && cue.Verb is not null && cue.IsFinite && !passage[cue.Chunk].Is(ChunkTraits.Negated);

    private bool HasSubjectOfClause(Cue cue)
    {
        if (cue.Speaker is not { Relation: SubjectRelation.Direct or SubjectRelation.Interrupted or SubjectRelation.Relative or SubjectRelation.Coordinated } speaker)
            return false;
        int before = speaker.Chunks.Start - 1;
        bool followsQuote = clauses.EndsWithComma(before) || clauses.EndsWithExclamationOrQuestion(before);
        return speaker.Chunks.Start >= cue.Chunk || !followsQuote;
    }

    // "said each year of school", but "said last year".
    private bool IsNounPhrase(int start) =>
        passage.KindAt(start) == ChunkKind.Noun && (!passage[start].Is(ChunkTraits.Temporal) || passage.Is(start + 1, SyntaxRoles.Genitive));

    private bool IsHedgedNumber(int start)
    {
        int number = passage[start + 1].First;
        return passage.Is(start, ChunkKind.Preposition, SyntaxRoles.Approximator) && passage.KindAt(start + 1) == ChunkKind.Noun
            && (_words.TagOf(number) == PosTag.CD || _words.Is(number, QuoteRoles.Fraction));
    }

    private bool HasVerb(int start, bool isGerund)
    {
        int subordinate = 0;
        for (int i = start + 1; i < start + Reach; i++)
        {
            switch (passage.KindAt(i))
            {
                // "said the mayor's “mind is made up”".
                case ChunkKind.Quote:
                    return !isGerund;
                case ChunkKind.Boundary or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Dash:
                    return false;
                case ChunkKind.Relative or ChunkKind.Subordinator:
                    subordinate++;
                    break;
                case ChunkKind.Verb when CanBeFinite(passage[i], isGerund):
                    if (subordinate == 0)
                        return true;
                    subordinate--;
                    break;
            }
        }
        return false;
    }

    private static bool CanBeFinite(Chunk verb, bool isGerund) => verb.IsFinite || (!isGerund && !verb.IsAny(ChunkTraits.Infinitive | ChunkTraits.Gerund));
}
