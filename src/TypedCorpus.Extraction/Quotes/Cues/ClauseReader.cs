using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells what kind of phrase or clause begins or ends at a chunk.</summary>
internal sealed class ClauseReader(PassageSyntax passage, CueIndex cues)
{
    // Over how many chunks a clause has its verb.
    private const int ClauseReach = 14;

    private readonly ArticleSyntax _words = passage.Words;

    /// <summary>Whether a quotation ends with a comma inside its marks.</summary>
    public bool EndsWithComma(int chunk) => passage.IsQuoteEndingWith(chunk, ',');

    /// <summary>Whether a quotation ends with an exclamation or question mark inside its marks.</summary>
    public bool EndsWithExclamationOrQuestion(int chunk) => passage.IsQuoteEndingWith(chunk, '?', '!');

    /// <summary>Whether a noun phrase, with what belongs to it, is the subject of a verb: a clause begins here.</summary>
    public bool BeginsClause(int noun)
    {
        for (int i = noun; i < noun + ClauseReach; i++)
        {
            switch (passage.KindAt(i))
            {
                case ChunkKind.Verb when passage[i].IsFinite:
                    return true;
                // "said the plan “is a mess”".
                case ChunkKind.Quote when i > noun && BeginsWithVerb(passage[i]):
                    return true;
                case ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Relative or ChunkKind.Subordinator or ChunkKind.Semicolon or ChunkKind.Colon or ChunkKind.Quote:
                    return false;
                case ChunkKind.Comma when passage.KindAt(i + 1) is ChunkKind.Verb or ChunkKind.Conjunction:
                    return i > noun + 1 && passage[i + 1].IsFinite && !BeginsAttribution(i + 1);
            }
        }
        return false;
    }

    /// <summary>Whether a preposition begins a clause: <c>said as she introduced him</c>.</summary>
    public bool BeginsClauseOfTime(int preposition) =>
        passage.KindAt(preposition) == ChunkKind.Preposition && _words.Is(passage[preposition].First, QuoteRoles.ClauseOfTime)
        && passage.KindAt(preposition + 1) == ChunkKind.Noun && passage[passage.Phrases.EndOf(preposition + 1)].IsFinite;

    /// <summary>Whether what begins at a chunk goes on with the attribution (<c>adding</c>), not with what is reported.</summary>
    public bool BeginsAttribution(int chunk)
    {
        // "The plan is sound, he says, especially in towns", "It is wise, he says, to wait".
        if (passage.KindAt(chunk) == ChunkKind.Adverb && _words.Is(passage[chunk].First, QuoteRoles.FocusAdverb))
            return false;
        while (passage.KindAt(chunk) is ChunkKind.Adverb or ChunkKind.Conjunction)
            chunk++;
        if (passage.KindAt(chunk) == ChunkKind.Verb)
            return !passage[chunk].Is(ChunkTraits.Infinitive);
        return passage.KindAt(chunk) is ChunkKind.Preposition or ChunkKind.Subordinator && !_words.Is(passage[chunk].First, QuoteRoles.GoesOnWithReport);
    }

    /// <summary>Whether a sentence that an attribution interrupted goes on with its verb.</summary>
    public bool GoesOnWithVerb(int chunk) => passage.FiniteVerbFrom(chunk) is { } verb && cues.At(verb) is null;

    /// <summary>Whether a sentence goes on with a clause or a quotation, so that its cue reports that and not the sentence before.</summary>
    public bool GoesOnWithClause(int chunk)
    {
        for (int i = chunk; i < chunk + PassageSyntax.Reach && !passage[i].EndsSentence; i++)
        {
            if (HoldsClause(i))
                return true;
        }
        return false;
    }

