using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds what the cues of one passage of an article after the other report: the words before and after each, by syntax.</summary>
internal sealed class ContentFinder
{
    // In chunks.
    private const int LongestInsertion = 12;

    private readonly ArticleSyntax _words;
    private readonly CueIndex _index = new();
    private readonly ClauseReader _clauses;
    private readonly AttributionScanner _attributions;
    private readonly ContentExtent _extent;
    private readonly VerbComplement _complements;
    private readonly ContentBeforeVerb _before;

    /// <summary>Makes the finder of an article.</summary>
    public ContentFinder(ArticleSyntax words)
    {
        _words = words;
        _clauses = new ClauseReader(words, _index);
        _attributions = new AttributionScanner(words, _index);
        _extent = new ContentExtent(words, _index, _clauses, _attributions);
        InterruptedClauses interrupted = new(_clauses, _index);
        _complements = new VerbComplement(words, _index, _clauses, interrupted, _extent);
        _before = new ContentBeforeVerb(words, _clauses, interrupted, _extent, _attributions);
    }

    /// <summary>Adds to each cue of a passage what it reports.</summary>
    public void Find(Cue[] cues)
    {
        _index.Read(cues);
        foreach (Cue cue in cues)
            cue.Content = Of(cue);
    }

    /// <summary>Gives what the rules have remembered to the next; this must not be used any more.</summary>
    public void Release() => _attributions.Release();

    private CueContent Of(Cue cue) => cue.Form switch
    {
        CueForm.Headline when _words.IsMark(cue.At.Tokens.Start - 1) => new CueContent { Before = cue.At.Passage.Tokens with { End = cue.At.Tokens.Start }, FollowsQuote = true, ReportsClause = true },
        CueForm.Headline => OfHeadline(cue.At.Next),
        CueForm.Label => OfLabel(cue.At.Next),
        CueForm.Phrase => OfPhrase(cue, cue.Speaker!.Value),
        CueForm.Noun => OfNoun(cue, cue.Speaker!.Value),
        _ => WithVenueBefore(cue, OfVerb(cue)),
    };

    private CueContent WithVenueBefore(Cue cue, CueContent content) =>
        content.Venue.IsEmpty && cue.IsFinite && cue.Speaker is { IsOfMainClause: true } speaker && speaker.Chunks.Start < cue.At
            ? content with { Venue = _complements.VenueBefore(speaker.Chunks.Start) } : content;

    private static CueContent OfHeadline(ChunkCursor first)
    {
        ChunkCursor end = first;
        while (end.Kind is not (ChunkKind.Boundary or ChunkKind.Semicolon))
            end = end.Next;
        return new CueContent { After = first.UpTo(end).Tokens, PrecedesQuote = first.Kind == ChunkKind.Quote, ReportsClause = true };
    }

    private static CueContent OfLabel(ChunkCursor quote) =>
        quote.Kind == ChunkKind.Quote ? new CueContent { After = quote.Tokens, PrecedesQuote = true, ReportsClause = true } : default;

    /// <summary>What a phrase such as <c>according to</c> reports: what follows where it opens the sentence, else what stands before.</summary>
    private CueContent OfPhrase(Cue cue, Subject speaker)
    {
        ChunkCursor at = cue.At;
        ChunkCursor end = speaker.Chunks.End;
        ChunkCursor before = at.Previous;
        bool opens = before.Kind is ChunkKind.Boundary or ChunkKind.Conjunction
            || (before.Kind == ChunkKind.Comma && before.Previous.Kind is ChunkKind.Subordinator or ChunkKind.Conjunction);
        if (opens)
            return new CueContent { ReportsClause = true, After = AfterOpeningPhrase(cue, end) };
        ChunkCursor close = before.Kind is ChunkKind.Comma or ChunkKind.Dash ? before : at;
        // "The ministry said, according to the Gazette, that …": what it said stands after the phrase.
        if (close != at && end.Kind == close.Kind && end.Next.Is(ChunkKind.Subordinator, SyntaxRoles.Complementizer))
            return new CueContent { ReportsClause = true, After = _extent.After(cue, end.Next, reportsClause: true) };
        bool isInserted = end.Kind == ChunkKind.Comma && close != at;
        bool goesOn = isInserted && (_clauses.GoesOnWithPredicate(close, end.Next)
            || (!ClauseReader.BeginsAttribution(end.Next) && end.Next.Kind is not (ChunkKind.Relative or ChunkKind.Noun)));
        return new CueContent { ReportsClause = true, Before = _extent.Before(close), After = goesOn ? _extent.After(cue, end.Next, reportsClause: true) : default };
    }

