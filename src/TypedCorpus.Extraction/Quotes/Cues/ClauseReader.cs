using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells what kind of phrase or clause begins or ends at a chunk.</summary>
internal sealed class ClauseReader(ArticleSyntax words, CueIndex cues)
{
    // Over how many chunks a clause has its verb.
    private const int ClauseReach = 14;

    /// <summary>Whether a noun phrase, with what belongs to it, is the subject of a verb: a clause begins here.</summary>
    public bool BeginsClause(ChunkCursor noun)
    {
        for (ChunkCursor i = noun; i < noun.Ahead(ClauseReach); i = i.Next)
        {
            switch (i.Kind)
            {
                case ChunkKind.Verb when i.IsFinite || IsPresentOfPlural(i):
                    return true;
                // "said the plan “is a mess”".
                case ChunkKind.Quote when i > noun && BeginsWithVerb(i.Chunk):
                    return true;
                case ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Quote:
                    return false;
                // "the bishop, a former headmaster, chose": after an apposition the verb follows.
                case ChunkKind.Comma when i.Next.Kind is ChunkKind.Verb or ChunkKind.Conjunction:
                    return i > noun.Next && i.Next.IsFinite && cues.At(i.Next) is null && EndsApposition(noun, i);
                // "she, too, wants": an adverb between commas.
                case ChunkKind.Comma when i == noun.Next && i.Next.Kind == ChunkKind.Adverb && i.Ahead(2).Kind == ChunkKind.Comma:
                    return i.Ahead(3).IsFinite;
            }
        }
        return false;
    }

    /// <summary>Whether a verb in its bare form has a plural before it, with adverbs alone between: <c>members almost always vote</c>.</summary>
    private bool IsPresentOfPlural(ChunkCursor verb)
    {
        ChunkCursor subject = verb.Previous.BackPast(ChunkKind.Adverb);
        return words.TagOf(verb.Head) == PosTag.VB && verb.Tokens.Length == 1 && subject < verb.Previous && subject.IsThing && words.TagOf(subject.Head) == PosTag.NNS;
    }

    /// <summary>Whether a comma ends what another began right after a noun phrase that names or describes somebody.</summary>
    private static bool EndsApposition(ChunkCursor noun, ChunkCursor comma)
    {
        ChunkCursor opening = noun.AfterPhrase;
        return opening.Kind == ChunkKind.Comma && opening < comma && opening.Next.Kind == ChunkKind.Noun;
    }

    /// <summary>Whether a preposition begins a clause: <c>said as she introduced him</c>.</summary>
    public static bool BeginsClauseOfTime(ChunkCursor preposition) =>
        preposition.Kind == ChunkKind.Preposition && preposition.BeginsWith(QuoteRoles.ClauseOfTime)
        && preposition.Next.Kind == ChunkKind.Noun && preposition.Next.AfterPhrase.IsFinite;

    /// <summary>Whether a preposition that begins a clause of time stands before the first finite verb after a noun phrase: <c>40 cars after it rained</c>.</summary>
    public static bool HasTimeBeforeVerb(ChunkCursor noun)
    {
        for (ChunkCursor i = noun.Next; i < noun.Ahead(ClauseReach) && !i.EndsSentence && i.Kind != ChunkKind.Verb; i = i.Next)
        {
            if (i.Is(ChunkKind.Preposition, SyntaxRoles.ClausalPreposition) && i.Next.Kind == ChunkKind.Noun && i.Next.AfterPhrase.IsFinite)
                return true;
        }
        return false;
    }

