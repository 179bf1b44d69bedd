using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds the subject before an insertion between commas or dashes: <c>Reed, the mayor of Ohio, said</c>.</summary>
internal sealed class InterruptedSubjects(ArticleSyntax words, NounPhrases phrases, SubjectFinder subjects)
{
    private const int MaximalSegments = 6;

    /// <summary>The subject before the insertion that ends with a comma or dash.</summary>
    public Subject? Before(ChunkCursor comma, ChunkCursor low, int depth)
    {
        ChunkRange? outer = null;
        ChunkRange? inner = null;
        ChunkCursor separator = comma;
        for (int n = 0; n < MaximalSegments && separator > low; n++)
        {
            ChunkRange segment = StartOfSegment(separator, low).UpTo(separator);
            // "…, when Reed, who won, called it a mess": a clause of its own begins here, too.
            bool beginsWithConjunction = !segment.IsEmpty && (segment.Start.Kind is ChunkKind.Conjunction or ChunkKind.Subordinator || segment.Start.Is(SyntaxRoles.Circumstantial));
            ChunkRange content = WithoutAdverbials(beginsWithConjunction ? segment with { Start = segment.Start.Next } : segment);
            if (outer is { } role && inner is null && NameOfNextClause(content) is { } name)
                return phrases.Of(name, role);
            if (inner is null && NounOfReportedClause(content, outer) is { } reported)
                return phrases.Of(reported, outer);
            if (NameAfterEquative(content) is { } teller)
                return phrases.Of(teller, outer);
            if (outer is { } known && inner is null && RoleAfterEquative(content) is { } office && words.Names.IsOfPerson(known.Start.Head))
                return phrases.Of(office, known);
            if (!content.IsEmpty && VerbOf(content) is { } verb)
                return outer is { } found ? phrases.Of(found, inner) : subjects.Before(verb, depth + 1) is { } same ? same with { Relation = SubjectRelation.Coordinated } : null;
            if (!content.IsEmpty && IsName(content))
                (outer, inner) = (content.Start.UpTo(phrases.EndOf(content.Start, content.End)), outer);
            // "of health, schools, and roads, said": a list ends here; "and Smith, the mayor, said": a clause begins.
            if (beginsWithConjunction && n > 0)
                break;
            separator = segment.Start.Previous;
            if (separator < low || separator.Kind is not (ChunkKind.Comma or ChunkKind.Dash))
                break;
        }
        return outer is { } best ? phrases.Of(best, inner) : null;
    }

    private static ChunkCursor StartOfSegment(ChunkCursor end, ChunkCursor low)
    {
        ChunkCursor start = end;
        while (start > low && (!EndsSegment(start.Previous.Kind) || IsTitle(start.Previous, low)))
            start = start.Previous.Kind == ChunkKind.Close ? ClauseBounds.OpeningOf(start.Previous, low) : start.Previous;
        return start;
    }

    /// <summary>The verb of a segment that is a clause or goes on with one; else <see langword="null"/>.</summary>
    private static ChunkCursor? VerbOf(ChunkRange segment)
    {
        if (segment.Start.IsFinite)
            return segment.Start;
        return segment.Start.Kind == ChunkKind.Noun ? FiniteIn(segment) : null;
    }

    /// <summary>Whether a segment begins with a noun phrase that can be the subject: no number, as in <c>Norton, 46, said</c>.</summary>
    private bool IsName(ChunkRange segment) =>
        segment.Start.IsThing && NounPhrases.CanBeSubject(segment.Start) && words.TagOf(segment.Start.Head) != PosTag.CD;

    /// <summary>A segment from its first chunk on that is no adverb, no time, and no phrase of a preposition with the subject right after it: <c>Last night Reed</c>, <c>On Monday Reed</c>.</summary>
    private static ChunkRange WithoutAdverbials(ChunkRange segment)
    {
        ChunkCursor first = segment.Start;
        ChunkCursor limit = segment.End;
        while (first < limit)
        {
            if (first.Kind == ChunkKind.Adverb || (first.Is(ChunkTraits.Temporal) && first.Next < limit))
                first = first.Next;
            else if (first.Ahead(2) < limit && first.Kind == ChunkKind.Preposition && first.Next.Kind == ChunkKind.Noun && first.Ahead(2).Kind == ChunkKind.Noun)
                first = first.Ahead(2);
            else
                break;
        }
        return first.UpTo(limit);
    }