    private TokenRange AfterOpeningPhrase(Cue cue, ChunkCursor end)
    {
        // According to police the driver …
        if (end.IsThing && _clauses.BeginsClause(end))
            return _extent.After(cue, end, reportsClause: true);
        // According to X, who runs it, the content.
        if (end.Kind == ChunkKind.Comma && end.Next.Kind == ChunkKind.Relative)
            end = end.CommaBefore(end.Ahead(LongestInsertion)) ?? end;
        // According to X, the content.
        for (ChunkCursor limit = end.Ahead(PassageSyntax.Reach); end < limit && end.Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Quote);)
            end = end.Next;
        return end.Kind switch
        {
            ChunkKind.Comma => _extent.After(cue, end.Next, reportsClause: true),
            ChunkKind.Quote => _extent.After(cue, end, reportsClause: true),
            _ => default,
        };
    }

    /// <summary>What a noun of speech reports: <c>her claim that</c>, <c>her “no more talk” promise</c>, <c>his warning of a storm</c>.</summary>
    private CueContent OfNoun(Cue cue, Subject speaker)
    {
        for (int token = speaker.Tokens.End; token < cue.Tokens.Start; token++)
        {
            if (_words.IsMark(token))
                return new CueContent { Before = new TokenRange(token, cue.Tokens.Start), FollowsQuote = true, ReportsClause = true };
        }
        // "said in her remarks that": the verb reports it.
        if (cue.At.Previous.Kind == ChunkKind.Preposition && cue.At.Index > 1 && _index.At(cue.At.Back(2)) is { Form: CueForm.Verb } && _words.TagOf(speaker.Head) == PosTag.PRPS)
            return default;
        // "an allegation from his first wife, Ann Moss, that".
        if (speaker.Chunks.Start == cue.At && speaker.Tokens.Start >= cue.Tokens.End)
            return new CueContent { ReportsClause = true, After = _extent.After(cue, speaker.Chunks.End, reportsClause: true) };
        (CueContent content, ChunkCursor next) = OfNounPhrase(cue);
        if (next.Kind == ChunkKind.Comma && next.Next.Kind == ChunkKind.Quote)
            next = next.Next;
        bool reportsClause = next.Is(SyntaxRoles.Complementizer) || next.Kind == ChunkKind.Quote || next.Is(ChunkTraits.Infinitive);
        if (reportsClause)
            return content with { ReportsClause = true, After = _extent.After(cue, next, reportsClause: true) };
        if (next.Kind != ChunkKind.Preposition || !next.BeginsWith(QuoteRoles.TopicOfNoun))
            return content;
        ChunkCursor topic = next.Passage.At(Math.Min(next.Index + 1, next.Passage.Count - 1));
        return content with { After = new TokenRange(next.Tokens.End, topic.AfterPhrase.Previous.Tokens.End) };
    }

    /// <summary>Where what a noun reports begins, past its phrases and a copula: <c>her claim during the debate that</c>, <c>his message to voters was that</c>.</summary>
    private (CueContent Content, ChunkCursor Next) OfNounPhrase(Cue cue)
    {
        ChunkCursor next = cue.At.Next;
        (CueContent content, ChunkCursor after) = _complements.SkipPhrases(next);
        if (after.Is(SyntaxRoles.Complementizer))
            return (content, after);
        if (!after.Is(ChunkTraits.Copula | ChunkTraits.Finite))
            return (content, next);
        ChunkCursor clause = after.Next.Kind is ChunkKind.Comma or ChunkKind.Colon ? after.Ahead(2) : after.Next;
        bool begins = clause.Is(SyntaxRoles.Complementizer) || (clause.Kind == ChunkKind.Quote && clause == after.Ahead(2));
        return (content, begins ? clause : next);
    }

    private CueContent OfVerb(Cue cue)
    {
        bool isInverted = cue.Speaker is { Relation: SubjectRelation.Inverted };
        bool isRaised = IsRaised(cue);
        ChunkCursor first = FirstChunkOf(cue, isRaised);
        ChunkCursor next = isInverted ? cue.Speaker!.Value.Chunks.End : cue.At.Next;
        while (next.Kind != ChunkKind.Boundary && next.Tokens.Start < cue.Tokens.End)
            next = next.Next;
        Complement complement = _complements.Of(cue, next);
        CueContent content = complement.Content;
        Chunk verb = cue.At.Chunk;
        if (!cue.Takes(CueFrames.Clause) || (verb.Is(ChunkTraits.Passive) && cue.Speaker is null && cue.Hearer is null))
            return content;
        bool isWhole = complement.IsWhole;
        // "…," Norton said on the show: a quotation that ends with a comma has its attribution here, whatever follows.
        if (isWhole && !content.PrecedesQuote && verb.IsFinite && BelongsToQuoteBefore(cue, content, first))
            (content, isWhole) = (content with { After = default }, false);
        if (isWhole && !content.PrecedesQuote)
            return content;
        return verb.IsFinite || cue.IsFinite || isRaised || ReferencePhrase.StartOf(cue) is not null ? _before.Add(cue, complement with { Content = content, IsWhole = isWhole }, first) : content;
    }

    /// <summary>The first chunk of an attribution: that of the subject where this stands before its verb.</summary>
    private static ChunkCursor FirstChunkOf(Cue cue, bool isRaised)
    {
        if ((cue.Speaker ?? cue.Hearer) is not { } speaker)
            return cue.At;
        if (isRaised)
            return speaker.Chunks.Start;
        if (ReferencePhrase.StartOf(cue) is { } reference)
            return reference;
        return speaker.IsOfMainClause && speaker.Chunks.Start < cue.At ? speaker.Chunks.Start : cue.At;
    }

    private bool BelongsToQuoteBefore(Cue cue, CueContent content, ChunkCursor first)
    {
        if (first.Previous.EndsWithComma && !(content.ReportsClause && first.Back(2).Kind != ChunkKind.Boundary))
            return true;
        bool followsSentence = first.Previous.Kind == ChunkKind.Boundary && first.Back(2).EndsWithExclamationOrQuestion;
        return !content.ReportsClause && followsSentence && cue.Verb is { } verb && !Array.Exists(verb.Prepositions, IsDative);
    }

    private bool IsDative(string preposition) => (_words.Language.SyntaxWords.Of(preposition) & SyntaxRoles.Dative) != 0;

    /// <summary>Whether a cue without a subject of its own goes with the verb before it, which follows a quotation: <c>“…,” her father used to say</c>.</summary>
    private static bool IsRaised(Cue cue)
    {
        if (cue.IsFinite || cue.Speaker is not { Relation: SubjectRelation.Infinitive or SubjectRelation.Participle } speaker || speaker.Chunks.Start >= cue.At)
            return false;
        ChunkCursor quote = speaker.Chunks.Start.Previous;
        if (!quote.EndsWithComma && !quote.EndsWithExclamationOrQuestion)
            return false;
        for (ChunkCursor i = speaker.Chunks.End; i < cue.At; i = i.Next)
        {
            if (i.Kind is not (ChunkKind.Verb or ChunkKind.Adverb) && !i.Is(SyntaxRoles.Equative))
                return false;
        }
        return true;
    }
}
