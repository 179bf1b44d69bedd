namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds the subject before an insertion between commas or dashes: <c>Reed, the mayor of Ohio, said</c>.</summary>
internal sealed class InterruptedSubjects(PassageSyntax passage, SubjectFinder subjects)
{
    private const int MaximalSegments = 6;

    private readonly NounPhrases _phrases = passage.Phrases;

    /// <summary>The subject before the insertion that ends with a comma or dash.</summary>
    public Subject? Before(int comma, int low, int depth)
    {
        ChunkRange? outer = null;
        ChunkRange? inner = null;
        int separator = comma;
        for (int n = 0; n < MaximalSegments && separator > low; n++)
        {
            ChunkRange segment = new(StartOfSegment(separator, low), separator);
            bool beginsWithConjunction = !segment.IsEmpty && passage.KindAt(segment.Start) == ChunkKind.Conjunction;
            ChunkRange content = WithoutAdverbials(beginsWithConjunction ? segment with { Start = segment.Start + 1 } : segment);
            if (!content.IsEmpty && VerbOf(content) is { } verb)
                return outer is { } found ? _phrases.Of(found, inner) : subjects.Before(verb, depth + 1) is { } same ? same with { Relation = SubjectRelation.Coordinated } : null;
            if (!content.IsEmpty && IsName(content))
                (outer, inner) = (new ChunkRange(content.Start, _phrases.EndOf(content.Start, content.End)), outer);
            // "of health, schools, and roads, said": a list ends here; "and Smith, the mayor, said": a clause begins.
            if (beginsWithConjunction && n > 0)
                break;
            separator = segment.Start - 1;
            if (separator < low || passage.KindAt(separator) is not (ChunkKind.Comma or ChunkKind.Dash))
                break;
        }
        return outer is { } best ? _phrases.Of(best, inner) : null;
    }

    private int StartOfSegment(int end, int low)
    {
        int start = end;
        while (start > low && (!EndsSegment(passage.KindAt(start - 1)) || IsTitle(start - 1, low)))
            start--;
        return start;
    }

    /// <summary>The verb of a segment that is a clause or goes on with one; else <see langword="null"/>.</summary>
    private int? VerbOf(ChunkRange segment)
    {
        if (passage[segment.Start].IsFinite)
            return segment.Start;
        return passage.KindAt(segment.Start) == ChunkKind.Noun ? FiniteIn(segment) : null;
    }

    /// <summary>Whether a segment begins with a noun phrase that can be the subject: no number, as in <c>Norton, 46, said</c>.</summary>
    private bool IsName(ChunkRange segment) =>
        passage[segment.Start].IsThing && _phrases.CanBeSubject(segment.Start) && passage.Words.TagOf(passage[segment.Start].Head) != PosTag.CD;

    /// <summary>A segment from its first chunk on that is no adverb, no time, and no phrase of a preposition with the subject right after it: <c>Last night Reed</c>, <c>On Monday Reed</c>.</summary>
    private ChunkRange WithoutAdverbials(ChunkRange segment)
    {
        int first = segment.Start;
        while (first < segment.End)
        {
            if (passage.KindAt(first) == ChunkKind.Adverb || (passage[first].Is(ChunkTraits.Temporal) && first + 1 < segment.End))
                first++;
            else if (first + 2 < segment.End && passage.KindAt(first) == ChunkKind.Preposition && passage.KindAt(first + 1) == ChunkKind.Noun && passage.KindAt(first + 2) == ChunkKind.Noun)
                first += 2;
            else
                break;
        }
        return segment with { Start = first };
    }

    private static bool EndsSegment(ChunkKind kind) => kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Semicolon
        or ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Open;

    /// <summary>Whether a quotation belongs to what stands before it: <c>the film, titled "…", says</c>.</summary>
    private bool IsTitle(int quote, int low) =>
        passage.KindAt(quote) == ChunkKind.Quote && quote > low && !passage[quote - 1].IsFinite && passage.KindAt(quote - 1) is ChunkKind.Verb or ChunkKind.Preposition;

    /// <summary>The first finite verb of a segment that no relative pronoun governs.</summary>
    private int? FiniteIn(ChunkRange segment)
    {
        for (int i = segment.Start; i < segment.End; i++)
        {
            if (passage.KindAt(i) is ChunkKind.Relative or ChunkKind.Subordinator)
                return null;
            if (passage[i].IsFinite)
                return i;
        }
        return null;
    }
}
