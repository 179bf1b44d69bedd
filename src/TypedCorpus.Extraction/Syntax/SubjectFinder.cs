using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds the subjects of the verbs of a paragraph by its chunks.</summary>
/// <remarks>Each search looks back over a bounded number of chunks, so that a paragraph without end costs no more than its length.</remarks>
internal sealed partial class SubjectFinder(List<Chunk> chunks, SentenceView words)
{
    private const int Reach = 60;
    private const int MaximalDepth = 4;
    private const int MaximalSegments = 6;
    private const int SureStrength = CueStrength.Mostly;

    // Prepositions that begin clauses as well.
    private readonly WordSet _clausal = words.Language.SyntaxRoles["clausal-prepositions"];

    /// <summary>The subject of the verb at <paramref name="verb"/> on its left, else <see langword="null"/>.</summary>
    public Subject? Before(int verb) => Before(verb, 0);

    /// <summary>The subject of a verb that stands before it: <c>said Smith</c>.</summary>
    public Subject? After(int verb)
    {
        if (!chunks[verb].IsFinite || chunks[verb].Is(ChunkTraits.Auxiliary) || verb + 1 >= chunks.Count)
            return null;
        Chunk noun = chunks[verb + 1];
        if (noun.Kind != ChunkKind.Noun || noun.Is(ChunkTraits.Temporal) || !CanBeNominative(noun)
            || (noun.Is(ChunkTraits.Pronoun) && !StandsBehindQuote(verb)))
            return null;
        int end = WithParticiple(verb + 1, EndOfPhrase(verb + 1, Math.Min(chunks.Count, verb + Reach)));
        int next = end;
        while (next < chunks.Count && (chunks[next].Kind == ChunkKind.Adverb || chunks[next].Is(ChunkTraits.Temporal)))
            next++;
        if (next < chunks.Count && (chunks[next].IsFinite || chunks[next].Kind == ChunkKind.Noun))
        {
            // "…," said Ohio nutrition executive Ann Reed: right behind a quotation the subject can only follow.
            if (verb == 0 || chunks[verb - 1].Kind != ChunkKind.Quote || next != end)
                return null;
            if (chunks[next].Kind == ChunkKind.Noun && !noun.Is(ChunkTraits.Pronoun) && !chunks[next].Is(ChunkTraits.Pronoun))
                return WithApposition(next, EndOfPhrase(next, Math.Min(chunks.Count, next + Reach)), SubjectRelation.Inverted) with { First = noun.First, FirstChunk = verb + 1 };
            return IsReduced(next, out int behind) ? WithApposition(verb + 1, behind, SubjectRelation.Inverted) : null;
        }
        return WithApposition(verb + 1, end, SubjectRelation.Inverted);
    }

    private bool StandsBehindQuote(int verb) =>
        verb > 0 && (chunks[verb - 1].Kind == ChunkKind.Quote || (verb > 1 && chunks[verb - 1].Kind is ChunkKind.Comma or ChunkKind.Dash && chunks[verb - 2].Kind == ChunkKind.Quote));

    private Subject? Before(int verb, int depth)
    {
        if (depth > MaximalDepth)
            return null;
        Chunk chunk = chunks[verb];
        int low = Math.Max(0, verb - Reach);
        if (chunk.Is(ChunkTraits.Infinitive) && Controller(verb, low) is { } controller)
            return controller;
        if (chunk.Is(ChunkTraits.Infinitive))
            return PreviousVerb(verb, low, v => v.Kind == ChunkKind.Verb) is int governor and >= 0 && Before(governor, depth + 1) is { } raised
                ? raised with { Relation = SubjectRelation.Infinitive } : null;
        if (chunk.Traits is var traits && (traits & (ChunkTraits.Finite)) == 0)
            return OfParticiple(verb, low, depth);
        int j = verb - 1;
        while (j > low && (chunks[j].Kind == ChunkKind.Adverb || (chunks[j].Is(ChunkTraits.Temporal) && chunks[j - 1].Kind == ChunkKind.Noun)))
            j--;
        if (j < low)
            return null;
        switch (chunks[j].Kind)
        {
            case ChunkKind.Relative:
                return Relative(j, low);
            case ChunkKind.Conjunction:
                return Coordinated(j, low, depth);
            case ChunkKind.Comma or ChunkKind.Dash:
                return Interrupted(j, low, depth);
            case ChunkKind.Close:
                int open = j;
                while (open > low && chunks[open].Kind != ChunkKind.Open)
                    open--;
                return open > low ? InRegion(open - 1, low, depth) : null;
            case ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Colon or ChunkKind.Semicolon or ChunkKind.Stop:
                return null;
            default:
                return InRegion(j, low, depth);
        }
    }

