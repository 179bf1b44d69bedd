using TypedCorpus.Extraction.Quotes.Cues;
using TypedCorpus.Extraction.Tagging;

namespace TypedCorpus.Extraction.Quotes.Syntax;

/// <summary>Finds the subjects of the verbs of a paragraph by its chunks.</summary>
/// <remarks>Each search looks back over a bounded number of chunks, so that a paragraph without end costs no more than its length.</remarks>
internal sealed class SubjectFinder(List<Chunk> chunks, Words words)
{
    private const int Reach = 60;
    private const int MaximalDepth = 4;
    private const int MaximalSegments = 6;
    private const int SureStrength = 6;

    // What someone says something in: a statement, a letter.
    private static readonly HashSet<string> s_documents = QuoteData.Words("documents.tsv");

    // Prepositions that begin clauses as well.
    private static readonly HashSet<string> s_clausal = WordLists.Set("as after before since until like than");

    /// <summary>The subject of the verb at <paramref name="verb"/> on its left, else <see langword="null"/>.</summary>
    public Subject? Before(int verb) => Before(verb, 0);

    /// <summary>The subject of a verb that stands before it: <c>said Smith</c>.</summary>
    public Subject? After(int verb)
    {
        if (!chunks[verb].IsFinite || chunks[verb].Is(ChunkTraits.Auxiliary) || verb + 1 >= chunks.Count)
            return null;
        Chunk noun = chunks[verb + 1];
        if (noun.Kind != ChunkKind.Noun || noun.Is(ChunkTraits.Temporal) || !CanBeNominative(noun))
            return null;
        int end = EndOfPhrase(verb + 1, Math.Min(chunks.Count, verb + Reach));
        int next = end;
        while (next < chunks.Count && (chunks[next].Kind == ChunkKind.Adverb || chunks[next].Is(ChunkTraits.Temporal)))
            next++;
        if (next < chunks.Count && (chunks[next].IsFinite || chunks[next].Kind == ChunkKind.Noun))
            return null;
        return WithApposition(verb + 1, end, SubjectWay.Inverted);
    }

    /// <summary>The noun phrase at <paramref name="noun"/> with what belongs to it, as the subject found in <paramref name="way"/>.</summary>
    public Subject PhraseAt(int noun, SubjectWay way)
    {
        int end = EndOfPhrase(noun, Math.Min(chunks.Count, noun + Reach));
        return WithApposition(noun, end, way);
    }

    /// <summary>The chunk behind a noun phrase with its prepositional phrases and coordinated nouns.</summary>
    public int EndOfPhrase(int noun, int limit)
    {
        int end = noun + 1;
        while (end < limit && end + 1 < chunks.Count)
        {
            if (IsPostmodifier(noun, end, limit, out int behind))
            {
                end = behind;
                continue;
            }
            if (end + 1 >= limit)
                break;
            bool joins = chunks[end].Kind == ChunkKind.Preposition || (chunks[end].Kind == ChunkKind.Conjunction && words[chunks[end].First] is "and" or "or" or "&");
            if (!joins || chunks[end + 1].Kind != ChunkKind.Noun || chunks[end + 1].Is(ChunkTraits.Temporal))
                break;
            if (chunks[end].Kind == ChunkKind.Preposition && chunks[end - 1].Kind == ChunkKind.Noun && !BelongsToNoun(words[chunks[end].First], chunks[noun]))
                break;
            if (chunks[end].Kind == ChunkKind.Conjunction && end + 2 < limit && chunks[end + 2].IsFinite && limit < chunks.Count && chunks[limit].Kind != ChunkKind.Verb)
                break;
            end += 2;
        }
        return end;
    }

    /// <summary>Whether an adjective or a participle belongs to the noun before it: <c>a source close to the campaign</c>, <c>those surveyed</c>.</summary>
    private bool IsPostmodifier(int noun, int i, int limit, out int behind)
    {
        behind = i + 1;
        bool isName = chunks[noun].Is(ChunkTraits.Named) && words.TagOf(chunks[noun].First) is PosTag.NNP or PosTag.NNPS;
        if (isName || chunks[noun].Is(ChunkTraits.Pronoun) || !(chunks[i].Kind == ChunkKind.Adjective || (chunks[i].Kind == ChunkKind.Verb && chunks[i].Is(ChunkTraits.Participle))))
            return false;
        if (chunks[behind].Kind == ChunkKind.Preposition && behind + 1 < limit && chunks[behind + 1].Kind == ChunkKind.Noun)
            return true;
        // What stands between a noun and its verb belongs to the noun.
        while (behind < limit && chunks[behind].Is(ChunkTraits.Temporal))
            behind++;
        return behind == limit && limit < chunks.Count && chunks[limit].IsFinite;
    }

