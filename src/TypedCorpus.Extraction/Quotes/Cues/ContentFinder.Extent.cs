using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <content>How far reaches what a cue reports.</content>
internal sealed partial class ContentFinder
{
    /// <summary>Sets what stands before a cue, up to the chunk <paramref name="end"/>, from the start of its sentence on.</summary>
    private void SetBefore(Cue cue, int end)
    {
        int start = end;
        for (int i = end - 1; i >= Math.Max(0, end - Reach); i--)
        {
            if (chunks[i].Kind is ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Colon or ChunkKind.Semicolon)
                break;
            start = i;
        }
        // "Smith said X, and Y, Jones said": the words of the one before are not taken again.
        for (int i = end - 1; i > start; i--)
        {
            if (_cueAt[i] is { } other && other.FollowsQuote)
            {
                start = i;
                while (start < end && KindAt(start) != ChunkKind.Comma)
                    start++;
                break;
            }
        }
        while (start < end && KindAt(start) is ChunkKind.Conjunction or ChunkKind.Comma)
            start++;
        if (start < end)
            cue.Before = Tokens(start, end);
    }

    /// <summary>Sets what stands behind a cue from the chunk <paramref name="start"/> on, to where the clause ends.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="start">Where its content begins.</param>
    /// <param name="isShort">Whether it ends with its clause: at a comma that no list goes on behind.</param>
    private void SetAfter(Cue cue, int start, bool isShort = false)
    {
        int end = start;
        for (; end < chunks.Count && end < start + LongestContent; end++)
        {
            ChunkKind kind = chunks[end].Kind;
            if (kind is ChunkKind.Boundary || (kind is ChunkKind.Stop && KindAt(end + 1) == ChunkKind.Boundary))
                break;
            if (end > start && kind is ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Dash or ChunkKind.Semicolon && (EndsContent(cue, end) || EndsClause(cue, end, isShort)))
                break;
            if (end > start && EndsOpen(end - 1) && kind == ChunkKind.Noun && IsSubordinate(cue) && BeginsClause(end))
                break;
            if (end > start && _cueAt[end] is { IsPhrase: true })
                break;
            // "who asked to be called Norton said": what is no clause ends before the verb of the main one.
            if (end > start && !cue.ReportsClause && cue.Speaker is { Relation: SubjectRelation.Relative } && chunks[end].IsFinite)
                break;
            if (isShort && end > start && kind == ChunkKind.Comma && !IsList(end))
                break;
        }
        while (end > start && KindAt(end - 1) is ChunkKind.Stop or ChunkKind.Comma)
            end--;
        if (end > start)
            cue.After = Tokens(start, end);
    }

    /// <summary>Whether a comma stands in a list: <c>"…," "…" and "…"</c>.</summary>
    private bool IsList(int comma)
    {
        int next = comma + 1;
        while (KindAt(next) is ChunkKind.Conjunction or ChunkKind.Adverb)
            next++;
        // "a generous, honest man".
        bool isModified = KindAt(comma - 1) is ChunkKind.Noun or ChunkKind.Adjective && words.TagOf(chunks[comma].First - 1) == PosTag.JJ;
        return KindAt(next) is ChunkKind.Quote or ChunkKind.Adjective || isModified || (KindAt(next) == ChunkKind.Noun && KindAt(next + 1) is ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Stop);
    }

    /// <summary>Whether the comma or conjunction at <paramref name="i"/> leads to a further attribution.</summary>
    private bool EndsContent(Cue cue, int i)
    {
        int next = i + 1;
        bool conjunction = chunks[i].Kind == ChunkKind.Conjunction;
        if (KindAt(next) == ChunkKind.Conjunction)
        {
            conjunction = true;
            next++;
        }
        while (KindAt(next) == ChunkKind.Adverb)
            next++;
        // ", as Norton put it".
        if (HasWord(next, "as") && KindAt(next + 1) == ChunkKind.Noun && KindAt(next + 2) == ChunkKind.Verb && _cueAt[next + 2] is { IsFinite: true })
            return true;
        if (next >= chunks.Count)
            return false;
        if (_cueAt[next] is { } cueHere && chunks[next].Kind == ChunkKind.Verb)
            return chunks[next].Is(ChunkTraits.Gerund) ? cueHere.Strength >= CueStrength.Seldom && !conjunction : conjunction && cueHere.IsFinite && cueHere.Strength >= CueStrength.Sometimes;
        // ", but Smith said", ", Smith said", ", Smith, the mayor, said".
        if (KindAt(next) == ChunkKind.Noun && chunks[i].Kind != ChunkKind.Conjunction)
        {
            if (_cueOfSubject[next] is { Strength: >= CueStrength.NearlyAlways, IsFinite: true, Speaker.Relation: SubjectRelation.Interrupted } interrupted && interrupted != cue)
                return true;
            for (int k = next + 1; k < chunks.Count && k < next + 5; k++)
            {
                if (chunks[k].Kind is ChunkKind.Verb)
                    return _cueAt[k] is { IsFinite: true } other && other != cue && other.Strength >= (conjunction ? CueStrength.Sometimes : CueStrength.Mostly);
                if (chunks[k].Kind is not (ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb))
                    return false;
            }
        }
        return false;
    }

    /// <summary>Whether the comma or conjunction at <paramref name="i"/> ends the clause of a cue that reports none or that stands in a subordinate one.</summary>
    private bool EndsClause(Cue cue, int i, bool isShort)
    {
        int next = i + 1;
        // "Smith, who says he won, lost": the main clause goes on with its verb.
        if (chunks[i].Kind == ChunkKind.Comma && (cue.Speaker is { Relation: SubjectRelation.Relative } || IsInRelative(cue)) && KindAt(next) == ChunkKind.Verb && chunks[next].IsFinite)
            return true;
        if (chunks[i].Kind == ChunkKind.Comma)
        {
            // "While Smith says that it is late, Jones …".
            if (KindAt(next) == ChunkKind.Noun && (cue.HasUnknownAsker || IsSubordinate(cue)) && BeginsClause(next))
                return true;
            if (KindAt(next) is not (ChunkKind.Conjunction or ChunkKind.Subordinator) || words[chunks[next].First] == "that")
                return false;
            next++;
        }
        // "rejected the plan, and Jones signed it", "called it a mess while Jones …".
        return (!cue.ReportsClause || isShort) && KindAt(next) == ChunkKind.Noun && BeginsClause(next);
    }

    /// <summary>Whether a cue stands in a clause that opens its sentence and is no part of the main one: <c>While Smith says …, Jones …</c>.</summary>
    private bool IsSubordinate(Cue cue)
    {
        if (cue.Speaker is not { Relation: SubjectRelation.Direct or SubjectRelation.Interrupted } speaker)
            return false;
        int conjunction = speaker.FirstChunk - 1;
        while (KindAt(conjunction) == ChunkKind.Adverb)
            conjunction--;
        return KindAt(conjunction) is ChunkKind.Subordinator or ChunkKind.Preposition && _opening.Contains(words[chunks[conjunction].First])
            && KindAt(conjunction - 1) is ChunkKind.Boundary or ChunkKind.Adverb or ChunkKind.Conjunction;
    }
}