    private Subject? Relative(int relative, int low)
    {
        int? antecedent = null;
        for (int i = relative - 1; i >= low && antecedent is null; i--)
        {
            if (chunks[i].Kind is ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Stop)
                break;
            // The head of "a man of means, who": what stands behind a preposition is rarely meant.
            if (chunks[i].Kind == ChunkKind.Noun && !chunks[i].Is(ChunkTraits.Temporal) && (i == low || chunks[i - 1].Kind != ChunkKind.Preposition || words[chunks[i - 1].First] != "of"))
                antecedent = chunks[i].Head;
        }
        Chunk pronoun = chunks[relative];
        return new Subject(pronoun.First, pronoun.End, pronoun.First, SubjectRelation.Relative, relative, relative + 1) { Antecedent = antecedent };
    }

    private Subject? Coordinated(int conjunction, int low, int depth)
    {
        int previous = MainVerb(conjunction, low);
        return previous >= 0 && Before(previous, depth + 1) is { } subject ? subject with { Relation = SubjectRelation.Coordinated } : null;
    }

    /// <summary>The first noun phrase of the clause that ends at <paramref name="last"/> which no preposition governs.</summary>
    private Subject? InRegion(int last, int low, int depth)
    {
        // "videos he calls": a pronoun in the nominative right before its verb has no other.
        if (chunks[last].Is(ChunkTraits.Pronoun) && IsNominative(words[chunks[last].First]) && (last == low || chunks[last - 1].Kind != ChunkKind.Conjunction))
            return WithApposition(last, last + 1, SubjectRelation.Direct);
        int start = last;
        int conjunction = -1;
        bool stoppedAtVerb = false;
        for (; start >= low; start--)
        {
            Chunk chunk = chunks[start];
            if (chunk.Kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Semicolon or ChunkKind.Quote or ChunkKind.Boundary
                or ChunkKind.Stop or ChunkKind.Open or ChunkKind.Subordinator)
                break;
            if (chunk.Kind == ChunkKind.Close)
            {
                while (start > low && chunks[start].Kind != ChunkKind.Open)
                    start--;
                continue;
            }
            if (chunk.Kind == ChunkKind.Conjunction)
            {
                // "who lives there and who came".
                if (start < last && chunks[start + 1].Kind == ChunkKind.Relative)
                    continue;
                if (start <= low || chunks[start - 1].Kind != ChunkKind.Noun || chunks[start + 1].Kind != ChunkKind.Noun)
                    break;
                conjunction = conjunction < 0 ? start : conjunction;
            }
            if (chunk.IsFinite)
            {
                if (StartOfRelative(start, low, last) is { } relative)
                {
                    start = relative;
                    continue;
                }
                stoppedAtVerb = true;
                break;
            }
            if (chunk.Kind == ChunkKind.Relative)
                break;
        }
        if (stoppedAtVerb && conjunction >= 0)
            start = conjunction;
        int first = start + 1;
        // "left the firm before its director said": the clause before has its verb, so here the preposition begins another.
        if (stoppedAtVerb && BehindClausal(first, last) is { } behind)
            return behind;
        for (int i = first; i <= last; i++)
        {
            Chunk chunk = chunks[i];
            if (chunk.Kind != ChunkKind.Noun || chunk.Is(ChunkTraits.Temporal) || (i > first && chunks[i - 1].Kind is ChunkKind.Preposition or ChunkKind.Verb))
                continue;
            if (!CanBeNominative(chunk))
                continue;
            return WithApposition(i, EndOfPhrase(i, last + 1), SubjectRelation.Direct);
        }
        // "as Harris put it", "even as Smith said".
        if (BehindClausal(first, last) is { } only)
            return only;
        // "an engineer briefed on the plan said": the verb before is a participle, though it looks like a past.
        if (stoppedAtVerb && start > low && depth <= MaximalDepth && chunks[start - 1].Kind == ChunkKind.Noun && MayBeParticiple(chunks[start]))
        {
            Subject? reduced = InRegion(start - 1, low, depth + 1);
            bool endsAtVerb = reduced is { Relation: SubjectRelation.Direct } noun && noun.EndChunk == start;
            return endsAtVerb ? reduced!.Value with { End = chunks[last].End, EndChunk = last + 1 } : reduced;
        }
        // Only "of Texas," or the like stands there: the subject lies before the comma.
        if (start >= low && start > 0 && chunks[start].Kind is ChunkKind.Comma or ChunkKind.Dash && depth <= MaximalDepth
            && (first > last || chunks[first].Kind is ChunkKind.Preposition or ChunkKind.Relative or ChunkKind.Adverb or ChunkKind.Verb)
            && Interrupted(start, low, depth + 1) is { } interrupted)
            return interrupted;
        for (int i = last; i >= first; i--)
        {
            if (chunks[i].Kind == ChunkKind.Noun && CanBeNominative(chunks[i]) && !chunks[i].Is(ChunkTraits.Temporal) && (i == first || chunks[i - 1].Kind != ChunkKind.Preposition))
                return WithApposition(i, i + 1, SubjectRelation.Direct);
        }
        return null;
    }

