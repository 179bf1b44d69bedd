using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells what kind of phrase or clause begins or ends at a chunk.</summary>
internal sealed class ClauseReader(PassageSyntax passage, CueIndex cues)
{
    // Over how many chunks a clause has its verb.
    private const int ClauseReach = 14;

    private readonly ArticleSyntax _words = passage.Words;

    /// <summary>Whether a noun phrase, with what belongs to it, is the subject of a verb: a clause begins here.</summary>
    public bool BeginsClause(ChunkCursor noun)
    {
        for (ChunkCursor i = noun; i < noun.Ahead(ClauseReach); i = i.Next)
        {
            switch (i.Kind)
            {
                case ChunkKind.Verb when i.IsFinite:
                    return true;
                // "said the plan “is a mess”".
                case ChunkKind.Quote when i > noun && BeginsWithVerb(i.Chunk):
                    return true;
                case ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Quote:
                    return false;
                case ChunkKind.Comma when i.Next.Kind is ChunkKind.Verb or ChunkKind.Conjunction:
                    return i > noun.Next && i.Next.IsFinite && !BeginsAttribution(i.Next);
            }
        }
        return false;
    }

    /// <summary>Whether a preposition begins a clause: <c>said as she introduced him</c>.</summary>
    public static bool BeginsClauseOfTime(ChunkCursor preposition) =>
        preposition.Kind == ChunkKind.Preposition && preposition.BeginsWith(QuoteRoles.ClauseOfTime)
        && preposition.Next.Kind == ChunkKind.Noun && preposition.Next.AfterPhrase.IsFinite;

    /// <summary>Whether what begins at a chunk goes on with the attribution (<c>adding</c>), not with what is reported.</summary>
    public static bool BeginsAttribution(ChunkCursor at)
    {
        // "The plan is sound, he says, especially in towns", "It is wise, he says, to wait".
        if (at.Kind == ChunkKind.Adverb && at.BeginsWith(QuoteRoles.FocusAdverb))
            return false;
        while (at.Kind is ChunkKind.Adverb or ChunkKind.Conjunction)
            at = at.Next;
        if (at.Kind == ChunkKind.Verb)
            return !at.Is(ChunkTraits.Infinitive);
        return at.Kind is ChunkKind.Preposition or ChunkKind.Subordinator && !at.BeginsWith(QuoteRoles.GoesOnWithReport);
    }

    /// <summary>Whether a sentence that an attribution interrupted goes on with its verb.</summary>
    public bool GoesOnWithVerb(ChunkCursor at) => at.Past(ChunkKind.Adverb) is { IsFinite: true } verb && cues.At(verb) is null;

    /// <summary>Whether a sentence goes on with a clause or a quotation, so that its cue reports that and not the sentence before.</summary>
    public static bool GoesOnWithClause(ChunkCursor at)
    {
        for (ChunkCursor i = at; i < at.Ahead(PassageSyntax.Reach) && !i.EndsSentence; i = i.Next)
        {
            if (HoldsClause(i))
                return true;
        }
        return false;
    }

    /// <summary>Whether what ends at a comma holds a clause, back to where the sentence begins.</summary>
    public static bool IsClauseBefore(ChunkCursor comma)
    {
        ChunkCursor first = StartOfSentence(comma);
        while (first < comma && first.Kind is ChunkKind.Conjunction or ChunkKind.Comma or ChunkKind.Adverb)
            first = first.Next;
        // "When she looked, he disagreed": a clause that opens the sentence needs another after its comma to be reported with it.
        if (first < comma && OpensClause(first) && CountOfClauses(first.UpTo(comma)) < 2)
            return false;
        for (ChunkCursor i = comma.Previous; i >= comma.Back(PassageSyntax.Reach) && !i.EndsSentence; i = i.Previous)
        {
            if (HoldsClause(i) && !(i.IsFinite && BelongsToParticiple(i)))
                return true;
        }
        return false;
    }

    /// <summary>Whether a sentence opens with a phrase that says when or where, up to a comma: <c>In those days, Smith said.</c></summary>
    public static bool BeginsWithPhrase(ChunkCursor comma) =>
        StartOfSentence(comma).Kind is ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.Adverb or ChunkKind.Comma;

    /// <summary>Whether a chunk is a conjunction that opens a clause before the main one: <c>while</c>.</summary>
    public static bool OpensClause(ChunkCursor at) =>
        at.Kind is ChunkKind.Subordinator or ChunkKind.Preposition && at.BeginsWith(QuoteRoles.OpeningConjunction);

    /// <summary>Whether a relative stands right before the subject of a cue, as part of what it reports: <c>which officials say</c>, <c>of what he called</c>.</summary>
    public static bool IsInRelative(Cue cue)
    {
        if (cue.Speaker is not { Relation: SubjectRelation.Direct } speaker || speaker.Chunks.End != cue.At)
            return false;
        ChunkCursor relative = speaker.Chunks.Start.Previous;
        return relative.Kind == ChunkKind.Relative
            || (relative.Is(SyntaxRoles.Complementizer) && relative.Previous.Kind == ChunkKind.Noun)
            || (relative.Is(SyntaxRoles.FreeRelative) && relative.Previous.Kind is ChunkKind.Preposition or ChunkKind.Verb);
    }

    /// <summary>Whether a cue stands in a clause that opens its sentence and is no part of the main one: <c>While Smith says …, Jones …</c>.</summary>
    public static bool IsSubordinate(Cue cue)
    {
        if (cue.Speaker is not { IsOfMainClause: true } speaker)
            return false;
        ChunkCursor conjunction = speaker.Chunks.Start.Previous.BackPast(ChunkKind.Adverb);
        return OpensClause(conjunction) && conjunction.Previous.Kind is ChunkKind.Boundary or ChunkKind.Adverb or ChunkKind.Conjunction;
    }

    private static bool HoldsClause(ChunkCursor at) => at.IsFinite || at.Kind == ChunkKind.Quote;

    private static ChunkCursor StartOfSentence(ChunkCursor end)
    {
        ChunkCursor first = end;
        while (first.Index > 0 && first > end.Back(PassageSyntax.Reach) && !first.Previous.EndsSentence)
            first = first.Previous;
        return first;
    }

    /// <summary>How many finite verbs, and words in marks, stand among some chunks.</summary>
    private static int CountOfClauses(ChunkRange chunks)
    {
        int count = 0;
        for (ChunkCursor i = chunks.Start; i < chunks.End; i = i.Next)
            count += HoldsClause(i) ? 1 : 0;
        return count;
    }

    /// <summary>Whether a verb is that of a clause that belongs to a participle at the start of its sentence: <c>Asked if he would resign, Norton said no</c>.</summary>
    private static bool BelongsToParticiple(ChunkCursor verb)
    {
        ChunkCursor clause = verb.Previous;
        while (clause.Index > 0 && clause.Kind is ChunkKind.Noun or ChunkKind.Adverb)
            clause = clause.Previous;
        Chunk before = clause.Previous.Chunk;
        return clause.Kind == ChunkKind.Subordinator && before.Kind == ChunkKind.Verb && !before.IsFinite && clause.Back(2).Kind == ChunkKind.Boundary;
    }

    private bool BeginsWithVerb(Chunk quote)
    {
        int word = quote.First + 1;
        while (word < quote.End && _words.TagOf(word) == PosTag.RB)
            word++;
        return word < quote.End && _words.TagOf(word).IsFinite();
    }
}
