using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Chooses among the noun phrases of a clause the one that can be the subject of the verb after it.</summary>
internal sealed class ClauseSubjects(ArticleSyntax words, NounPhrases phrases)
{
    /// <summary>The first noun phrase that no preposition and no verb governs.</summary>
    public Subject? First(ClauseBeforeVerb clause)
    {
        for (ChunkCursor i = clause.First; i < clause.End; i = i.Next)
        {
            bool isGoverned = i > clause.First && i.Previous.Kind is ChunkKind.Preposition or ChunkKind.Verb;
            if (!isGoverned && CanBeSubject(i) && !IsHearer(i, clause))
                return PersonAfter(i, clause) ?? phrases.At(i, clause.End, SubjectRelation.Direct);
        }
        return null;
    }

    /// <summary>Whether a noun phrase hears what the verb before it tells, and the one after it begins what is told: <c>told the Gazette the bridge was late</c>.</summary>
    private bool IsHearer(ChunkCursor noun, ClauseBeforeVerb clause)
    {
        bool areTwo = clause.FollowsVerb && noun == clause.First && noun.Next < clause.End && noun.Next.IsThing && CanBeSubject(noun.Next);
        return areTwo && VerbSearch.IsSpeech(clause.Opener) && Array.Exists(words.Language.Cues.VerbsOf(clause.Opener.HeadWord), static verb => (verb.Frames & CueFrames.Addressee) != 0);
    }

    /// <summary>The person whose name ends a phrase that was cut after the name of an organization: <c>Leeds University public health expert Ann Reed</c>.</summary>
    private Subject? PersonAfter(ChunkCursor noun, ClauseBeforeVerb clause)
    {
        ChunkCursor person = noun.Next;
        if (person >= clause.End || person.Kind != ChunkKind.Noun)
            return null;
        bool followsBody = words.Names.Has(noun.Head) && !words.Names.IsOfPerson(noun.Head);
        bool beginsSmall = !words.IsCapital(person.Tokens.Start) && words.TagOf(person.Tokens.Start) is PosTag.JJ or PosTag.NN;
        if (!followsBody || !beginsSmall || !words.Names.IsOfPerson(person.Head))
            return null;
        Subject subject = phrases.At(person, clause.End, SubjectRelation.Direct);
        return subject with { Tokens = subject.Tokens with { Start = noun.Tokens.Start }, Chunks = subject.Chunks with { Start = noun } };
    }

    /// <summary>The last noun phrase that no preposition governs.</summary>
    public Subject? Last(ClauseBeforeVerb clause)
    {
        for (ChunkCursor i = clause.Last; i >= clause.First; i = i.Previous)
        {
            bool isGoverned = i > clause.First && i.Previous.Kind == ChunkKind.Preposition;
            if (!isGoverned && CanBeSubject(i))
                return phrases.Of(i.Alone, SubjectRelation.Direct);
        }
        return null;
    }

    /// <summary>The last noun phrase that follows a preposition such as <c>before</c>, which begins clauses as well.</summary>
    public Subject? AfterClausalPreposition(ClauseBeforeVerb clause)
    {
        for (ChunkCursor i = clause.Last.Previous; i >= clause.First; i = i.Previous)
        {
            if (i.Is(ChunkKind.Preposition, SyntaxRoles.ClausalPreposition) && CanBeSubject(i.Next))
                return phrases.At(i.Next, clause.End, SubjectRelation.Direct);
        }
        return null;
    }

    /// <summary>The pronoun in the nominative right before its verb, which then has no other subject: <c>videos he calls</c>.</summary>
    public Subject? PronounAt(ChunkCursor last, ChunkCursor low)
    {
        bool isSubject = last.Is(ChunkTraits.Pronoun) && last.Is(SyntaxRoles.SubjectPronoun);
        bool isJoined = last > low && last.Previous.Kind == ChunkKind.Conjunction;
        return isSubject && !isJoined ? phrases.Of(last.Alone, SubjectRelation.Direct) : null;
    }

    /// <summary>Whether only <c>of Texas,</c> or the like stands after a comma: the subject lies before that.</summary>
    public static bool IsInsertion(ClauseBeforeVerb clause, ChunkCursor low)
    {
        bool followsMark = clause.Opener >= low && clause.Opener.Index > 0 && clause.Opener.Kind is ChunkKind.Comma or ChunkKind.Dash;
        return followsMark
            && (clause.IsEmpty || clause.First.Kind is ChunkKind.Preposition or ChunkKind.Relative or ChunkKind.Adverb or ChunkKind.Verb);
    }

    /// <summary>Whether a clause has phrases with prepositions before its verb, and nothing else but adverbs: <c>in a later interview</c> said.</summary>
    public static bool IsAdverbial(ClauseBeforeVerb clause)
    {
        bool hasPhrase = false;
        for (ChunkCursor i = clause.First; i < clause.End; i = i.Next)
        {
            bool isGoverned = i > clause.First && i.Previous.Kind == ChunkKind.Preposition;
            if (!(i.Kind is ChunkKind.Preposition or ChunkKind.Adverb || isGoverned || i.IsAdverbial))
                return false;
            hasPhrase |= isGoverned && !i.Previous.Is(SyntaxRoles.ClausalPreposition);
        }
        return hasPhrase;
    }

    /// <summary>Whether all that stands after a comma is the place of what is named before it: <c>Ann Reed of Ashford College, Leeds said</c>.</summary>
    public bool IsPlaceOfName(ClauseBeforeVerb clause)
    {
        ChunkCursor named = clause.Opener.Previous;
        bool isPlace = clause.First == clause.Last && named.Index > 0 && clause.Opener.Kind == ChunkKind.Comma && words.Names.IsOfPlace(clause.First.Head);
        return isPlace && named.Previous.Kind == ChunkKind.Preposition && named.Kind == ChunkKind.Noun && words.Names.Has(named.Head);
    }

    private static bool CanBeSubject(ChunkCursor chunk) => chunk.IsThing && NounPhrases.CanBeSubject(chunk);
}
