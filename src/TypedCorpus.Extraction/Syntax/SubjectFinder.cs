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
    private readonly VerbSearch _verbs;
    private readonly GovernedSubjects _governed;
    private readonly InterruptedSubjects _interrupted;

    /// <summary>Makes the finder of a passage.</summary>
    public SubjectFinder(PassageSyntax passage)
    {
        _passage = passage;
        _phrases = passage.Phrases;
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
                int open = Opening(last, low);
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
        int end = _phrases.WithParticiple(verb + 1, _phrases.EndOf(verb + 1, Math.Min(_passage.Count, verb + PassageSyntax.Reach)));
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
        // "videos he calls": a pronoun in the nominative right before its verb has no other.
        if (_passage[last].Is(ChunkTraits.Pronoun) && _passage.Is(last, SyntaxRoles.SubjectPronoun) && (last == low || _passage.KindAt(last - 1) != ChunkKind.Conjunction))
            return _phrases.Of(ChunkRange.Of(last), SubjectRelation.Direct);
        ClauseStart start = StartOfClause(last, low);
        int first = start.Before + 1;
        // "left the firm before its director said": the clause before has its verb, so here the preposition begins another.
        if (start.IsVerb && AfterClausalPreposition(first, last) is { } after)
            return after;
        if (depth <= MaximalDepth && IsPlaceOfName(first, last) && InClause(start.Before - 1, low, depth + 1) is { } before)
            return before;
        if (FirstSubject(first, last) is { } subject)
            return subject;
        // "as Harris put it", "even as Smith said".
        if (AfterClausalPreposition(first, last) is { } only)
            return only;
        if (start.IsVerb && IsParticipleAfterNoun(start.Before, low) && depth <= MaximalDepth)
            return OfReducedClause(start.Before, last, low, depth);
        if (IsInsertionOf(first, last, start.Before, low) && depth <= MaximalDepth && _interrupted.Before(start.Before, low, depth + 1) is { } interrupted)
            return interrupted;
        return LastSubject(first, last);
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

    /// <summary>Finds what stands before a clause: a mark, a conjunction, the verb of another.</summary>
    private ClauseStart StartOfClause(int last, int low)
    {
        int? conjunction = null;
        for (int i = last; i >= low; i--)
        {
            Chunk chunk = _passage[i];
            switch (chunk.Kind)
            {
                case ChunkKind.Close:
                    i = Opening(i, low);
                    break;
                // "who lives there and who came".
                case ChunkKind.Conjunction when i < last && _passage.KindAt(i + 1) == ChunkKind.Relative:
                    break;
                case ChunkKind.Conjunction when i > low && _passage.KindAt(i - 1) == ChunkKind.Noun && _passage.KindAt(i + 1) == ChunkKind.Noun:
                    conjunction ??= i;
                    break;
                case ChunkKind.Verb when chunk.IsFinite && StartOfRelative(i, low, last) is { } relative:
                    i = relative;
                    break;
                case ChunkKind.Verb when chunk.IsFinite:
                    return new ClauseStart(conjunction ?? i, IsVerb: true);
                case ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Semicolon or ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Stop:
                case ChunkKind.Open or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Conjunction:
                    return new ClauseStart(i, IsVerb: false);
            }
        }
        return new ClauseStart(low - 1, IsVerb: false);
    }

    /// <summary>Where the relative clause of a verb begins: <c>who lives there</c>, <c>whose children attend the school</c>, <c>where she was treated</c>.</summary>
    private int? StartOfRelative(int verb, int low, int last)
    {
        int before = verb - 1;
        while (before > low && _passage.KindAt(before) == ChunkKind.Adverb)
            before--;
        if (before > low && _passage.KindAt(before) == ChunkKind.Relative)
            return before;
        if (before <= low + 1 || _passage.KindAt(before) != ChunkKind.Noun)
            return null;
        bool isPlace = verb < last && _passage.Is(before - 1, ChunkKind.Subordinator, SyntaxRoles.PlaceRelative) && _passage.KindAt(before - 2) == ChunkKind.Noun;
        return isPlace || _passage.KindAt(before - 1) == ChunkKind.Relative ? before - 1 : null;
    }

    private Subject? FirstSubject(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            bool isGoverned = i > first && _passage.KindAt(i - 1) is ChunkKind.Preposition or ChunkKind.Verb;
            if (_passage[i].IsThing && !isGoverned && _phrases.CanBeSubject(i))
                return _phrases.At(i, last + 1, SubjectRelation.Direct);
        }
        return null;
    }

    private Subject? LastSubject(int first, int last)
    {
        for (int i = last; i >= first; i--)
        {
            if (_passage[i].IsThing && _phrases.CanBeSubject(i) && (i == first || _passage.KindAt(i - 1) != ChunkKind.Preposition))
                return _phrases.Of(ChunkRange.Of(i), SubjectRelation.Direct);
        }
        return null;
    }

    /// <summary>The last noun phrase between two chunks that follows a preposition such as <c>before</c>, which begins clauses as well.</summary>
    private Subject? AfterClausalPreposition(int first, int last)
    {
        for (int i = last - 1; i >= first; i--)
        {
            if (_passage.Is(i, ChunkKind.Preposition, SyntaxRoles.ClausalPreposition) && _passage[i + 1].IsThing && _phrases.CanBeSubject(i + 1))
                return _phrases.At(i + 1, last + 1, SubjectRelation.Direct);
        }
        return null;
    }

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

    /// <summary>Whether only <c>of Texas,</c> or the like stands after a comma: the subject lies before that.</summary>
    private bool IsInsertionOf(int first, int last, int mark, int low) =>
        mark >= low && mark > 0 && _passage.KindAt(mark) is ChunkKind.Comma or ChunkKind.Dash
        && (first > last || _passage.KindAt(first) is ChunkKind.Preposition or ChunkKind.Relative or ChunkKind.Adverb or ChunkKind.Verb);

    /// <summary>Whether all that stands after a comma is the place of what is named before it: <c>Ann Reed of Ashford College, Leeds said</c>.</summary>
    private bool IsPlaceOfName(int first, int last)
    {
        int named = first - 2;
        return first == last && named > 0 && _passage.KindAt(first - 1) == ChunkKind.Comma && _passage.KindAt(named - 1) == ChunkKind.Preposition
            && _passage.KindAt(named) == ChunkKind.Noun && _passage.Words.Names.IsOfPlace(_passage[first].Head) && _passage.Words.Names.Has(_passage[named].Head);
    }

    private int Opening(int close, int low)
    {
        int open = close;
        while (open > low && _passage.KindAt(open) != ChunkKind.Open)
            open--;
        return open;
    }

    /// <summary>What stands before a clause.</summary>
    /// <param name="Before">Its chunk.</param>
    /// <param name="IsVerb">Whether the search for it ended at the verb of another clause.</param>
    private readonly record struct ClauseStart(int Before, bool IsVerb);
}
