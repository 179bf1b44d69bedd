using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <content>What stands behind a verb, if the verb takes it.</content>
internal sealed partial class ContentFinder
{
    /// <summary>Sets what stands behind a verb, if the verb takes it.</summary>
    /// <returns>Whether something of that kind stands there; <paramref name="next"/> is then its first chunk, else what follows the phrases of the verb.</returns>
    private bool SetComplement(Cue cue, ref int next)
    {
        CueFrames frames = cue.Frames;
        // "was accused by shop owners of", "described by his lawyer as".
        if (cue.Speaker is { Relation: SubjectRelation.Agent } agent && HasWord(next, "by"))
            next = Math.Max(next, agent.EndChunk);
        if ((frames & CueFrames.Naming) != 0 && HasWord(next, "as") && KindAt(next + 1) != ChunkKind.Verb && chunks[cue.Chunk].Traits is var traits && (traits & (ChunkTraits.Passive | ChunkTraits.Participle)) != 0 && cue.Speaker is not null)
        {
            cue.ReportsClause = true;
            SetAfter(cue, next + 1, isShort: true);
            return true;
        }
        // Called for, referred to.
        if (KindAt(next) == ChunkKind.Preposition && Array.IndexOf(cue.Verb!.Prepositions, words[chunks[next].First]) >= 0 && KindAt(next + 1) is ChunkKind.Noun or ChunkKind.Quote or ChunkKind.Verb
            && !chunks[next + 1].Is(ChunkTraits.Temporal) && !(words[chunks[next].First] == "to" && KindAt(next + 1) == ChunkKind.Noun && HasWord(EndOfPhrase(next + 1), "that"))
            && !(cue.Verb.Strength >= CueStrength.NearlyAlways && cue.Before.IsEmpty && cue.Speaker is { } s && KindAt(s.FirstChunk - 1) is ChunkKind.Quote))
        {
            SetAfter(cue, next + 1);
            return true;
        }
        if ((frames & CueFrames.Naming) != 0 && KindAt(next) is ChunkKind.Noun or ChunkKind.Quote && !BeginsClause(next))
        {
            // "called the mayor": whoever is called something is called it behind the noun.
            if ((frames & (CueFrames.Noun | CueFrames.Clause)) == 0 && !IsNamed(next))
                return false;
            // "attacked the plan": without a name for it, a deed.
            cue.ReportsClause = (frames & CueFrames.NonReporting) == 0 || IsNamed(next, isDeed: true);
            SetAfter(cue, next, isShort: true);
            return true;
        }
        if ((frames & CueFrames.Addressee) != 0 && KindAt(next) == ChunkKind.Noun && !chunks[next].Is(ChunkTraits.Temporal)
            && (cue.Strength == CueStrength.Always || !BeginsClause(next)))
        {
            int end = EndOfPhrase(next);
            cue.Addressee = Tokens(next, end);
            next = end;
        }
        int direct = next;
        // "said no", "told them yes".
        if (cue.Strength == CueStrength.Always && IsAnswer(direct) && cue.Speaker is not { Relation: SubjectRelation.Inverted })
        {
            (cue.ReportsClause, cue.After) = (true, Tokens(direct, direct + 1));
            return true;
        }
        if (BeginsSurely(cue, direct))
        {
            cue.ReportsClause = true;
            SetAfter(cue, direct);
            return true;
        }
        next = SkipPhrases(cue, next);
        if (cue.Strength >= MinimalDistantStrength && Distant(next) is { } distant)
            next = distant;
        else if (BeginsClauseOfTime(next))
            return false;
        switch (KindAt(next))
        {
            case ChunkKind.Subordinator:
                bool reports = words[chunks[next].First] is "that" or "if" or "whether" or "what" or "how" or "why" || (words[chunks[next].First] is "where" or "when" && cue.Class == CueClass.Questioning);
                if (!reports || (frames & CueFrames.Clause) == 0)
                    return false;
                cue.ReportsClause = true;
                SetAfter(cue, next);
                return true;
            // "said this week that boats …": behind a time, it is no relative.
            case ChunkKind.Relative when words[chunks[next].First] == "that" && chunks[next - 1].Is(ChunkTraits.Temporal) && (frames & CueFrames.Clause) != 0:
                cue.ReportsClause = true;
                SetAfter(cue, next);
                return true;
            case ChunkKind.Quote:
                (cue.PrecedesQuote, cue.ReportsClause) = (true, true);
                SetAfter(cue, next);
                return true;
            case ChunkKind.Comma or ChunkKind.Colon or ChunkKind.Dash when KindAt(next + 1) == ChunkKind.Quote:
                (cue.PrecedesQuote, cue.ReportsClause) = (true, true);
                SetAfter(cue, next + 1);
                return true;
            case ChunkKind.Colon when cue.Strength >= CueStrength.Mostly && KindAt(next + 1) == ChunkKind.Noun:
                cue.ReportsClause = true;
                SetAfter(cue, next + 1);
                return true;
            // "a rule that critics said would fail", "what she said were lies".
            case ChunkKind.Verb when chunks[next].IsFinite && next == cue.Chunk + 1 && (frames & CueFrames.Clause) != 0 && cue.Strength >= CueStrength.Reliably && IsInRelative(cue):
                cue.ReportsClause = true;
                SetAfter(cue, next);
                return true;
            case ChunkKind.Verb when chunks[next].Is(ChunkTraits.Infinitive) && (frames & CueFrames.Infinitive) != 0:
                SetAfter(cue, next);
                return true;
            case ChunkKind.Preposition when words[chunks[next].First] == "to" && (frames & CueFrames.Infinitive) != 0 && KindAt(next + 1) is not (ChunkKind.Noun or ChunkKind.Boundary):
                SetAfter(cue, next);
                return true;
            case ChunkKind.Verb when chunks[next].Is(ChunkTraits.Gerund) && (frames & CueFrames.Noun) != 0:
                SetAfter(cue, next);
                return true;
            case ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Other or ChunkKind.Relative or ChunkKind.Adjective:
            case ChunkKind.Conjunction when words[chunks[next].First] is "both" or "either" or "neither":
                int start = next;
                if (KindAt(direct) == ChunkKind.Noun && !chunks[direct].Is(ChunkTraits.Temporal))
                    start = direct;
                if ((frames & CueFrames.Clause) != 0 && BeginsClause(start))
                {
                    cue.ReportsClause = true;
                    SetAfter(cue, next = start);
                    return true;
                }
                if ((frames & (CueFrames.Noun | CueFrames.Naming)) != 0 && KindAt(direct) == ChunkKind.Noun)
                {
                    SetAfter(cue, next = direct);
                    return true;
                }
                return false;
            default:
                return false;
        }
    }

