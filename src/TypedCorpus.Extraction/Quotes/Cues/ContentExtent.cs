using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells how far what a cue reports reaches.</summary>
internal sealed class ContentExtent(ArticleSyntax words, CueIndex cues, ClauseReader clauses, AttributionScanner attributions)
{
    // A sentence without end costs no more than its length.
    private const int LongestContent = 150;

    // How many chunks an insertion before a name has.
    private const int InsertionReach = 10;

    private readonly StanceWords _roles = new(words);
    private readonly VerbGroupStances _stances = new(words);

    /// <summary>What stands before a cue, up to a chunk, from the start of its sentence on.</summary>
    public TokenRange Before(ChunkCursor end)
    {
        ChunkCursor start = end;
        while (start.Index > 0 && start > end.Back(PassageSyntax.Reach) && start.Previous.Kind is not (ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Colon or ChunkKind.Semicolon))
            start = start.Previous;
        start = AfterOtherContent(start, end);
        while (start < end && start.Kind is ChunkKind.Conjunction or ChunkKind.Comma)
            start = start.Next;
        return start < end ? start.UpTo(end).Tokens : default;
    }

    /// <summary>What stands after a cue from a chunk on, to where the clause ends.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="start">Where its content begins.</param>
    /// <param name="reportsClause">Whether it is a clause.</param>
    /// <param name="isShort">Whether it ends with its clause: at a comma that no list goes on after.</param>
    public TokenRange After(Cue cue, ChunkCursor start, bool reportsClause, bool isShort = false)
    {
        ChunkCursor end = start;
        while (end.Index < end.Passage.Count && end < start.Ahead(LongestContent) && !EndsBefore(cue, start, end, reportsClause, isShort))
            end = end.Next;
        while (end > start && end.Previous.Kind is ChunkKind.Stop or ChunkKind.Comma)
            end = end.Previous;
        return end > start ? start.UpTo(end).Tokens : default;
    }

    /// <summary>Whether the comma or conjunction at a chunk leads to a further attribution: <c>, as Norton put it</c>, <c>, but Smith said</c>.</summary>
    public bool EndsContent(ChunkCursor joint) => attributions.At(joint)?.Rule.Production.Name == AttributionRules.Further;

    /// <summary>The chunk after the words that an attribution before has taken: <c>"X," Smith said, and Y, Jones said</c>.</summary>
    private ChunkCursor AfterOtherContent(ChunkCursor first, ChunkCursor end)
    {
        for (ChunkCursor i = end.Previous; i > first; i = i.Previous)
        {
            if (!cues.FollowsQuote(i))
                continue;
            while (i < end && i.Kind != ChunkKind.Comma)
                i = i.Next;
            return i;
        }
        return first;
    }