    /// <summary>Whether what ends at a comma holds a clause, back to where the sentence begins.</summary>
    public bool IsClauseBefore(int comma)
    {
        int first = StartOfSentence(comma);
        while (first < comma && passage.KindAt(first) is ChunkKind.Conjunction or ChunkKind.Comma or ChunkKind.Adverb)
            first++;
        // "When she looked, he disagreed": a clause that opens the sentence needs another after its comma to be reported with it.
        if (first < comma && OpensClause(first) && CountOfClauses(new ChunkRange(first, comma)) < 2)
            return false;
        for (int i = comma - 1; i >= comma - PassageSyntax.Reach && !passage[i].EndsSentence; i--)
        {
            if (HoldsClause(i) && !(passage[i].IsFinite && BelongsToParticiple(i)))
                return true;
        }
        return false;
    }

    /// <summary>Whether a sentence opens with a phrase that says when or where, up to a comma: <c>In those days, Smith said.</c></summary>
    public bool BeginsWithPhrase(int comma) =>
        passage.KindAt(StartOfSentence(comma)) is ChunkKind.Preposition or ChunkKind.Subordinator or ChunkKind.Adverb or ChunkKind.Comma;

    /// <summary>Whether a chunk is a conjunction that opens a clause before the main one: <c>while</c>.</summary>
    public bool OpensClause(int chunk) =>
        passage.KindAt(chunk) is ChunkKind.Subordinator or ChunkKind.Preposition && _words.Is(passage[chunk].First, QuoteRoles.OpeningConjunction);

    /// <summary>Whether a relative stands right before the subject of a cue, as part of what it reports: <c>which officials say</c>, <c>of what he called</c>.</summary>
    public bool IsInRelative(Cue cue)
    {
        if (cue.Speaker is not { Relation: SubjectRelation.Direct } speaker || speaker.Chunks.End != cue.Chunk)
            return false;
        int relative = speaker.Chunks.Start - 1;
        return passage.KindAt(relative) == ChunkKind.Relative
            || (passage.Is(relative, SyntaxRoles.Complementizer) && passage.KindAt(relative - 1) == ChunkKind.Noun)
            || (passage.Is(relative, SyntaxRoles.FreeRelative) && passage.KindAt(relative - 1) is ChunkKind.Preposition or ChunkKind.Verb);
    }

    /// <summary>Whether a cue stands in a clause that opens its sentence and is no part of the main one: <c>While Smith says …, Jones …</c>.</summary>
    public bool IsSubordinate(Cue cue)
    {
        if (cue.Speaker is not { IsOfMainClause: true } speaker)
            return false;
        int conjunction = speaker.Chunks.Start - 1;
        while (passage.KindAt(conjunction) == ChunkKind.Adverb)
            conjunction--;
        return OpensClause(conjunction) && passage.KindAt(conjunction - 1) is ChunkKind.Boundary or ChunkKind.Adverb or ChunkKind.Conjunction;
    }

    private bool HoldsClause(int chunk) => passage[chunk].IsFinite || passage.KindAt(chunk) == ChunkKind.Quote;

    private int StartOfSentence(int end)
    {
        int first = end;
        while (first > 0 && end - first < PassageSyntax.Reach && !passage[first - 1].EndsSentence)
            first--;
        return first;
    }

    /// <summary>How many finite verbs, and words in marks, stand among some chunks.</summary>
    private int CountOfClauses(ChunkRange chunks)
    {
        int count = 0;
        for (int i = chunks.Start; i < chunks.End; i++)
            count += HoldsClause(i) ? 1 : 0;
        return count;
    }

    /// <summary>Whether a verb is that of a clause that belongs to a participle at the start of its sentence: <c>Asked if he would resign, Norton said no</c>.</summary>
    private bool BelongsToParticiple(int verb)
    {
        int clause = verb - 1;
        while (clause > 0 && passage.KindAt(clause) is ChunkKind.Noun or ChunkKind.Adverb)
            clause--;
        Chunk before = passage[clause - 1];
        return passage.KindAt(clause) == ChunkKind.Subordinator && before.Kind == ChunkKind.Verb && !before.IsFinite && passage.KindAt(clause - 2) == ChunkKind.Boundary;
    }

    private bool BeginsWithVerb(Chunk quote)
    {
        int first = quote.First + 1;
        while (first < quote.End && _words.TagOf(first) == PosTag.RB)
            first++;
        return first < quote.End && _words.TagOf(first).IsFinite();
    }
}
