using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells how far what a cue reports reaches.</summary>
internal sealed class ContentExtent(PassageSyntax passage, CueIndex cues, ClauseReader clauses)
{
    // A sentence without end costs no more than its length.
    private const int LongestContent = 150;

    // How many chunks after a comma a further attribution has its verb.
    private const int AttributionReach = 5;

    // How many chunks an insertion before a name has.
    private const int InsertionReach = 10;

    /// <summary>What stands before a cue, up to a chunk, from the start of its sentence on.</summary>
    public TokenRange Before(int end)
    {
        int start = end;
        while (start > 0 && start > end - PassageSyntax.Reach && passage.KindAt(start - 1) is not (ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Colon or ChunkKind.Semicolon))
            start--;
        start = AfterOtherContent(new ChunkRange(start, end));
        while (start < end && passage.KindAt(start) is ChunkKind.Conjunction or ChunkKind.Comma)
            start++;
        return start < end ? passage.TokensOf(new ChunkRange(start, end)) : default;
    }

    /// <summary>What stands after a cue from a chunk on, to where the clause ends.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="start">Where its content begins.</param>
    /// <param name="reportsClause">Whether it is a clause.</param>
    /// <param name="isShort">Whether it ends with its clause: at a comma that no list goes on after.</param>
    public TokenRange After(Cue cue, int start, bool reportsClause, bool isShort = false)
    {
        int end = start;
        while (end < passage.Count && end < start + LongestContent && !EndsBefore(cue, start, end, reportsClause, isShort))
            end++;
        while (end > start && passage.KindAt(end - 1) is ChunkKind.Stop or ChunkKind.Comma)
            end--;
        return end > start ? passage.TokensOf(new ChunkRange(start, end)) : default;
    }

    /// <summary>Whether the comma or conjunction at a chunk leads to a further attribution.</summary>
    public bool EndsContent(Cue cue, int joint)
    {
        int next = joint + 1;
        bool hasConjunction = passage.KindAt(joint) == ChunkKind.Conjunction;
        if (passage.KindAt(next) == ChunkKind.Conjunction)
            (hasConjunction, next) = (true, next + 1);
        while (passage.KindAt(next) == ChunkKind.Adverb)
            next++;
        // ", as Norton put it".
        if (passage.Is(next, SyntaxRoles.Equative) && passage.KindAt(next + 1) == ChunkKind.Noun && passage.KindAt(next + 2) == ChunkKind.Verb && cues.At(next + 2) is { IsFinite: true })
            return true;
        if (passage.KindAt(next) == ChunkKind.Verb && cues.At(next) is { } verb)
            return IsFurtherVerb(verb, hasConjunction);
        // ", but Smith said", ", Smith said", ", Smith, the mayor, said".
        return passage.KindAt(next) == ChunkKind.Noun && passage.KindAt(joint) != ChunkKind.Conjunction && BeginsAttribution(cue, next, hasConjunction);
    }

    /// <summary>The chunk after the words that an attribution before has taken: <c>"X," Smith said, and Y, Jones said</c>.</summary>
    private int AfterOtherContent(ChunkRange sentence)
    {
        for (int i = sentence.Last; i > sentence.Start; i--)
        {
            if (!cues.FollowsQuote(i))
                continue;
            while (i < sentence.End && passage.KindAt(i) != ChunkKind.Comma)
                i++;
            return i;
        }
        return sentence.Start;
    }

    private bool EndsBefore(Cue cue, int start, int chunk, bool reportsClause, bool isShort)
    {
        ChunkKind kind = passage.KindAt(chunk);
        if (kind == ChunkKind.Boundary || (kind == ChunkKind.Stop && passage.KindAt(chunk + 1) == ChunkKind.Boundary))
            return true;
        if (chunk == start)
            return false;
        if (kind is ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Dash or ChunkKind.Semicolon && (EndsContent(cue, chunk) || EndsClause(cue, chunk, reportsClause, isShort)))
            return true;
        if (clauses.EndsWithComma(chunk - 1) && kind == ChunkKind.Noun && clauses.IsSubordinate(cue) && clauses.BeginsClause(chunk))
            return true;
        // "Norton, who called it “a mess,” left".
        if (clauses.EndsWithComma(chunk - 1) && passage[chunk].IsFinite && (cue.Speaker is { Relation: SubjectRelation.Relative } || clauses.IsInRelative(cue)))
            return true;
        if (cues.At(chunk) is { Form: CueForm.Phrase })
            return true;
        if (!reportsClause && kind is ChunkKind.Comma or ChunkKind.Conjunction && LeadsToFurtherVerb(new ChunkRange(start, chunk)))
            return true;
        // "who asked to be called Norton said": what is no clause ends before the verb of the main one.
        if (!reportsClause && cue.Speaker is { Relation: SubjectRelation.Relative } && passage[chunk].IsFinite)
            return true;
        return isShort && kind == ChunkKind.Comma && !IsList(chunk) && !BelongsToInsertion(chunk);
    }

