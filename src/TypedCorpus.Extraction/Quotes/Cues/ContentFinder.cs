using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Finds what the cues of a passage report: the words before and after each, by syntax.</summary>
internal sealed class ContentFinder
{
    private readonly PassageSyntax _passage;
    private readonly Cue[] _cues;
    private readonly CueIndex _index;
    private readonly ClauseReader _clauses;
    private readonly ContentExtent _extent;
    private readonly VerbComplement _complements;
    private readonly ContentBeforeVerb _before;

    /// <summary>Takes the cues of a passage.</summary>
    public ContentFinder(PassageSyntax passage, Cue[] cues)
    {
        _passage = passage;
        _cues = cues;
        _index = new CueIndex(cues);
        _clauses = new ClauseReader(passage, _index);
        _extent = new ContentExtent(passage, _index, _clauses);
        _complements = new VerbComplement(passage, _index, _clauses, _extent);
        _before = new ContentBeforeVerb(passage, _clauses, _extent);
    }

    /// <summary>The same cues with what they report.</summary>
    public Cue[] Find()
    {
        Cue[] found = new Cue[_cues.Length];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = _cues[i] with { Content = Of(_cues[i]) };
            _index.Enter(found[i]);
        }
        return found;
    }

    private CueContent Of(Cue cue) => cue.Form switch
    {
        CueForm.Headline => OfHeadline(cue.Chunk + 1),
        CueForm.Label => OfLabel(cue.Chunk + 1),
        CueForm.Phrase => OfPhrase(cue, cue.Speaker!.Value),
        CueForm.Noun => OfNoun(cue, cue.Speaker!.Value),
        _ => OfVerb(cue),
    };

    private CueContent OfHeadline(int first)
    {
        int end = first;
        while (_passage.KindAt(end) is not (ChunkKind.Boundary or ChunkKind.Semicolon))
            end++;
        return new CueContent { After = _passage.TokensOf(new ChunkRange(first, end)), PrecedesQuote = _passage.KindAt(first) == ChunkKind.Quote, ReportsClause = true };
    }

    private CueContent OfLabel(int quote) =>
        _passage.KindAt(quote) == ChunkKind.Quote ? new CueContent { After = _passage[quote].Tokens, PrecedesQuote = true, ReportsClause = true } : default;

    /// <summary>What a phrase such as <c>according to</c> reports: what follows where it opens the sentence, else what stands before.</summary>
    private CueContent OfPhrase(Cue cue, Subject speaker)
    {
        int end = speaker.Chunks.End;
        int before = cue.Chunk - 1;
        bool opens = _passage.KindAt(before) is ChunkKind.Boundary or ChunkKind.Conjunction
            || (_passage.KindAt(before) == ChunkKind.Comma && _passage.KindAt(before - 1) is ChunkKind.Subordinator or ChunkKind.Conjunction);
        if (opens)
            return new CueContent { ReportsClause = true, After = AfterOpeningPhrase(cue, end) };
        int close = _passage.KindAt(before) is ChunkKind.Comma or ChunkKind.Dash ? before : cue.Chunk;
        bool goesOn = _passage.KindAt(end) == ChunkKind.Comma && close != cue.Chunk && !_clauses.BeginsAttribution(end + 1) && _passage.KindAt(end + 1) is not (ChunkKind.Relative or ChunkKind.Noun);
        return new CueContent { ReportsClause = true, Before = _extent.Before(close), After = goesOn ? _extent.After(cue, end + 1, reportsClause: true) : default };
    }

    private TokenRange AfterOpeningPhrase(Cue cue, int end)
    {
        // According to police the driver …
        if (_passage[end].IsThing && _clauses.BeginsClause(end))
            return _extent.After(cue, end, reportsClause: true);
        // According to X, the content.
        for (int limit = end + PassageSyntax.Reach; end < limit && _passage.KindAt(end) is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Quote);)
            end++;
        return _passage.KindAt(end) switch
        {
            ChunkKind.Comma => _extent.After(cue, end + 1, reportsClause: true),
            ChunkKind.Quote => _extent.After(cue, end, reportsClause: true),
            _ => default,
        };
    }

    /// <summary>What a noun of speech reports: <c>her claim that</c>, <c>her “no more talk” promise</c>, <c>his warning of a storm</c>.</summary>
    private CueContent OfNoun(Cue cue, Subject speaker)
    {
        for (int i = speaker.Tokens.End; i < cue.Tokens.Start; i++)
        {
            if (_passage.Words.IsMark(i))
                return new CueContent { Before = new TokenRange(i, cue.Tokens.Start), FollowsQuote = true, ReportsClause = true };
        }
        (CueContent content, int next) = OfNounPhrase(cue);
        if (_passage.KindAt(next) == ChunkKind.Comma && _passage.KindAt(next + 1) == ChunkKind.Quote)
            next++;
        bool reportsClause = _passage.Is(next, SyntaxRoles.Complementizer) || _passage.KindAt(next) == ChunkKind.Quote || _passage[next].Is(ChunkTraits.Infinitive);
        if (reportsClause)
            return content with { ReportsClause = true, After = _extent.After(cue, next, reportsClause: true) };
        if (_passage.KindAt(next) != ChunkKind.Preposition || !_passage.Words.Is(_passage[next].First, QuoteRoles.TopicOfNoun))
            return content;
        int phrase = Math.Min(next + 1, _passage.Count - 1);
        return content with { After = new TokenRange(_passage[next].End, _passage[_passage.Phrases.EndOf(phrase) - 1].End) };
    }

    /// <summary>Where what a noun reports begins, past its phrases and a copula: <c>her claim during the debate that</c>, <c>his message to voters was that</c>.</summary>
    private (CueContent Content, int Next) OfNounPhrase(Cue cue)
    {
        int next = cue.Chunk + 1;
        (CueContent content, int after) = _complements.SkipPhrases(next);
        if (_passage.Is(after, SyntaxRoles.Complementizer))
            return (content, after);
        if (!_passage[after].Is(ChunkTraits.Copula | ChunkTraits.Finite))
            return (content, next);
        int clause = _passage.KindAt(after + 1) is ChunkKind.Comma or ChunkKind.Colon ? after + 2 : after + 1;
        bool begins = _passage.Is(clause, SyntaxRoles.Complementizer) || (_passage.KindAt(clause) == ChunkKind.Quote && clause == after + 2);
        return (content, begins ? clause : next);
    }

    private CueContent OfVerb(Cue cue)
    {
        bool isInverted = cue.Speaker is { Relation: SubjectRelation.Inverted };
        bool isRaised = IsRaised(cue);
        int first = FirstChunkOf(cue, isRaised);
        int next = isInverted ? cue.Speaker!.Value.Chunks.End : cue.Chunk + 1;
        while (_passage.KindAt(next) != ChunkKind.Boundary && _passage[next].First < cue.Tokens.End)
            next++;
        Complement complement = _complements.Of(cue, next);
        CueContent content = complement.Content;
        Chunk verb = _passage[cue.Chunk];
        if (!cue.Takes(CueFrames.Clause) || (verb.Is(ChunkTraits.Passive) && cue.Speaker is null))
            return content;
        bool isWhole = complement.IsWhole;
        // "…," Norton said on the show: a quotation that ends with a comma has its attribution here, whatever follows.
        if (isWhole && !content.PrecedesQuote && verb.IsFinite && BelongsToQuoteBefore(cue, content, first))
            (content, isWhole) = (content with { After = default }, false);
        if (isWhole && !content.PrecedesQuote)
            return content;
        return verb.IsFinite || cue.IsFinite || isRaised ? _before.Add(cue, complement with { Content = content, IsWhole = isWhole }, first) : content;
    }

    /// <summary>The first chunk of an attribution: that of the subject where this stands before its verb.</summary>
    private static int FirstChunkOf(Cue cue, bool isRaised)
    {
        if (cue.Speaker is not { } speaker)
            return cue.Chunk;
        if (isRaised)
            return speaker.Chunks.Start;
        return speaker.IsOfMainClause ? Math.Min(speaker.Chunks.Start, cue.Chunk) : cue.Chunk;
    }

    private bool BelongsToQuoteBefore(Cue cue, CueContent content, int first)
    {
        if (_clauses.EndsWithComma(first - 1) && !(content.ReportsClause && _passage.KindAt(first - 2) != ChunkKind.Boundary))
            return true;
        bool followsSentence = _passage.KindAt(first - 1) == ChunkKind.Boundary && _clauses.EndsWithExclamationOrQuestion(first - 2);
        return !content.ReportsClause && followsSentence && cue.Verb is { } verb && !Array.Exists(verb.Prepositions, IsDative);
    }

    private bool IsDative(string preposition) => (_passage.Words.Language.SyntaxWords.Of(preposition) & SyntaxRoles.Dative) != 0;

    /// <summary>Whether a cue without a subject of its own goes with the verb before it, which follows a quotation: <c>“…,” her father used to say</c>.</summary>
    private bool IsRaised(Cue cue)
    {
        if (cue.IsFinite || cue.Speaker is not { Relation: SubjectRelation.Infinitive or SubjectRelation.Participle } speaker || speaker.Chunks.Start >= cue.Chunk)
            return false;
        if (!_clauses.EndsWithComma(speaker.Chunks.Start - 1) && !_clauses.EndsWithExclamationOrQuestion(speaker.Chunks.Start - 1))
            return false;
        for (int i = speaker.Chunks.End; i < cue.Chunk; i++)
        {
            if (_passage.KindAt(i) is not (ChunkKind.Verb or ChunkKind.Adverb) && !_passage.Is(i, SyntaxRoles.Equative))
                return false;
        }
        return true;
    }
}
