using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds the subjects of the verbs of an article by the chunks of the passage that each stands in.</summary>
/// <remarks>Each search looks back over a bounded number of chunks, so that a passage without end costs no more than its length.</remarks>
internal sealed class SubjectFinder
{
    /// <summary>How many subjects of other verbs a subject may hang on.</summary>
    public const int MaximalDepth = 4;

    private readonly ArticleSyntax _words;
    private readonly NounPhrases _phrases;
    private readonly ClauseSubjects _candidates;
    private readonly GovernedSubjects _governed;
    private readonly InterruptedSubjects _interrupted;
    private readonly VenuePhrases _venues;

    /// <summary>Makes the finder of an article.</summary>
    public SubjectFinder(ArticleSyntax words, NounPhrases phrases)
    {
        _words = words;
        _phrases = phrases;
        _candidates = new ClauseSubjects(words, phrases);
        _governed = new GovernedSubjects(words, phrases, this);
        _interrupted = new InterruptedSubjects(words, phrases, this);
        _venues = new VenuePhrases(words);
    }

    /// <summary>The subject of a verb on its left, else <see langword="null"/>.</summary>
    /// <param name="verb">The chunk of the verb.</param>
    /// <param name="depth">On how many others it hangs.</param>
    public Subject? Before(ChunkCursor verb, int depth = 0)
    {
        if (depth > MaximalDepth)
            return null;
        Chunk chunk = verb.Chunk;
        ChunkCursor low = verb.BackInPassage(PassageSyntax.Reach);
        if (chunk.Is(ChunkTraits.Infinitive))
            return _governed.OfInfinitive(verb, low, depth);
        if (!chunk.Is(ChunkTraits.Finite))
            return _governed.OfParticiple(verb, low, depth);
        ChunkCursor last = verb.Previous;
        while (last > low && (last.Kind == ChunkKind.Adverb || (last.Is(ChunkTraits.Temporal) && last.Previous.Kind == ChunkKind.Noun)))
            last = last.Previous;
        if (last < low)
            return null;
        // "Reed, the mayor of Ohio, last week said".
        if (last > low && last.Is(ChunkTraits.Temporal) && last.Previous.Kind == ChunkKind.Comma && _interrupted.Before(last.Previous, low, depth) is { } interrupted)
            return interrupted;
        switch (last.Kind)
        {
            case ChunkKind.Relative:
                return Relative(last, low);
            case ChunkKind.Conjunction:
                return Coordinated(last, low, depth);
            case ChunkKind.Comma or ChunkKind.Dash:
                return _interrupted.Before(last, low, depth);
            // "Reed, who calls the mayor a “bully,” said": the comma that ends the insertion stands within the marks.
            case ChunkKind.Quote when last.EndsWithComma:
                return _interrupted.Before(last, low, depth);
            case ChunkKind.Close:
                ChunkCursor open = ClauseBounds.OpeningOf(last, low);
                return open > low ? InClause(open.Previous, low, depth) : null;
            case ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Colon or ChunkKind.Semicolon or ChunkKind.Stop:
                return null;
            default:
                return InClause(last, low, depth);
        }
    }

    /// <summary>The subject of a verb that stands before it: <c>said Smith</c>; else <see langword="null"/>.</summary>
    public Subject? After(ChunkCursor verb)
    {
        ChunkCursor noun = verb.Next;
        // "…," said almost everybody.
        if (noun.Kind == ChunkKind.Adverb && noun.Next.IsThing && FollowsQuote(verb))
            noun = noun.Next;
        if (!verb.IsFinite || verb.Is(ChunkTraits.Auxiliary) || !noun.IsThing || !NounPhrases.CanBeSubject(noun))
            return null;
        if (noun.Is(ChunkTraits.Pronoun) && !FollowsQuote(verb))
            return null;
        ChunkCursor end = _venues.Before(noun, _phrases.EndWithParticiple(noun, _phrases.EndOf(noun, verb.AheadInPassage(PassageSyntax.Reach))));
        ChunkCursor next = end;
        while (next.IsAdverbial)
            next = next.Next;
        if (!next.IsFinite && next.Kind != ChunkKind.Noun)
            return _phrases.Of(noun.UpTo(end), SubjectRelation.Inverted);
        // "…," said Ohio nutrition executive Ann Reed: right after a quotation the subject can only follow.
        return verb.Previous.Kind == ChunkKind.Quote && next == end ? AfterQuote(noun, next) : null;
    }

    /// <summary>The first noun phrase of the clause that ends with a chunk which no preposition governs.</summary>
    public Subject? InClause(ChunkCursor last, ChunkCursor low, int depth)
    {
        if (_candidates.PronounAt(last, low) is { } pronoun)
            return pronoun;
        ClauseBeforeVerb clause = ClauseBounds.EndingWith(last, low);
        bool mayHang = depth <= MaximalDepth;
        // "left the firm before its director said": the clause before has its verb, so here the preposition begins another.
        if (clause.FollowsVerb && _candidates.AfterClausalPreposition(clause) is { } after)
            return after;
        if (mayHang && _candidates.IsPlaceOfName(clause) && InClause(clause.Opener.Previous, low, depth + 1) is { } before)
            return before;
        if (mayHang && ClauseSubjects.IsAdverbial(clause) && BeforeAdverbial(clause, low, depth) is { } distant)
            return distant;
        // "as Harris put it", "even as Smith said".
        if ((_candidates.First(clause) ?? _candidates.AfterClausalPreposition(clause)) is { } subject)
            return subject;
        if (mayHang && clause.FollowsVerb && IsParticipleAfterNoun(clause.Opener, low))
            return OfReducedClause(clause.Opener, last, low, depth);
        if (mayHang && ClauseSubjects.IsInsertion(clause, low) && _interrupted.Before(clause.Opener, low, depth + 1) is { } interrupted)
            return interrupted;
        return _candidates.Last(clause);
    }

