using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Chooses among the noun phrases of a clause the one that can be the subject of the verb after it.</summary>
internal sealed class ClauseSubjects(PassageSyntax passage)
{
    private readonly NounPhrases _phrases = passage.Phrases;

    /// <summary>The first noun phrase that no preposition and no verb governs.</summary>
    public Subject? First(ChunkRange clause)
    {
        for (int i = clause.Start; i < clause.End; i++)
        {
            bool isGoverned = i > clause.Start && passage.KindAt(i - 1) is ChunkKind.Preposition or ChunkKind.Verb;
            if (!isGoverned && CanBeSubject(i))
                return PersonAfter(i, clause) ?? _phrases.At(i, clause.End, SubjectRelation.Direct);
        }
        return null;
    }

    /// <summary>The person whose name ends a phrase that was cut after the name of an organization: <c>Leeds University public health expert Ann Reed</c>.</summary>
    private Subject? PersonAfter(int noun, ChunkRange clause)
    {
        int person = noun + 1;
        ArticleSyntax words = passage.Words;
        bool isCut = person < clause.End && passage.KindAt(person) == ChunkKind.Noun && words.Names.Has(passage[noun].Head) && !words.Names.IsOfPerson(passage[noun].Head)
            && words.Names.IsOfPerson(passage[person].Head) && !words.IsCapital(passage[person].First) && words.TagOf(passage[person].First) is PosTag.JJ or PosTag.NN;
        if (!isCut)
            return null;
        Subject subject = _phrases.At(person, clause.End, SubjectRelation.Direct);
        return subject with { Tokens = subject.Tokens with { Start = passage[noun].First }, Chunks = subject.Chunks with { Start = noun } };
    }

    /// <summary>The last noun phrase that no preposition governs.</summary>
    public Subject? Last(ChunkRange clause)
    {
        for (int i = clause.Last; i >= clause.Start; i--)
        {
            bool isGoverned = i > clause.Start && passage.KindAt(i - 1) == ChunkKind.Preposition;
            if (!isGoverned && CanBeSubject(i))
                return _phrases.Of(ChunkRange.Of(i), SubjectRelation.Direct);
        }
        return null;
    }

    /// <summary>The last noun phrase that follows a preposition such as <c>before</c>, which begins clauses as well.</summary>
    public Subject? AfterClausalPreposition(ChunkRange clause)
    {
        for (int i = clause.Last - 1; i >= clause.Start; i--)
        {
            if (passage.Is(i, ChunkKind.Preposition, SyntaxRoles.ClausalPreposition) && CanBeSubject(i + 1))
                return _phrases.At(i + 1, clause.End, SubjectRelation.Direct);
        }
        return null;
    }

    /// <summary>The pronoun in the nominative right before its verb, which then has no other subject: <c>videos he calls</c>.</summary>
    public Subject? PronounAt(int last, int low)
    {
        bool isSubject = passage[last].Is(ChunkTraits.Pronoun) && passage.Is(last, SyntaxRoles.SubjectPronoun);
        bool isJoined = last > low && passage.KindAt(last - 1) == ChunkKind.Conjunction;
        return isSubject && !isJoined ? _phrases.Of(ChunkRange.Of(last), SubjectRelation.Direct) : null;
    }

    /// <summary>Whether only <c>of Texas,</c> or the like stands after a comma: the subject lies before that.</summary>
    public bool IsInsertion(ClauseBeforeVerb clause, int low)
    {
        bool followsMark = clause.Opener >= low && clause.Opener > 0 && passage.KindAt(clause.Opener) is ChunkKind.Comma or ChunkKind.Dash;
        return followsMark
            && (clause.Chunks.IsEmpty || passage.KindAt(clause.Chunks.Start) is ChunkKind.Preposition or ChunkKind.Relative or ChunkKind.Adverb or ChunkKind.Verb);
    }

    /// <summary>Whether all that stands after a comma is the place of what is named before it: <c>Ann Reed of Ashford College, Leeds said</c>.</summary>
    public bool IsPlaceOfName(ClauseBeforeVerb clause)
    {
        int named = clause.Opener - 1;
        bool isPlace = clause.Chunks.Length == 1 && named > 0 && passage.KindAt(clause.Opener) == ChunkKind.Comma && passage.Words.Names.IsOfPlace(passage[clause.Chunks.Start].Head);
        return isPlace && passage.KindAt(named - 1) == ChunkKind.Preposition && passage.KindAt(named) == ChunkKind.Noun && passage.Words.Names.Has(passage[named].Head);
    }

    private bool CanBeSubject(int chunk) => passage[chunk].IsThing && _phrases.CanBeSubject(chunk);
}
