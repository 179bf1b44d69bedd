using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds the subjects of the verbs of a passage by its chunks.</summary>
/// <remarks>Each search looks back over a bounded number of chunks, so that a passage without end costs no more than its length.</remarks>
internal sealed class SubjectFinder
{
    /// <summary>How many subjects of other verbs a subject may hang on.</summary>
    public const int MaximalDepth = 4;

    private readonly PassageSyntax _passage;
    private readonly NounPhrases _phrases;
    private readonly ClauseBounds _bounds;
    private readonly ClauseSubjects _candidates;
    private readonly VerbSearch _verbs;
    private readonly GovernedSubjects _governed;
    private readonly InterruptedSubjects _interrupted;

    /// <summary>Makes the finder of a passage.</summary>
    public SubjectFinder(PassageSyntax passage)
    {
        _passage = passage;
        _phrases = passage.Phrases;
        _bounds = new ClauseBounds(passage);
        _candidates = new ClauseSubjects(passage);
        _verbs = new VerbSearch(passage);
        _governed = new GovernedSubjects(passage, this, _verbs);
        _interrupted = new InterruptedSubjects(passage, this);
    }

    /// <summary>The subject of a verb on its left, else <see langword="null"/>.</summary>
    /// <param name="verb">The chunk of the verb.</param>
    /// <param name="depth">On how many others it hangs.</param>
    public Subject? Before(int verb, int depth = 0)
    {
        if (depth > MaximalDepth)
            return null;
        Chunk chunk = _passage[verb];
        int low = Math.Max(0, verb - PassageSyntax.Reach);
        if (chunk.Is(ChunkTraits.Infinitive))
            return _governed.OfInfinitive(verb, low, depth);
        if (!chunk.Is(ChunkTraits.Finite))
            return _governed.OfParticiple(verb, low, depth);
        int last = verb - 1;
        while (last > low && (_passage.KindAt(last) == ChunkKind.Adverb || (_passage[last].Is(ChunkTraits.Temporal) && _passage.KindAt(last - 1) == ChunkKind.Noun)))
            last--;
        if (last < low)
            return null;
        switch (_passage.KindAt(last))
        {
            case ChunkKind.Relative:
                return Relative(last, low);
            case ChunkKind.Conjunction:
                return Coordinated(last, low, depth);
            case ChunkKind.Comma or ChunkKind.Dash:
                return _interrupted.Before(last, low, depth);
            case ChunkKind.Close:
                int open = _bounds.OpeningOf(last, low);
                return open > low ? InClause(open - 1, low, depth) : null;
            case ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Colon or ChunkKind.Semicolon or ChunkKind.Stop:
                return null;
            default:
                return InClause(last, low, depth);
        }
    }

    /// <summary>The subject of a verb that stands before it: <c>said Smith</c>; else <see langword="null"/>.</summary>
    public Subject? After(int verb)
    {
        Chunk noun = _passage[verb + 1];
        if (!_passage[verb].IsFinite || _passage[verb].Is(ChunkTraits.Auxiliary) || !noun.IsThing || !_phrases.CanBeSubject(verb + 1))
            return null;
        if (noun.Is(ChunkTraits.Pronoun) && !FollowsQuote(verb))
            return null;
        int end = _phrases.EndWithParticiple(new ChunkRange(verb + 1, _phrases.EndOf(verb + 1, Math.Min(_passage.Count, verb + PassageSyntax.Reach))));
        int next = end;
        while (_passage[next].IsAdverbial)
            next++;
        if (!_passage[next].IsFinite && _passage.KindAt(next) != ChunkKind.Noun)
            return _phrases.Of(new ChunkRange(verb + 1, end), SubjectRelation.Inverted);
        // "…," said Ohio nutrition executive Ann Reed: right after a quotation the subject can only follow.
        return _passage.KindAt(verb - 1) == ChunkKind.Quote && next == end ? AfterQuote(verb + 1, next) : null;
    }