    /// <summary>Whether a conjunction stands right before the first finite verb after a noun phrase, which then is no subject: <c>theft and will be sentenced</c>.</summary>
    public static bool HasConjunctionBeforeVerb(ChunkCursor noun)
    {
        ChunkCursor verb = noun.Next;
        while (verb < noun.Ahead(ClauseReach) && !verb.EndsSentence && !verb.IsFinite)
            verb = verb.Next;
        ChunkCursor before = verb.Previous.BackPast(ChunkKind.Adverb);
        return verb.IsFinite && before > noun && before.Kind == ChunkKind.Conjunction;
    }

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
        // "It makes sense, he said, for the town to wait".
        bool leadsToInfinitive = at.Is(SyntaxRoles.BeforeInfinitiveSubject) && at.Next.Kind == ChunkKind.Noun && at.Ahead(2).Is(ChunkTraits.Infinitive);
        return at.Kind is ChunkKind.Preposition or ChunkKind.Subordinator && !leadsToInfinitive && !at.BeginsWith(QuoteRoles.GoesOnWithReport);
    }

    /// <summary>Whether a sentence that an attribution interrupted goes on with its verb.</summary>
    public bool GoesOnWithVerb(ChunkCursor at) => at.Past(ChunkKind.Adverb) is { IsFinite: true } verb && cues.At(verb) is null;

    /// <summary>Whether a sentence goes on behind what stands between commas after its subject or its auxiliary: <c>The bridge, according to police, was shut</c>.</summary>
    /// <param name="comma">The first comma.</param>
    /// <param name="next">The chunk after the second.</param>
    public bool GoesOnWithPredicate(ChunkCursor comma, ChunkCursor next)
    {
        ChunkCursor verb = comma.Previous.BackPast(ChunkKind.Adverb);
        if (verb.Kind != ChunkKind.Verb)
            return GoesOnWithVerb(next) && !IsClauseBefore(comma);
        bool isParticiple = next.Kind == ChunkKind.Verb && !next.IsFinite && cues.At(next) is null;
        return isParticiple || (verb.Is(ChunkTraits.Copula) && next.Kind is ChunkKind.Noun or ChunkKind.Adjective);
    }

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
        // "When she looked, he disagreed", "Asked if he would resign, he laughed": what opens the sentence is not reported by itself.
        if (first < comma && (OpensClause(first) || IsParticiple(first)) && !HoldsMainClause(first, comma))
            return false;
        for (ChunkCursor i = comma.Previous; i >= comma.Back(PassageSyntax.Reach) && !i.EndsSentence; i = i.Previous)
        {
            if (HoldsClause(i))
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

    /// <summary>Whether the subject of the clause that a verb of speech reports stands before the speaker, as a noun without a relative: <c>the man police said was armed</c>.</summary>
    public static bool IsGap(ChunkCursor speech)
    {
        ChunkCursor speaker = speech.Previous;
        return speech.Next.IsFinite && speaker.IsThing && speaker.Index > 0 && speaker.Previous.IsThing && !speaker.Previous.Is(ChunkTraits.Pronoun);
    }

    /// <summary>Whether a relative stands right before the subject of a cue, as part of what it reports: <c>which officials say</c>, <c>of what he called</c>.</summary>
    public static bool IsInRelative(Cue cue)
    {
        if (cue.Speaker is not { Relation: SubjectRelation.Direct } speaker || speaker.Chunks.End != cue.At)
            return false;
        ChunkCursor relative = speaker.Chunks.Start.Previous;
        return relative.Kind == ChunkKind.Relative
            || IsGap(cue.At)
            || (relative.Is(SyntaxRoles.Complementizer) && relative.Previous.Kind == ChunkKind.Noun)
            || (relative.Is(SyntaxRoles.FreeRelative) && relative.Previous.Kind is ChunkKind.Preposition or ChunkKind.Verb);
    }

    /// <summary>Whether a cue stands in a clause that opens its sentence and is no part of the main one: <c>While Smith says …, Jones …</c>.</summary>
    public static bool IsSubordinate(Cue cue)
    {
        // "When he was told that the shop would close, Smith laughed": the hearer is the subject.
        Subject? subject = cue.Speaker ?? (cue.At.Kind == ChunkKind.Verb && cue.At.IsAny(ChunkTraits.Passive) ? cue.At.SubjectBefore : null);
        if (subject is not { IsOfMainClause: true } speaker)
            return false;
        ChunkCursor conjunction = speaker.Chunks.Start.Previous.BackPast(ChunkKind.Adverb);
        return OpensClause(conjunction) && (conjunction.Previous.Kind is ChunkKind.Boundary or ChunkKind.Adverb or ChunkKind.Conjunction || FollowsComplementizer(conjunction));
    }

    /// <summary>Whether a conjunction opens a clause within what somebody says: <c>said that, because Smith had said it was safe, people</c>.</summary>
    private static bool FollowsComplementizer(ChunkCursor conjunction)
    {
        ChunkCursor before = conjunction.Previous.Kind == ChunkKind.Comma ? conjunction.Back(2) : conjunction.Previous;
        return before.Index > 0 && before.Is(ChunkKind.Subordinator, SyntaxRoles.Complementizer);
    }

    private static bool HoldsClause(ChunkCursor at) => at.IsFinite || at.Kind == ChunkKind.Quote;

    /// <summary>The first chunk of the sentence that a chunk ends or stands in.</summary>
    public static ChunkCursor StartOfSentence(ChunkCursor end)
    {
        ChunkCursor first = end;
        while (first.Index > 0 && first > end.Back(PassageSyntax.Reach) && !first.Previous.EndsSentence)
            first = first.Previous;
        return first;
    }

    /// <summary>Whether a sentence that opens with a conjunction or a participle holds a clause that does not belong to it: <c>If the vote is lost the board will go</c>.</summary>
    private static bool HoldsMainClause(ChunkCursor first, ChunkCursor end)
    {
        bool belongsToFirst = OpensClause(first);
        bool hasComma = false;
        for (ChunkCursor i = first.Next; i < end; i = i.Next)
        {
            hasComma |= i.Kind == ChunkKind.Comma;
            if (!HoldsClause(i))
                continue;
            ChunkCursor opening = OpeningOf(i);
            // "As a woman, she raised less suspicion", but "When Reed, a doctor, looked".
            bool followsPhrase = hasComma && i.Previous.BackPast(ChunkKind.Adverb).Kind != ChunkKind.Comma;
            if (opening.Kind is not (ChunkKind.Subordinator or ChunkKind.Relative) && !(belongsToFirst && !followsPhrase) && !IsObjectOf(first, opening))
                return true;
            belongsToFirst = false;
        }
        return false;
    }

    /// <summary>Whether a sentence opens with a participle; one that is read as a past tense has no subject there.</summary>
    private static bool IsParticiple(ChunkCursor first) =>
        first.Kind == ChunkKind.Verb && first.Passage.Words.TagOf(first.Head) is PosTag.VBN or PosTag.VBD or PosTag.VBG;

    /// <summary>Whether a clause follows a participle at once: <c>Told the plan was dead</c>. A gerund can be its subject: <c>Losing the vote would be a disaster</c>.</summary>
    private static bool IsObjectOf(ChunkCursor first, ChunkCursor opening) =>
        opening.Index == first.Index && IsParticiple(first) && first.Passage.Words.TagOf(first.Head) != PosTag.VBG;

    /// <summary>What stands before a verb and its subject: <c>whether</c> in <c>asked whether the plan was dead</c>.</summary>
    private static ChunkCursor OpeningOf(ChunkCursor verb)
    {
        ChunkCursor before = verb.Previous;
        while (before.Index > 0 && before.Kind is ChunkKind.Noun or ChunkKind.Adverb)
            before = before.Previous;
        return before;
    }

    private bool BeginsWithVerb(Chunk quote)
    {
        int word = quote.First + 1;
        while (word < quote.End && words.TagOf(word) == PosTag.RB)
            word++;
        return word < quote.End && words.TagOf(word).IsFinite();
    }
}