    /// <summary>Whether a relative stands right before the subject of a cue, as part of what it reports: <c>which officials say</c>, <c>of what he called</c>.</summary>
    private bool IsInRelative(Cue cue)
    {
        if (cue.Speaker is not { Relation: SubjectRelation.Direct } speaker || speaker.EndChunk != cue.Chunk)
            return false;
        int relative = speaker.FirstChunk - 1;
        return KindAt(relative) == ChunkKind.Relative || (HasWord(relative, "that") && KindAt(relative - 1) is ChunkKind.Noun)
            || (HasWord(relative, "what") && KindAt(relative - 1) is ChunkKind.Preposition or ChunkKind.Verb);
    }

    /// <summary>Whether a noun phrase is followed by what it is called: a noun, an adjective, words in marks, <c>as</c>.</summary>
    private bool IsNamed(int noun, bool isDeed = false)
    {
        if (KindAt(noun) == ChunkKind.Quote || HoldsMark(chunks[noun]))
            return true;
        int end = noun + 1;
        for (; end < chunks.Count && end < noun + NameReach; end++)
        {
            switch (KindAt(end))
            {
                case ChunkKind.Noun when !isDeed && KindAt(end - 1) != ChunkKind.Preposition && !chunks[end].Is(ChunkTraits.Temporal):
                case ChunkKind.Quote:
                case ChunkKind.Adjective or ChunkKind.Dash or ChunkKind.Colon when !isDeed:
                case ChunkKind.Preposition when words[chunks[end].First] is "as" or "like" || (isDeed && words[chunks[end].First] == "for"):
                case ChunkKind.Verb when !isDeed && chunks[end].Is(ChunkTraits.Participle):
                case ChunkKind.Noun when HoldsMark(chunks[end]):
                    return true;
                case ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Conjunction or ChunkKind.Comma or ChunkKind.Other or ChunkKind.Open or ChunkKind.Close or ChunkKind.Adjective:
                    break;
                default:
                    return false;
            }
        }
        return false;
    }