    private bool EndsBefore(Cue cue, ChunkCursor start, ChunkCursor chunk, bool reportsClause, bool isShort)
    {
        ChunkKind kind = chunk.Kind;
        if (kind == ChunkKind.Boundary || (kind == ChunkKind.Stop && chunk.Next.Kind == ChunkKind.Boundary))
            return true;
        if (chunk == start)
            return false;
        // "never explained why, though friends knew": the question is one word.
        if (kind == ChunkKind.Comma && chunk.Previous == start && start.Kind == ChunkKind.Subordinator && !start.Is(SyntaxRoles.Complementizer) && chunk.Next.Kind is ChunkKind.Subordinator or ChunkKind.Conjunction)
            return true;
        if (kind is ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Dash or ChunkKind.Semicolon && (EndsContent(chunk) || EndsClause(cue, chunk, reportsClause, isShort)))
            return true;
        if (kind == ChunkKind.Comma && ClauseExtent.LeadsToSpeaker(cue, chunk))
            return true;
        // "Norton said: “It is late,” but in fact it was noon": what follows a whole quotation is the author's.
        if (start.Kind == ChunkKind.Quote && chunk.Previous == start && start.EndsWithComma && kind == ChunkKind.Conjunction && clauses.BeginsClause(chunk.Next))
            return true;
        // "Norton said of it, “I like it,” adding that …": the comma stands within the marks.
        if (chunk.Previous.Kind == ChunkKind.Quote && chunk.Previous.EndsWithComma && EndsContent(chunk))
            return true;
        // "whispered that the light was wrong; I did not care": the author speaks.
        if (kind == ChunkKind.Semicolon && NarratorActs(chunk.Next))
            return true;
        if (cue.Form == CueForm.Noun && NounExtent.EndsBefore(clauses, cue, start, chunk))
            return true;
        // "Norton did not say who had paid, but the mayor, an old friend, laughed": what was not said ends where something else is told.
        if (kind == ChunkKind.Comma && _roles.Is(chunk.Next.Tokens.Start, StanceRoles.Contrast) && (chunk.Ahead(2).IsThing || chunk.Ahead(2).Kind == ChunkKind.Verb) && _stances.Of(cue.At) == Stance.Negated)
            return true;
        if (chunk.Previous.EndsWithComma && kind == ChunkKind.Noun && ClauseReader.IsSubordinate(cue) && clauses.BeginsClause(chunk))
            return true;
        // "Norton, who called it “a mess,” left", "Norton, calling it “a mess,” left".
        if (chunk.Previous.EndsWithComma && chunk.IsFinite && (cue.Speaker is { Relation: SubjectRelation.Relative } || ClauseReader.IsInRelative(cue) || IsVerbOfSubjectBefore(chunk, cue)))
            return true;
        if (cues.At(chunk) is { Form: CueForm.Phrase })
            return true;
        // ", as members from all sides accused her": what happened meanwhile is the author's.
        if (reportsClause && kind == ChunkKind.Comma && chunk.Next.Is(SyntaxRoles.Equative) && ClauseReader.BeginsClauseOfTime(chunk.Next) && !chunk.Ahead(2).Is(ChunkTraits.Pronoun))
            return true;
        // "who told the crew he “could not count” was fined": the verb of the main clause.
        if (chunk.Previous.Kind == ChunkKind.Quote && chunk.IsFinite && cue.Speaker is { Relation: SubjectRelation.Relative })
            return true;
        // "wrote to ask for help, but that nobody came": another clause of what somebody says.
        if (!reportsClause && kind == ChunkKind.Comma && chunk.Next.Kind == ChunkKind.Conjunction && chunk.Ahead(2).Is(ChunkKind.Subordinator, SyntaxRoles.Complementizer))
            return true;
        if (!reportsClause && kind is ChunkKind.Comma or ChunkKind.Conjunction && LeadsToFurtherVerb(start, chunk))
            return true;
        // "who asked to be called Norton said": what is no clause ends before the verb of the main one.
        if (!reportsClause && cue.Speaker is { Relation: SubjectRelation.Relative } && chunk.IsFinite)
            return true;
        // "called it “a mess,” a word she would regret": a comma within the marks ends it as well.
        if (isShort && chunk.Previous.EndsWithComma && (kind == ChunkKind.Noun || (kind == ChunkKind.Subordinator && !chunk.BeginsWith(QuoteRoles.GoesOnWithReport)) || (kind == ChunkKind.Conjunction && clauses.BeginsClause(chunk.Next))))
            return true;
        return isShort && kind == ChunkKind.Comma && !IsList(chunk) && !BelongsToInsertion(chunk);
    }

    /// <summary>Whether a comma begins or ends an insertion before what somebody is called or blamed for: <c>attacked Reed, the mayor, for “…”</c>.</summary>
    private static bool BelongsToInsertion(ChunkCursor comma)
    {
        for (ChunkCursor i = comma; i < comma.Ahead(InsertionReach) && i.Kind is not (ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Quote or ChunkKind.Semicolon or ChunkKind.Colon); i = i.Next)
        {
            if (i.Kind == ChunkKind.Comma && i.Next.Kind == ChunkKind.Preposition && i.Next.BeginsWith(QuoteRoles.BeforeName | QuoteRoles.BeforeReason)
                && (i.Ahead(2).Kind == ChunkKind.Quote || i.Passage.Words.IsMark(i.Next.Tokens.End)))
                return true;
        }
        return false;
    }

    /// <summary>Whether a clause, or one with a conjunction before it, has the author for its subject: <c>I did</c>, <c>when I asked</c>.</summary>
    private static bool NarratorActs(ChunkCursor first)
    {
        ChunkCursor subject = first.Kind is ChunkKind.Subordinator or ChunkKind.Conjunction ? first.Next : first;
        return subject.Is(ChunkTraits.Pronoun) && subject.BeginsWith(QuoteRoles.FirstPerson) && subject.Next.Past(ChunkKind.Adverb).IsFinite;
    }

    /// <summary>Whether a conjunction after a phrase that is no clause leads to another verb of the cue's subject: <c>denied murder but was convicted</c>.</summary>
    private static bool LeadsToFurtherVerb(ChunkCursor start, ChunkCursor joint)
    {
        ChunkCursor conjunction = joint.Kind == ChunkKind.Comma ? joint.Next : joint;
        bool leads = conjunction.Kind == ChunkKind.Conjunction ? conjunction.Next.Past(ChunkKind.Adverb).IsFinite : joint.Kind == ChunkKind.Comma && BeginsListOfVerbs(joint);
        if (!leads)
            return false;
        for (ChunkCursor i = start.Next; i < joint; i = i.Next)
        {
            if (i.IsFinite)
                return false;
        }
        return true;
    }