    // "a spokesman for the campaign in Ohio", yet "Smith in an interview": what follows a name or a pronoun rarely belongs to it.
    private static bool BelongsToNoun(string preposition, Chunk noun)
    {
        if (preposition == "of")
            return true;
        return preposition is "for" or "from" or "at" or "in" or "with" or "on" or "to" or "against" or "by" && !noun.Is(ChunkTraits.Named) && !noun.Is(ChunkTraits.Pronoun);
    }

    private bool CanBeNominative(Chunk noun) => !noun.Is(ChunkTraits.Pronoun) || words[noun.First] is "you" or "it" || IsNominative(words[noun.First]);

    private static bool IsNominative(string pronoun) => pronoun is "he" or "she" or "they" or "i" or "we";

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
                ? raised with { Way = SubjectWay.Infinitive } : null;
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
        int antecedent = -1;
        for (int i = relative - 1; i >= low && antecedent < 0; i--)
        {
            if (chunks[i].Kind is ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Stop)
                break;
            // The head of "a man of means, who": what stands behind a preposition is rarely meant.
            if (chunks[i].Kind == ChunkKind.Noun && !chunks[i].Is(ChunkTraits.Temporal) && (i == low || chunks[i - 1].Kind != ChunkKind.Preposition || words[chunks[i - 1].First] != "of"))
                antecedent = chunks[i].Head;
        }
        Chunk pronoun = chunks[relative];
        return new Subject(pronoun.First, pronoun.End, pronoun.First, SubjectWay.Relative, relative, relative + 1) { Antecedent = antecedent };
    }

    /// <summary>Who does what an infinitive says where that is not the subject of the verb before: <c>led her to say</c>, <c>common for papers to say</c>.</summary>
    private Subject? Controller(int infinitive, int low)
    {
        int noun = infinitive - 1;
        while (noun > low && chunks[noun].Kind is ChunkKind.Noun or ChunkKind.Adverb && chunks[noun - 1].Kind is ChunkKind.Noun or ChunkKind.Preposition
            && words[chunks[noun - 1].First] != "for")
            noun--;
        if (noun <= low || chunks[noun].Kind != ChunkKind.Noun || chunks[noun].Is(ChunkTraits.Temporal))
            return null;
        bool controls = chunks[noun - 1].Kind == ChunkKind.Preposition
            ? noun - 1 > low && chunks[noun - 2].Kind is ChunkKind.Adjective
            : chunks[noun - 1].Kind == ChunkKind.Verb && !chunks[noun - 1].Is(ChunkTraits.Passive) && ControlVerbs.Has(words[chunks[noun - 1].Head]);
        return controls ? new Subject(chunks[noun].First, chunks[EndOfPhrase(noun, infinitive) - 1].End, HeadOf(noun), SubjectWay.Infinitive, noun, infinitive) : null;
    }

    private Subject? Coordinated(int conjunction, int low, int depth)
    {
        int previous = MainVerb(conjunction, low);
        return previous >= 0 && Before(previous, depth + 1) is { } subject ? subject with { Way = SubjectWay.Coordinated } : null;
    }

    private Subject? OfParticiple(int verb, int low, int depth)
    {
        if (verb > low && chunks[verb - 1].Kind == ChunkKind.Noun && !chunks[verb - 1].Is(ChunkTraits.Temporal))
        {
            if (BehindWith(verb, low) is { } companion)
                return companion;
            Subject? noun = InRegion(verb - 1, low, depth);
            return noun is { } thing && OfObject(thing, low, depth) is { } doer ? doer with { Way = SubjectWay.Participle } : noun;
        }
        int previous = MainVerb(verb, low);
        // "where workers had gathered, chanting": what is no report goes with the clause that it stands in.
        int nearest = PreviousVerb(verb, low, v => v.IsFinite);
        if (nearest > previous && IsAdverbial(nearest, low) && !IsSpeech(previous) && Before(nearest, depth + 1) is { } local)
            return local with { Way = SubjectWay.Participle };
        if (previous >= 0)
            return Before(previous, depth + 1) is { } left ? left with { Way = SubjectWay.Participle }
                : After(previous) is { } behind ? behind with { Way = SubjectWay.Participle } : null;
        if (verb > low && chunks[verb - 1].Kind is ChunkKind.Comma && Interrupted(verb - 1, low, depth) is { } before)
            return before with { Way = SubjectWay.Participle };
        for (int i = verb + 1; i < chunks.Count && i < verb + Reach; i++)
        {
            if (chunks[i].Kind is ChunkKind.Boundary or ChunkKind.Stop)
                break;
            if (chunks[i].IsFinite && chunks[i - 1].Kind is ChunkKind.Noun or ChunkKind.Adverb)
                return InRegion(i - 1, Math.Max(low, verb + 1), depth + 1) is { } subject ? subject with { Way = SubjectWay.Participle } : null;
        }
        return null;
    }

    /// <summary>The noun phrase that a participle goes with: <c>with the mayor of Salem calling it a mess</c>.</summary>
    private Subject? BehindWith(int verb, int low)
    {
        int noun = verb - 1;
        while (noun > low && chunks[noun].Kind is ChunkKind.Noun or ChunkKind.Preposition && !(chunks[noun].Kind == ChunkKind.Preposition && words[chunks[noun].First] == "with"))
            noun--;
        return chunks[noun].Kind == ChunkKind.Preposition && words[chunks[noun].First] == "with" && chunks[noun + 1].Kind == ChunkKind.Noun
            ? WithApposition(noun + 1, EndOfPhrase(noun + 1, verb), SubjectWay.Direct) : null;
    }

    /// <summary>Who speaks where a participle behind an object says what was put into it: <c>released a statement saying</c>, <c>emailed supporters saying</c>.</summary>
    private Subject? OfObject(Subject noun, int low, int depth)
    {
        int verb = noun.FirstChunk - 1;
        if (verb < low || chunks[verb].Kind != ChunkKind.Verb || chunks[verb].Is(ChunkTraits.Copula))
            return null;
        CueFrames frames = CueFrames.None;
        foreach (CueVerb cue in CueLexicon.VerbsOf(words[chunks[verb].Head]))
        {
            if (cue.Particles.Length > 0)
                continue;
            frames = cue.Frames;
            // "She said the letter asking for it was lost": here a clause begins, not an object.
            if (cue.Strength == 9 && (frames & (CueFrames.Noun | CueFrames.Addressee)) == 0)
                return null;
        }
        return (frames & CueFrames.Addressee) != 0 || s_documents.Contains(words[noun.Head]) ? Before(verb, depth + 1) : null;
    }

    /// <summary>The nearest finite verb before <paramref name="from"/> that no other verb, conjunction or pronoun governs, else the nearest at all; -1 if there is none.</summary>
    private int MainVerb(int from, int low)
    {
        int nearest = -1;
        for (int verb = PreviousVerb(from, low, v => v.IsFinite), n = 0; verb >= 0 && n < MaximalSegments; verb = PreviousVerb(verb, low, v => v.IsFinite), n++)
        {
            nearest = nearest < 0 ? verb : nearest;
            if (!IsGoverned(verb, low))
                return verb;
        }
        return nearest;
    }

    /// <summary>Whether a verb stands in a clause that a conjunction, a relative pronoun or another verb begins: <c>he said (that) she left</c>.</summary>
    private bool IsGoverned(int verb, int low)
    {
        bool sawNoun = false;
        for (int i = verb - 1; i >= low; i--)
        {
            switch (chunks[i].Kind)
            {
                case ChunkKind.Relative or ChunkKind.Subordinator:
                    return true;
                case ChunkKind.Verb:
                    return sawNoun && !chunks[i].Is(ChunkTraits.Participle);
                case ChunkKind.Preposition when s_clausal.Contains(words[chunks[i].First]):
                    return true;
                case ChunkKind.Noun when !chunks[i].Is(ChunkTraits.Temporal):
                    sawNoun = true;
                    break;
                case ChunkKind.Comma or ChunkKind.Conjunction or ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Quote or ChunkKind.Semicolon or ChunkKind.Dash or ChunkKind.Colon:
                    return false;
            }
        }
        return false;
    }

    /// <summary>Whether a verb stands in a clause that says when or where.</summary>
    private bool IsAdverbial(int verb, int low)
    {
        for (int i = verb - 1; i >= low; i--)
        {
            if (chunks[i].Kind == ChunkKind.Noun || chunks[i].Kind == ChunkKind.Adverb)
                continue;
            return (chunks[i].Kind is ChunkKind.Subordinator && words[chunks[i].First] is "when" or "where" or "while" or "whenever" or "wherever")
                || (chunks[i].Kind == ChunkKind.Relative && words[chunks[i].First] == "which" && i > low && chunks[i - 1].Kind == ChunkKind.Preposition)
                || (chunks[i].Kind == ChunkKind.Preposition && words[chunks[i].First] == "as");
        }
        return false;
    }

    private bool IsSpeech(int verb)
    {
        foreach (CueVerb cue in CueLexicon.VerbsOf(words[chunks[verb].Head]))
        {
            if (cue.Strength >= SureStrength && cue.Particles.Length == 0)
                return true;
        }
        return false;
    }

    private int PreviousVerb(int from, int low, Func<Chunk, bool> isWanted)
    {
        for (int i = from - 1; i >= low; i--)
        {
            if (chunks[i].Kind is ChunkKind.Boundary or ChunkKind.Stop)
                return -1;
            if (isWanted(chunks[i]))
                return i;
        }
        return -1;
    }

    /// <summary>The first noun phrase of the clause that ends at <paramref name="last"/> which no preposition governs.</summary>
    private Subject? InRegion(int last, int low, int depth)
    {
        // "videos he calls": a pronoun in the nominative right before its verb has no other.
        if (chunks[last].Is(ChunkTraits.Pronoun) && IsNominative(words[chunks[last].First]) && (last == low || chunks[last - 1].Kind != ChunkKind.Conjunction))
            return WithApposition(last, last + 1, SubjectWay.Direct);
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
                int before = start - 1;
                while (before > low && chunks[before].Kind == ChunkKind.Adverb)
                    before--;
                if (before > low && chunks[before].Kind == ChunkKind.Relative)
                {
                    start = before;
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
            return WithApposition(i, EndOfPhrase(i, last + 1), SubjectWay.Direct);
        }
        // "as Harris put it", "even as Smith said".
        if (BehindClausal(first, last) is { } only)
            return only;
        // "an engineer briefed on the plan said": the verb before is a participle, though it looks like a past.
        if (stoppedAtVerb && start > low && depth <= MaximalDepth && !chunks[start].Is(ChunkTraits.Auxiliary) && !chunks[start].Is(ChunkTraits.Copula)
            && words[chunks[start].Head].EndsWith("ed", StringComparison.Ordinal) && chunks[start - 1].Kind == ChunkKind.Noun)
            return InRegion(start - 1, low, depth + 1);
        // Only "of Texas," or the like stands there: the subject lies before the comma.
        if (start >= low && start > 0 && chunks[start].Kind is ChunkKind.Comma or ChunkKind.Dash && depth <= MaximalDepth
            && (first > last || chunks[first].Kind is ChunkKind.Preposition or ChunkKind.Relative or ChunkKind.Adverb or ChunkKind.Verb)
            && Interrupted(start, low, depth + 1) is { } interrupted)
            return interrupted;
        for (int i = last; i >= first; i--)
        {
            if (chunks[i].Kind == ChunkKind.Noun && CanBeNominative(chunks[i]) && !chunks[i].Is(ChunkTraits.Temporal) && (i == first || chunks[i - 1].Kind != ChunkKind.Preposition))
                return WithApposition(i, i + 1, SubjectWay.Direct);
        }
        return null;
    }

    /// <summary>The last noun phrase between two chunks that stands behind a preposition such as <c>before</c>, which begins clauses as well.</summary>
    private Subject? BehindClausal(int first, int last)
    {
        for (int i = last - 1; i >= first; i--)
        {
            if (chunks[i].Kind == ChunkKind.Preposition && s_clausal.Contains(words[chunks[i].First]) && chunks[i + 1].Kind == ChunkKind.Noun
                && CanBeNominative(chunks[i + 1]) && !chunks[i + 1].Is(ChunkTraits.Temporal))
                return WithApposition(i + 1, EndOfPhrase(i + 1, last + 1), SubjectWay.Direct);
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
                while (first < end && chunks[first].Kind == ChunkKind.Adverb)
                    first++;
                if (first < end)
                {
                    ChunkKind kind = chunks[first].Kind;
                    int finite = FiniteIn(first, end);
                    if (kind == ChunkKind.Noun && finite < 0)
                    {
                        if (!chunks[first].Is(ChunkTraits.Temporal) && CanBeNominative(chunks[first]))
                        {
                            (inner, innerEnd) = (best, bestEnd);
                            (best, bestEnd) = (first, EndOfPhrase(first, end));
                        }
                    }
                    else if (kind == ChunkKind.Noun)
                        return best >= 0 ? Chosen(best, bestEnd, inner, innerEnd) : Before(finite, depth + 1) is { } same ? same with { Way = SubjectWay.Coordinated } : null;
                    else if (kind is ChunkKind.Verb && chunks[first].IsFinite)
                        return best >= 0 ? Chosen(best, bestEnd, inner, innerEnd) : Before(first, depth + 1) is { } listed ? listed with { Way = SubjectWay.Coordinated } : null;
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

    /// <summary>Of a noun phrase and its apposition the one with a name; the other says the role.</summary>
    private Subject Chosen(int outer, int outerEnd, int inner, int innerEnd)
    {
        bool byInner = inner >= 0 && !chunks[outer].Is(ChunkTraits.Named) && chunks[inner].Is(ChunkTraits.Named) && !chunks[outer].Is(ChunkTraits.Pronoun);
        (int main, int mainEnd) = byInner ? (inner, innerEnd) : (outer, outerEnd);
        (int other, int otherEnd) = byInner ? (outer, outerEnd) : (inner, innerEnd);
        return new Subject(chunks[main].First, chunks[mainEnd - 1].End, HeadOf(main), SubjectWay.Interrupted, outer, Math.Max(outerEnd, innerEnd))
        {
            Role = other >= 0 ? (chunks[other].First, chunks[otherEnd - 1].End) : default,
        };
    }

    private Subject WithApposition(int noun, int end, SubjectWay way)
    {
        // "said Smith (D-Ohio)".
        if (way is SubjectWay.Inverted or SubjectWay.Agent && end < chunks.Count && chunks[end].Kind == ChunkKind.Open)
        {
            int close = end;
            while (close < chunks.Count && close < end + 8 && chunks[close].Kind != ChunkKind.Close)
                close++;
            if (close < chunks.Count && chunks[close].Kind == ChunkKind.Close)
                return WithApposition(noun, end, close + 1, way);
        }
        return WithApposition(noun, end, end, way);
    }

    private Subject WithApposition(int noun, int nounEnd, int end, SubjectWay way)
    {
        Subject subject = new(chunks[noun].First, chunks[nounEnd - 1].End, HeadOf(noun), way, noun, end);
        // "said the manager, Robby Mook," and "said Smith, a spokesman for the campaign,".
        if (way is not (SubjectWay.Inverted or SubjectWay.Agent) || end + 1 >= chunks.Count || chunks[end].Kind != ChunkKind.Comma
            || chunks[end + 1].Kind != ChunkKind.Noun || chunks[end + 1].Is(ChunkTraits.Temporal) || chunks[noun].Is(ChunkTraits.Pronoun))
            return subject;
        int otherEnd = EndOfPhrase(end + 1, Math.Min(chunks.Count, end + Reach));
        if (otherEnd < chunks.Count && chunks[otherEnd].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Relative or ChunkKind.Preposition or ChunkKind.Dash))
            return subject;
        bool byOther = !chunks[noun].Is(ChunkTraits.Named) && chunks[end + 1].Is(ChunkTraits.Named);
        (int First, int End) other = (chunks[end + 1].First, chunks[otherEnd - 1].End);
        return byOther
            ? new Subject(other.First, other.End, HeadOf(end + 1), way, noun, otherEnd) { Role = (subject.First, subject.End) }
            : subject with { Role = other, EndChunk = otherEnd };
    }

    private int HeadOf(int noun) => chunks[noun].Head;
}