    /// <summary>Whether a chunk is <c>yes</c> or <c>no</c> at the end of a clause.</summary>
    private bool IsAnswer(int chunk) => KindAt(chunk) != ChunkKind.Boundary && chunks[chunk].End - chunks[chunk].First == 1 && _answers.Contains(words[chunks[chunk].First])
        && KindAt(chunk + 1) is ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Comma or ChunkKind.Conjunction;

    private bool HoldsMark(Chunk chunk)
    {
        // The opening mark of a short quotation stands before its first chunk.
        for (int i = Math.Max(0, chunk.First - 1); i < chunk.End; i++)
        {
            if (words.Article.Tokens[i].Kind == TokenKind.QuotationMark)
                return true;
        }
        return false;
    }

    /// <summary>Where what a verb reports begins behind an insertion: <c>told reporters, who had waited, that</c>; else <see langword="null"/>.</summary>
    private int? Distant(int next)
    {
        if (KindAt(next) is not (ChunkKind.Comma or ChunkKind.Relative or ChunkKind.Preposition or ChunkKind.Dash) || KindAt(next + 1) == ChunkKind.Quote)
            return null;
        // "The plan, sources said, showed that": the sentence goes on, and not the attribution.
        if (KindAt(next) == ChunkKind.Comma && KindAt(next + 1) == ChunkKind.Verb && chunks[next + 1].IsFinite)
            return null;
        for (int i = next + 1; i < chunks.Count && i < next + DistantReach; i++)
        {
            switch (KindAt(i))
            {
                case ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Quote:
                    return null;
                case ChunkKind.Subordinator when words[chunks[i].First] == "that" && KindAt(i - 1) is ChunkKind.Comma or ChunkKind.Noun or ChunkKind.Adverb or ChunkKind.Dash:
                    return i;
                case ChunkKind.Verb when _cueAt[i] is { Strength: >= MinimalStrength }:
                    return null;
                case ChunkKind.Comma when KindAt(i + 1) == ChunkKind.Quote:
                    return i;
            }
        }
        return null;
    }

    /// <summary>Goes past what may stand between a verb and what it reports: adverbs, times, phrases such as <c>in a statement</c>.</summary>
    private int SkipPhrases(Cue cue, int next)
    {
        int begin = next;
        while (next < chunks.Count && next < begin + Reach)
        {
            Chunk chunk = chunks[next];
            if (chunk.Kind == ChunkKind.Adverb || chunk.Is(ChunkTraits.Temporal))
                next++;
            else if (chunk.Kind == ChunkKind.Preposition && KindAt(next + 1) is ChunkKind.Noun or ChunkKind.Preposition)
            {
                if (BeginsClauseOfTime(next))
                    break;
                int end = KindAt(next + 1) == ChunkKind.Noun ? EndOfPhrase(next + 1) : next + 1;
                if (words[chunk.First] == "to" && end > next + 1 && cue.Addressee.IsEmpty)
                    cue.Addressee = Tokens(next + 1, end);
                else if (cue.Venue.IsEmpty && IsVenue(next))
                    cue.Venue = Tokens(next, end);
                next = end;
            }
            else if (chunk.Kind == ChunkKind.Conjunction && next > begin && KindAt(next + 1) is ChunkKind.Preposition)
                next++;
            else
                break;
        }
        return next;
    }

