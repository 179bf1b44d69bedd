using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>
/// Tells whether a clause stands after a verb that takes hardly anything else, whatever its first words look like: <c>said having a mayor would help</c>,
/// <c>said about half of them agreed</c>. The verb of it may be one that was taken for a participle or an infinitive.
/// </summary>
internal sealed class CertainClause(ArticleSyntax words)
{
    private const int Reach = 20;

    /// <summary>Whether such a clause begins at a chunk after a cue.</summary>
    public bool Begins(Cue cue, ChunkCursor start)
    {
        if (!TakesOnlyClauses(cue) || !HasSubjectOfClause(cue))
            return false;
        bool isGerund = start.Is(ChunkTraits.Gerund) && start.Kind == ChunkKind.Verb;
        return (isGerund || IsNounPhrase(start) || IsHedgedNumber(start) || IsComparedNumber(start) || IsSubjectOfInfinitive(start)) && HasVerb(start, isGerund);
    }

    private static bool TakesOnlyClauses(Cue cue) =>
        cue.Strength >= CueStrength.Always && !cue.Takes(CueFrames.Noun | CueFrames.Addressee) && cue.Verb is not null && (cue.IsFinite || cue.IsGerund) && !cue.At.Is(ChunkTraits.Negated);

    private static bool HasSubjectOfClause(Cue cue)
    {
        if (cue.Speaker is not { Relation: SubjectRelation.Direct or SubjectRelation.Interrupted or SubjectRelation.Relative or SubjectRelation.Coordinated or SubjectRelation.Participle } speaker)
            return false;
        ChunkCursor before = speaker.Chunks.Start.Previous;
        bool followsQuote = before.EndsWithComma || before.EndsWithExclamationOrQuestion;
        return speaker.Chunks.Start >= cue.At || !followsQuote;
    }

    // "said each year of school", but "said last year".
    private static bool IsNounPhrase(ChunkCursor start) =>
        start.Kind == ChunkKind.Noun && (!start.Is(ChunkTraits.Temporal) || start.Next.Is(SyntaxRoles.Genitive));

    private bool IsHedgedNumber(ChunkCursor start)
    {
        int number = start.Next.Tokens.Start;
        return start.Is(ChunkKind.Preposition, SyntaxRoles.Approximator) && start.Next.Kind == ChunkKind.Noun
            && (words.TagOf(number) == PosTag.CD || words.Is(number, QuoteRoles.Fraction));
    }

    /// <summary>Whether a number that is compared begins here: <c>more than a million people</c>.</summary>
    private bool IsComparedNumber(ChunkCursor start)
    {
        bool isComparative = start.Kind is ChunkKind.Adverb or ChunkKind.Adjective && words.TagOf(start.Head) is PosTag.RBR or PosTag.JJR;
        return isComparative && start.Next.Is(ChunkKind.Preposition, SyntaxRoles.ClausalPreposition) && start.Ahead(2).IsThing
            && (words.TagOf(start.Ahead(2).Tokens.Start) == PosTag.CD || words.Is(start.Ahead(2).Tokens.Start, QuoteRoles.Fraction));
    }

    /// <summary>Whether what somebody would have to do begins here, before the clause: <c>for the party to win it will have to</c>.</summary>
    private static bool IsSubjectOfInfinitive(ChunkCursor start) =>
        start.Is(SyntaxRoles.BeforeInfinitiveSubject) && start.Next.IsThing && start.Next.AfterPhrase.Is(ChunkTraits.Infinitive);

    private static bool HasVerb(ChunkCursor start, bool isGerund)
    {
        int subordinate = 0;
        for (ChunkCursor i = start.Next; i < start.Ahead(Reach); i = i.Next)
        {
            switch (i.Kind)
            {
                // "said the mayor's “mind is made up”".
                case ChunkKind.Quote:
                    return !isGerund;
                case ChunkKind.Boundary or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Dash:
                    return false;
                case ChunkKind.Relative or ChunkKind.Subordinator:
                    subordinate++;
                    break;
                case ChunkKind.Verb when CanBeFinite(i, isGerund):
                    if (subordinate == 0)
                        return true;
                    subordinate--;
                    break;
            }
        }
        return false;
    }

    private static bool CanBeFinite(ChunkCursor verb, bool isGerund) => verb.IsFinite || (!isGerund && !verb.IsAny(ChunkTraits.Infinitive | ChunkTraits.Gerund));
}