    /// <summary>
    /// The subject of a verb before which its clause has phrases of time and place alone: <c>left, but in an interview said</c>, <c>have in the past said</c>,
    /// <c>people I met at work said</c>; else <see langword="null"/>.
    /// </summary>
    private Subject? BeforeAdverbial(ClauseBeforeVerb clause, ChunkCursor low, int depth)
    {
        ChunkCursor opener = clause.Opener;
        if (opener <= low)
            return null;
        // "Officials at the Home Office and in the army said": joined are phrases.
        if (opener.Kind == ChunkKind.Conjunction)
            return Coordinated(opener, low, depth) ?? InClause(opener.Previous, low, depth + 1);
        if (!opener.IsFinite)
            return null;
        if (_words.Is(opener.Head, SyntaxRoles.Auxiliary) && !opener.Is(ChunkTraits.Auxiliary))
            return Before(opener, depth + 1);
        bool isRelativeWithoutPronoun = opener.Previous > low && opener.Previous.Is(SyntaxRoles.SubjectPronoun) && opener.Back(2).IsThing && !opener.Back(2).Is(ChunkTraits.Pronoun);
        return isRelativeWithoutPronoun ? InClause(opener.Back(2), low, depth + 1) : null;
    }

    /// <summary>The subject before the insertion that ends with a comma or dash.</summary>
    public Subject? BeforeInsertion(ChunkCursor comma, ChunkCursor low, int depth) => _interrupted.Before(comma, low, depth);

    /// <summary>The subject when only a noun phrase can follow, of which one piece was cut off.</summary>
    private Subject? AfterQuote(ChunkCursor noun, ChunkCursor next)
    {
        if (next.Kind == ChunkKind.Noun && !noun.Is(ChunkTraits.Pronoun) && !next.Is(ChunkTraits.Pronoun))
        {
            Subject subject = _phrases.At(next, SubjectRelation.Inverted);
            return subject with { Tokens = subject.Tokens with { Start = noun.Tokens.Start }, Chunks = subject.Chunks with { Start = noun } };
        }
        return _phrases.EndOfReduced(next) is { } end ? _phrases.Of(noun.UpTo(end), SubjectRelation.Inverted) : null;
    }

    private static bool FollowsQuote(ChunkCursor verb) =>
        verb.Previous.Kind == ChunkKind.Quote
        || (verb.Previous.Kind is ChunkKind.Comma or ChunkKind.Dash && verb.Back(2).Kind == ChunkKind.Quote);

    private Subject? Relative(ChunkCursor relative, ChunkCursor low)
    {
        int? antecedent = null;
        for (ChunkCursor i = relative.Previous; i >= low && antecedent is null; i = i.Previous)
        {
            if (i.Kind is ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Stop)
                break;
            // The head of "a man of means, who": what stands after a preposition is rarely meant, nor where he lives: "Teale, of Manor Close, Thornby, who".
            if (i.IsThing && !IsWherePersonLives(relative, i) && (i == low || !i.Previous.Is(ChunkKind.Preposition, SyntaxRoles.Genitive)))
                antecedent = i.Head;
        }
        Chunk pronoun = relative.Chunk;
        return new Subject(pronoun.Tokens, pronoun.First, SubjectRelation.Relative, relative.Alone) { Antecedent = antecedent };
    }

    /// <summary>Whether a noun is the name of a place, and so not whom a relative pronoun of persons means.</summary>
    private bool IsWherePersonLives(ChunkCursor relative, ChunkCursor noun) =>
        _words.TagOf(relative.Tokens.Start) == PosTag.WP && _words.Names.IsOfPlace(noun.Head);

    private Subject? Coordinated(ChunkCursor conjunction, ChunkCursor low, int depth) =>
        VerbSearch.MainVerb(conjunction, low) is { } verb && Before(verb, depth + 1) is { } subject ? subject with { Relation = SubjectRelation.Coordinated } : null;

    /// <summary>Whether the verb before a clause is a participle, though it looks like a past: <c>an engineer briefed on the plan said</c>.</summary>
    private bool IsParticipleAfterNoun(ChunkCursor verb, ChunkCursor low) => verb > low && verb.Previous.Kind == ChunkKind.Noun && _phrases.MayBeParticiple(verb);

    private Subject? OfReducedClause(ChunkCursor participle, ChunkCursor last, ChunkCursor low, int depth)
    {
        if (InClause(participle.Previous, low, depth + 1) is not { } subject)
            return null;
        bool endsAtVerb = subject.Relation == SubjectRelation.Direct && subject.Chunks.End == participle;
        return endsAtVerb
            ? subject with { Tokens = subject.Tokens with { End = last.Tokens.End }, Chunks = subject.Chunks with { End = last.Next } }
            : subject;
    }
}