    /// <summary>Whether a verb right after a comma is the next in a list of what a subject does: <c>admitted murder, showed no emotion and left</c>.</summary>
    private static bool BeginsListOfVerbs(ChunkCursor comma)
    {
        ChunkCursor verb = comma.Next.Past(ChunkKind.Adverb);
        if (!verb.IsFinite)
            return false;
        for (ChunkCursor i = verb.Next; i < verb.Ahead(InsertionReach) && !i.EndsSentence; i = i.Next)
        {
            if (i.Kind == ChunkKind.Conjunction)
                return i.Next.Past(ChunkKind.Adverb).IsFinite;
        }
        return false;
    }

    private static bool IsVerbOfSubjectBefore(ChunkCursor verb, Cue cue) => cue.IsGerund && verb.SubjectBefore is { } subject && subject.Chunks.Start < cue.At;

    /// <summary>Whether a participle with whoever asks opens its sentence: <c>Asked by a reporter whether he would go, he smiled</c>.</summary>
    private static bool OpensSentence(Cue cue) => cue.Speaker is { Relation: SubjectRelation.Agent } && !cue.IsFinite && cue.At.Previous.Kind == ChunkKind.Boundary;

    /// <summary>Whether a comma stands in a list: <c>"…," "…" and "…"</c>, <c>a generous, honest man</c>.</summary>
    private bool IsList(ChunkCursor comma)
    {
        ChunkCursor next = comma.Next;
        while (next.Kind is ChunkKind.Conjunction or ChunkKind.Adverb)
            next = next.Next;
        if (next.Kind is ChunkKind.Quote or ChunkKind.Adjective)
            return true;
        bool isModified = comma.Previous.Kind is ChunkKind.Noun or ChunkKind.Adjective && words.TagOf(comma.Chunk.First - 1) == PosTag.JJ;
        return isModified || (next.Kind == ChunkKind.Noun && next.Next.Kind is ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Stop);
    }

    /// <summary>Whether the comma or conjunction at a chunk ends the clause of a cue that reports none or that stands in a subordinate one.</summary>
    private bool EndsClause(Cue cue, ChunkCursor joint, bool reportsClause, bool isShort)
    {
        ChunkCursor next = joint.Next;
        if (joint.Kind == ChunkKind.Comma)
        {
            // "Smith, who says he won, lost": the main clause goes on with its verb.
            if (next.IsFinite && (cue.Speaker is { Relation: SubjectRelation.Relative } || ClauseReader.IsInRelative(cue)))
                return true;
            // "Residents, arguing that the fee was too high, blocked the road".
            if (next.IsFinite && ClauseExtent.IsBetweenCommas(cue) && IsVerbOfSubjectBefore(next, cue) && ClauseExtent.HasVerbBefore(cue, joint))
                return true;
            // "Smith, asked whether it was late, said".
            if (next.IsFinite && cue.HasUnknownAsker && cue.At.Previous.Kind == ChunkKind.Comma)
                return true;
            // "When asked who was the closest, the vast majority – 55 percent – named him": whatever follows the question is the main clause.
            if (next.Kind == ChunkKind.Noun && ClauseExtent.IsOpeningQuestion(cue) && ClauseExtent.HasVerbBefore(cue, joint) && !IsList(joint))
                return true;
            // "While Smith says that it is late, Jones …".
            if (next.Kind == ChunkKind.Noun && (cue.HasUnknownAsker || OpensSentence(cue) || ClauseReader.IsSubordinate(cue)) && clauses.BeginsClause(next))
                return true;
            // "said that when Smith railed against the plan, “…”": the words in marks are of the clause above.
            if (next.Kind == ChunkKind.Quote && joint.Previous.Kind != ChunkKind.Quote && ClauseReader.IsSubordinate(cue))
                return true;
            if (next.Kind is not (ChunkKind.Conjunction or ChunkKind.Subordinator) || next.Is(SyntaxRoles.Complementizer))
                return false;
            next = next.Next;
        }
        // "rejected the plan, and Jones signed it", "called it a mess while Jones …".
        return (!reportsClause || isShort) && next.Kind == ChunkKind.Noun && clauses.BeginsClause(next);
    }
}