    /// <summary>The last noun phrase between two chunks that stands behind a preposition such as <c>before</c>, which begins clauses as well.</summary>
    private Subject? BehindClausal(int first, int last)
    {
        for (int i = last - 1; i >= first; i--)
        {
            if (chunks[i].Kind == ChunkKind.Preposition && _clausal.Contains(words[chunks[i].First]) && chunks[i + 1].Kind == ChunkKind.Noun
                && CanBeNominative(chunks[i + 1]) && !chunks[i + 1].Is(ChunkTraits.Temporal))
                return WithApposition(i + 1, EndOfPhrase(i + 1, last + 1), SubjectRelation.Direct);
        }
        return null;
    }

    /// <summary>The subject before the insertion that ends with the comma or dash at <paramref name="comma"/>.</summary>
    private Subject? Interrupted(int comma, int low, int depth)
    {
        int best = -1;
        int bestEnd = -1;
        int inner = -1;
        int innerEnd = -1;
        int separator = comma;
        for (int n = 0; n < MaximalSegments && separator > low; n++)
        {
            int end = separator;
            int start = end;
            while (start > low && (!EndsSegment(chunks[start - 1].Kind) || IsTitle(start - 1, low)))
                start--;
            bool clauseFollowsConjunction = false;
            if (start < end)
            {
                int first = start;
                if (chunks[first].Kind == ChunkKind.Conjunction)
                {
                    clauseFollowsConjunction = true;
                    first++;
                }
                first = AfterAdverbials(first, end);
                if (first < end)
                {
                    ChunkKind kind = chunks[first].Kind;
                    int finite = FiniteIn(first, end);
                    if (kind == ChunkKind.Noun && finite < 0)
                    {
                        // "Norton, 46, said".
                        if (!chunks[first].Is(ChunkTraits.Temporal) && CanBeNominative(chunks[first]) && words.TagOf(chunks[first].Head) != PosTag.CD)
                        {
                            (inner, innerEnd) = (best, bestEnd);
                            (best, bestEnd) = (first, EndOfPhrase(first, end));
                        }
                    }
                    else if (kind == ChunkKind.Noun)
                        return best >= 0 ? Chosen(best, bestEnd, inner, innerEnd) : Before(finite, depth + 1) is { } same ? same with { Relation = SubjectRelation.Coordinated } : null;
                    else if (kind is ChunkKind.Verb && chunks[first].IsFinite)
                        return best >= 0 ? Chosen(best, bestEnd, inner, innerEnd) : Before(first, depth + 1) is { } listed ? listed with { Relation = SubjectRelation.Coordinated } : null;
                }
            }
            // "of health, schools, and roads, said": a list ends here; "and Smith, the mayor, said": a clause begins.
            if (clauseFollowsConjunction && n > 0)
                break;
            separator = start - 1;
            if (separator < low || chunks[separator].Kind is not (ChunkKind.Comma or ChunkKind.Dash))
                break;
        }
        return best >= 0 ? Chosen(best, bestEnd, inner, innerEnd) : null;
    }

    /// <summary>The first chunk of a segment that is no adverb, no time, and no phrase of a preposition with the subject right after it: <c>Last night Reed</c>, <c>On Monday Reed</c>.</summary>
    private int AfterAdverbials(int first, int end)
    {
        while (first < end)
        {
            if (chunks[first].Kind == ChunkKind.Adverb || (chunks[first].Is(ChunkTraits.Temporal) && first + 1 < end))
                first++;
            else if (first + 2 < end && chunks[first].Kind == ChunkKind.Preposition && chunks[first + 1].Kind == ChunkKind.Noun && chunks[first + 2].Kind == ChunkKind.Noun)
                first += 2;
            else
                break;
        }
        return first;
    }

    private static bool EndsSegment(ChunkKind kind) => kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Semicolon
        or ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Open;

    /// <summary>Whether a quotation belongs to what stands before it: <c>the film, titled "…", says</c>.</summary>
    private bool IsTitle(int quote, int low) => chunks[quote].Kind == ChunkKind.Quote && quote > low && !chunks[quote - 1].IsFinite && chunks[quote - 1].Kind is ChunkKind.Verb or ChunkKind.Preposition;

    /// <summary>The first finite verb of a segment that no relative pronoun governs, else -1.</summary>
    private int FiniteIn(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (chunks[i].Kind is ChunkKind.Relative or ChunkKind.Subordinator)
                return -1;
            if (chunks[i].IsFinite)
                return i;
        }
        return -1;
    }
}