    /// <summary>Whether a comma begins or ends an insertion before what somebody is called or blamed for: <c>attacked Reed, the mayor, for “…”</c>.</summary>
    private bool BelongsToInsertion(int comma)
    {
        for (int i = comma; i < comma + InsertionReach && passage.KindAt(i) is not (ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Quote or ChunkKind.Semicolon or ChunkKind.Colon); i++)
        {
            if (passage.KindAt(i) == ChunkKind.Comma && passage.KindAt(i + 1) == ChunkKind.Preposition && passage.Words.Is(passage[i + 1].First, QuoteRoles.BeforeName | QuoteRoles.BeforeReason)
                && (passage.KindAt(i + 2) == ChunkKind.Quote || passage.Words.IsMark(passage[i + 1].End)))
                return true;
        }
        return false;
    }

    /// <summary>Whether a conjunction after a phrase that is no clause leads to another verb of the cue's subject: <c>denied murder but was convicted</c>.</summary>
    private bool LeadsToFurtherVerb(ChunkRange phrase)
    {
        int conjunction = passage.KindAt(phrase.End) == ChunkKind.Comma ? phrase.End + 1 : phrase.End;
        if (passage.KindAt(conjunction) != ChunkKind.Conjunction || passage.FiniteVerbFrom(conjunction + 1) is null)
            return false;
        for (int i = phrase.Start + 1; i < phrase.End; i++)
        {
            if (passage[i].IsFinite)
                return false;
        }
        return true;
    }

    /// <summary>Whether a comma stands in a list: <c>"…," "…" and "…"</c>, <c>a generous, honest man</c>.</summary>
    private bool IsList(int comma)
    {
        int next = comma + 1;
        while (passage.KindAt(next) is ChunkKind.Conjunction or ChunkKind.Adverb)
            next++;
        if (passage.KindAt(next) is ChunkKind.Quote or ChunkKind.Adjective)
            return true;
        bool isModified = passage.KindAt(comma - 1) is ChunkKind.Noun or ChunkKind.Adjective && passage.Words.TagOf(passage[comma].First - 1) == PosTag.JJ;
        return isModified || (passage.KindAt(next) == ChunkKind.Noun && passage.KindAt(next + 1) is ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Stop);
    }

    private static bool IsFurtherVerb(Cue verb, bool hasConjunction)
    {
        if (verb.IsGerund)
            return verb.Strength >= CueStrength.Seldom && !hasConjunction;
        return hasConjunction && verb.IsFinite && verb.Strength >= CueStrength.Sometimes;
    }

    private bool BeginsAttribution(Cue cue, int noun, bool hasConjunction)
    {
        if (cues.OfSubject(noun) is { Strength: >= CueStrength.NearlyAlways, IsFinite: true, Speaker.Relation: SubjectRelation.Interrupted } interrupted && interrupted != cue)
            return true;
        int verb = noun + 1;
        while (verb < noun + AttributionReach && passage.KindAt(verb) is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb)
            verb++;
        int strength = hasConjunction ? CueStrength.Sometimes : CueStrength.Mostly;
        return verb < noun + AttributionReach && passage.KindAt(verb) == ChunkKind.Verb && cues.At(verb) is { IsFinite: true } other && other != cue && other.Strength >= strength;
    }

    /// <summary>Whether the comma or conjunction at a chunk ends the clause of a cue that reports none or that stands in a subordinate one.</summary>
    private bool EndsClause(Cue cue, int joint, bool reportsClause, bool isShort)
    {
        int next = joint + 1;
        if (passage.KindAt(joint) == ChunkKind.Comma)
        {
            // "Smith, who says he won, lost": the main clause goes on with its verb.
            if (passage[next].IsFinite && (cue.Speaker is { Relation: SubjectRelation.Relative } || clauses.IsInRelative(cue)))
                return true;
            // "While Smith says that it is late, Jones …".
            if (passage.KindAt(next) == ChunkKind.Noun && (cue.HasUnknownAsker || clauses.IsSubordinate(cue)) && clauses.BeginsClause(next))
                return true;
            if (passage.KindAt(next) is not (ChunkKind.Conjunction or ChunkKind.Subordinator) || passage.Is(next, SyntaxRoles.Complementizer))
                return false;
            next++;
        }
        // "rejected the plan, and Jones signed it", "called it a mess while Jones …".
        return (!reportsClause || isShort) && passage.KindAt(next) == ChunkKind.Noun && clauses.BeginsClause(next);
    }
}