    /// <summary>Whether a preposition begins a clause: <c>said as she introduced him</c>.</summary>
    private bool BeginsClauseOfTime(int preposition)
    {
        if (KindAt(preposition) != ChunkKind.Preposition || words[chunks[preposition].First] is not ("as" or "before" or "after") || KindAt(preposition + 1) != ChunkKind.Noun)
            return false;
        int end = EndOfPhrase(preposition + 1);
        return KindAt(end) == ChunkKind.Verb && chunks[end].IsFinite;
    }

    private bool IsVenue(int preposition) =>
        words[chunks[preposition].First] is "in" or "on" or "at" or "during" or "via" or "through" && _venues.Contains(words[chunks[preposition + 1].Head]);

    /// <summary>Whether a noun phrase, with what belongs to it, is the subject of a verb: a clause begins here.</summary>
    private bool BeginsClause(int noun)
    {
        for (int i = noun; i < chunks.Count && i < noun + 14; i++)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Verb when chunks[i].Is(ChunkTraits.Finite):
                    return true;
                // "said the plan “is a mess”".
                case ChunkKind.Quote when i > noun && BeginsWithVerb(chunks[i]):
                    return true;
                case ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Quote:
                    return false;
                case ChunkKind.Comma when KindAt(i + 1) is ChunkKind.Verb or ChunkKind.Conjunction:
                    return i > noun + 1 && KindAt(i + 1) == ChunkKind.Verb && chunks[i + 1].IsFinite && BeginsAttribution(i + 1) is false;
            }
        }
        return false;
    }

    /// <summary>
    /// Whether a clause stands behind a verb that takes hardly anything else, whatever its first words look like: <c>said having a mayor would help</c>,
    /// <c>said about half of them agreed</c>. The verb of it may be one that was taken for a participle or an infinitive.
    /// </summary>
    private bool BeginsSurely(Cue cue, int start)
    {
        if (cue.Strength < CueStrength.Always || (cue.Frames & (CueFrames.Noun | CueFrames.Addressee)) != 0 || cue.Verb is null || !cue.IsFinite || chunks[cue.Chunk].Is(ChunkTraits.Negated)
            || cue.Speaker is not { Relation: SubjectRelation.Direct or SubjectRelation.Interrupted or SubjectRelation.Relative or SubjectRelation.Coordinated } speaker)
            return false;
        if (speaker.FirstChunk < cue.Chunk && (EndsOpen(speaker.FirstChunk - 1) || EndsWithExclamationOrQuestion(speaker.FirstChunk - 1)))
            return false;
        bool isGerund = KindAt(start) == ChunkKind.Verb && chunks[start].Is(ChunkTraits.Gerund);
        // "said each year of school", but "said last year".
        bool isNoun = KindAt(start) == ChunkKind.Noun && (!chunks[start].Is(ChunkTraits.Temporal) || HasWord(start + 1, "of"));
        bool isHedge = KindAt(start) == ChunkKind.Preposition && words[chunks[start].First] is "about" or "over" or "around" && KindAt(start + 1) == ChunkKind.Noun
            && (words.TagOf(chunks[start + 1].First) == PosTag.CD || words[chunks[start + 1].First] == "half");
        if (!isGerund && !isNoun && !isHedge)
            return false;
        int clauses = 0;
        for (int i = start + 1; i < chunks.Count && i < start + DistantReach; i++)
        {
            switch (KindAt(i))
            {
                // "said the mayor's “mind is made up”".
                case ChunkKind.Quote:
                    return !isGerund;
                case ChunkKind.Boundary or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Dash:
                    return false;
                case ChunkKind.Relative or ChunkKind.Subordinator:
                    clauses++;
                    break;
                case ChunkKind.Verb when chunks[i].IsFinite || (!isGerund && !chunks[i].Is(ChunkTraits.Infinitive) && !chunks[i].Is(ChunkTraits.Gerund)):
                    if (clauses-- == 0)
                        return true;
                    break;
            }
        }
        return false;
    }

    private bool BeginsWithVerb(Chunk quote)
    {
        int first = quote.First + 1;
        while (first < quote.End && words.TagOf(first) == PosTag.RB)
            first++;
        return first < quote.End && words.TagOf(first).IsFinite();
    }
}