    /// <summary>The first noun phrase of the clause that ends with a chunk which no preposition governs.</summary>
    public Subject? InClause(int last, int low, int depth)
    {
        if (_candidates.PronounAt(last, low) is { } pronoun)
            return pronoun;
        ClauseBeforeVerb clause = _bounds.EndingWith(last, low);
        bool mayHang = depth <= MaximalDepth;
        // "left the firm before its director said": the clause before has its verb, so here the preposition begins another.
        if (clause.FollowsVerb && _candidates.AfterClausalPreposition(clause.Chunks) is { } after)
            return after;
        if (mayHang && _candidates.IsPlaceOfName(clause) && InClause(clause.Opener - 1, low, depth + 1) is { } before)
            return before;
        // "as Harris put it", "even as Smith said".
        if ((_candidates.First(clause.Chunks) ?? _candidates.AfterClausalPreposition(clause.Chunks)) is { } subject)
            return subject;
        if (mayHang && clause.FollowsVerb && IsParticipleAfterNoun(clause.Opener, low))
            return OfReducedClause(clause.Opener, last, low, depth);
        if (mayHang && _candidates.IsInsertion(clause, low) && _interrupted.Before(clause.Opener, low, depth + 1) is { } interrupted)
            return interrupted;
        return _candidates.Last(clause.Chunks);
    }

    /// <summary>The subject before the insertion that ends with a comma or dash.</summary>
    public Subject? BeforeInsertion(int comma, int low, int depth) => _interrupted.Before(comma, low, depth);

    /// <summary>The subject when only a noun phrase can follow, of which one piece was cut off.</summary>
    private Subject? AfterQuote(int noun, int next)
    {
        if (_passage.KindAt(next) == ChunkKind.Noun && !_passage[noun].Is(ChunkTraits.Pronoun) && !_passage[next].Is(ChunkTraits.Pronoun))
        {
            Subject subject = _phrases.At(next, SubjectRelation.Inverted);
            return subject with { Tokens = subject.Tokens with { Start = _passage[noun].First }, Chunks = subject.Chunks with { Start = noun } };
        }
        return _phrases.EndOfReduced(next) is { } end ? _phrases.Of(new ChunkRange(noun, end), SubjectRelation.Inverted) : null;
    }

    private bool FollowsQuote(int verb) =>
        _passage.KindAt(verb - 1) == ChunkKind.Quote
        || (_passage.KindAt(verb - 1) is ChunkKind.Comma or ChunkKind.Dash && _passage.KindAt(verb - 2) == ChunkKind.Quote);

    private Subject? Relative(int relative, int low)
    {
        int? antecedent = null;
        for (int i = relative - 1; i >= low && antecedent is null; i--)
        {
            if (_passage.KindAt(i) is ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Stop)
                break;
            // The head of "a man of means, who": what stands after a preposition is rarely meant.
            if (_passage[i].IsThing && (i == low || !_passage.Is(i - 1, ChunkKind.Preposition, SyntaxRoles.Genitive)))
                antecedent = _passage[i].Head;
        }
        Chunk pronoun = _passage[relative];
        return new Subject(pronoun.Tokens, pronoun.First, SubjectRelation.Relative, ChunkRange.Of(relative)) { Antecedent = antecedent };
    }

    private Subject? Coordinated(int conjunction, int low, int depth) =>
        _verbs.MainVerb(conjunction, low) is { } verb && Before(verb, depth + 1) is { } subject ? subject with { Relation = SubjectRelation.Coordinated } : null;

    /// <summary>Whether the verb before a clause is a participle, though it looks like a past: <c>an engineer briefed on the plan said</c>.</summary>
    private bool IsParticipleAfterNoun(int verb, int low) => verb > low && _passage.KindAt(verb - 1) == ChunkKind.Noun && _phrases.MayBeParticiple(verb);

    private Subject? OfReducedClause(int participle, int last, int low, int depth)
    {
        if (InClause(participle - 1, low, depth + 1) is not { } subject)
            return null;
        bool endsAtVerb = subject.Relation == SubjectRelation.Direct && subject.Chunks.End == participle;
        return endsAtVerb
            ? subject with { Tokens = subject.Tokens with { End = _passage[last].End }, Chunks = subject.Chunks with { End = last + 1 } }
            : subject;
    }
}