    /// <summary>The name at the end of a clause that a conjunction joins to the next one: <c>The fire spread and Reed, the mayor, said</c>; else <see langword="null"/>.</summary>
    private ChunkRange? NameOfNextClause(ChunkRange segment)
    {
        if (segment.IsEmpty)
            return null;
        ChunkCursor name = segment.Last;
        bool isJoined = name.Previous.Kind == ChunkKind.Conjunction && !words.Names.Has(name.Back(2).Head);
        bool isSubordinate = name.Previous.Is(ChunkKind.Preposition, SyntaxRoles.ClausalPreposition);
        return name.Index > segment.Start.Index + 1 && (isJoined || isSubordinate) && words.Names.IsOfSpeaker(name.Head) && VerbOf(segment) is not null ? name.Alone : null;
    }

    /// <summary>
    /// What stands right after the <c>that</c> with which a segment ends, before the insertion that belongs to it: <c>It was then that Reed, who runs it, said</c>;
    /// else <see langword="null"/>.
    /// </summary>
    private ChunkRange? NounOfReportedClause(ChunkRange segment, ChunkRange? apposition)
    {
        if (segment.IsEmpty || apposition is { Start.Kind: not ChunkKind.Noun })
            return null;
        ChunkCursor noun = segment.Last;
        while (noun > segment.Start && noun.Kind is ChunkKind.Noun or ChunkKind.Preposition)
            noun = noun.Previous;
        bool isReported = noun > segment.Start && noun < segment.Last && noun.Is(ChunkKind.Subordinator, SyntaxRoles.Complementizer) && noun.Next.IsThing;
        return isReported && NounPhrases.CanBeSubject(noun.Next) && phrases.EndOf(noun.Next, segment.End) == segment.End ? noun.Next.UpTo(segment.End) : null;
    }

    /// <summary>A name after an <c>as</c> that begins a clause: <c>as Reed, who runs it, put it</c>; else <see langword="null"/>.</summary>
    private ChunkRange? NameAfterEquative(ChunkRange segment)
    {
        bool isName = !segment.IsEmpty && segment.Start.Is(ChunkKind.Preposition, SyntaxRoles.Equative) && segment.Start.Next == segment.Last && words.Names.IsOfPerson(segment.Last.Head);
        return isName ? segment.Last.Alone : null;
    }

    /// <summary>What stands after an <c>as</c> that begins a clause, up to a comma: <c>as the firm’s founder, Ann Reed, put it</c>; else <see langword="null"/>.</summary>
    private ChunkRange? RoleAfterEquative(ChunkRange segment)
    {
        if (segment.IsEmpty || !segment.Start.Is(ChunkKind.Preposition, SyntaxRoles.Equative))
            return null;
        ChunkCursor noun = segment.Start.Next;
        bool isKnown = noun.Kind == ChunkKind.Noun && words.Is(noun.Tokens.Start, SyntaxRoles.Definite);
        return isKnown && phrases.EndOf(noun, segment.End) == segment.End ? noun.UpTo(segment.End) : null;
    }

    private static bool EndsSegment(ChunkKind kind) => kind is ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Semicolon
        or ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Stop or ChunkKind.Open;

    /// <summary>Whether a quotation belongs to what stands before it: <c>the film, titled "…", says</c>.</summary>
    private static bool IsTitle(ChunkCursor quote, ChunkCursor low) =>
        quote.Kind == ChunkKind.Quote && quote > low && !quote.Previous.IsFinite && quote.Previous.Kind is ChunkKind.Verb or ChunkKind.Preposition;

    /// <summary>The first finite verb of a segment that no relative pronoun governs.</summary>
    private static ChunkCursor? FiniteIn(ChunkRange segment)
    {
        for (ChunkCursor i = segment.Start; i < segment.End; i = i.Next)
        {
            if (i.Kind is ChunkKind.Relative or ChunkKind.Subordinator)
                return null;
            if (i.IsFinite)
                return i;
        }
        return null;
    }
}
