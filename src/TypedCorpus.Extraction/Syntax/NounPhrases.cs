using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>How far the noun phrases of the passages of an article reach: prepositional phrases, participles and coordinated nouns included.</summary>
internal sealed class NounPhrases
{
    private readonly ArticleSyntax _words;
    private readonly Appositions _appositions;

    /// <summary>Makes the reader of an article.</summary>
    public NounPhrases(ArticleSyntax words)
    {
        _words = words;
        _appositions = new Appositions(words, this);
    }

    /// <summary>The noun phrase at <paramref name="noun"/> with what belongs to it, as a subject of some <paramref name="relation"/>.</summary>
    public Subject At(ChunkCursor noun, SubjectRelation relation) => _appositions.With(noun.UpTo(EndOf(noun)), relation);

    /// <summary>The noun phrase at <paramref name="noun"/>, which ends before <paramref name="limit"/>, as a subject of some <paramref name="relation"/>.</summary>
    public Subject At(ChunkCursor noun, ChunkCursor limit, SubjectRelation relation) => _appositions.With(noun.UpTo(EndOf(noun, limit)), relation);

    /// <summary>The noun phrase of some chunks as a subject of some <paramref name="relation"/>.</summary>
    public Subject Of(ChunkRange phrase, SubjectRelation relation) => _appositions.With(phrase, relation);

    /// <summary>Of a noun phrase and its apposition, if it has one, the one with a name as the subject; the other says the role.</summary>
    public Subject Of(ChunkRange phrase, ChunkRange? apposition) => _appositions.Chosen(phrase, apposition);

    /// <summary>The chunk after the noun phrase at <paramref name="noun"/>, which is no longer than a phrase can be.</summary>
    public ChunkCursor EndOf(ChunkCursor noun) => EndOf(noun, noun.AheadInPassage(PassageSyntax.Reach));

    /// <summary>The chunk after a noun phrase with its prepositional phrases and coordinated nouns.</summary>
    public ChunkCursor EndOf(ChunkCursor noun, ChunkCursor limit)
    {
        ChunkCursor end = noun.Next;
        while (end < limit && !IsLast(end))
        {
            if (EndOfPostmodifier(noun, end, limit) is { } after)
                end = after;
            else if (end.Next < limit && JoinsNoun(noun, end, limit))
                end = end.Ahead(2);
            else
                break;
        }
        return end;
    }

    /// <summary>Whether a noun phrase can be a subject by its form: no <c>him</c>.</summary>
    public static bool CanBeSubject(ChunkCursor noun) =>
        !noun.Is(ChunkTraits.Pronoun) || noun.Is(SyntaxRoles.SubjectPronoun | SyntaxRoles.CommonPronoun);

    /// <summary>The chunk after a noun phrase that ends with its sentence or clause, a participle with its object included: <c>said the woman leading the march.</c></summary>
    public ChunkCursor EndWithParticiple(ChunkCursor noun, ChunkCursor participle)
    {
        if (!CanBeDescribed(noun) || !participle.Is(ChunkTraits.Gerund) || !IsParticipleWithoutSpeech(participle))
            return participle;
        ChunkCursor after = SkipPhrase(participle.Next, participle.Ahead(PassageSyntax.Reach));
        return after.EndsSentence || after.Kind == ChunkKind.Comma ? after : participle;
    }

    /// <summary>The chunk after a verb that looks like a past but is a participle with its phrase, so that it belongs to the noun before: <c>said a man involved in it</c>; else <see langword="null"/>.</summary>
    public ChunkCursor? EndOfReduced(ChunkCursor verb)
    {
        Chunk group = verb.Chunk;
        bool isReduced = group.IsFinite && !group.Is(ChunkTraits.Auxiliary) && _words.Language.Inflection.EndsAsPast(_words[group.Head])
            && verb.Next.Kind == ChunkKind.Preposition && verb.Ahead(2).Kind == ChunkKind.Noun;
        return isReduced ? EndOf(verb.Ahead(2), verb.AheadInPassage(PassageSyntax.Reach)) : null;
    }

    /// <summary>Whether a finite verb can be a participle by its form: <c>briefed</c>.</summary>
    public bool MayBeParticiple(ChunkCursor verb)
    {
        Chunk group = verb.Chunk;
        return !group.IsAny(ChunkTraits.Auxiliary | ChunkTraits.Copula) && _words.TagAt(group.Head) is PosTag.VBD or PosTag.VBN && !_words.Is(group.Head, SyntaxRoles.Auxiliary);
    }

    /// <summary>Whether a preposition or a conjunction adds the noun after it to a phrase.</summary>
    private bool JoinsNoun(ChunkCursor noun, ChunkCursor joint, ChunkCursor limit)
    {
        bool isPreposition = joint.Kind == ChunkKind.Preposition;
        if ((!isPreposition && !joint.Is(ChunkKind.Conjunction, SyntaxRoles.Coordinator)) || !joint.Next.IsThing)
            return false;
        if (isPreposition)
            return joint.Previous.Kind != ChunkKind.Noun || BelongsToNoun(joint, noun);
        // "the plan and Reed said": the second noun has a verb of its own.
        bool beginsClause = joint.Ahead(2) < limit && joint.Ahead(2).IsFinite && limit.Index < limit.Passage.Count && limit.Kind != ChunkKind.Verb;
        return !beginsClause;
    }

    /// <summary>The chunk after an adjective or a participle that belongs to the noun before it: <c>a source close to the campaign</c>, <c>those surveyed</c>; else <see langword="null"/>.</summary>
    private ChunkCursor? EndOfPostmodifier(ChunkCursor noun, ChunkCursor first, ChunkCursor limit)
    {
        // "a geologist not connected with the study".
        bool isNegated = first.Is(ChunkKind.Adverb, SyntaxRoles.Negation) && first.Next < limit && !IsLast(first.Next);
        ChunkCursor modifier = isNegated ? first.Next : first;
        if (!CanBeDescribed(noun) || !(modifier.Kind == ChunkKind.Adjective || IsParticipleWithoutSpeech(modifier)))
            return null;
        ChunkCursor after = modifier.Next;
        // "doctors treating the boy said".
        if (modifier.Kind == ChunkKind.Verb && after.Kind == ChunkKind.Noun && after < limit)
            return VerbAt(SkipPhrase(after, limit), limit);
        if (after.Kind == ChunkKind.Preposition && after.Next < limit && after.Next.Kind == ChunkKind.Noun)
            return after;
        // What stands between a noun and its verb belongs to the noun.
        while (after < limit && after.Is(ChunkTraits.Temporal))
            after = after.Next;
        return VerbAt(after, limit);
    }

    /// <summary>Whether nothing stands after a chunk, or it lies outside of the passage.</summary>
    private static bool IsLast(ChunkCursor at) => at.Index + 1 >= at.Passage.Count;

    private static ChunkCursor? VerbAt(ChunkCursor chunk, ChunkCursor limit) => chunk == limit && limit.IsFinite ? chunk : null;

    private static ChunkCursor SkipPhrase(ChunkCursor chunk, ChunkCursor limit)
    {
        while (chunk < limit && chunk.Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Adjective)
            chunk = chunk.Next;
        return chunk;
    }

    /// <summary>Whether what follows a noun phrase may describe it: it has no name that would say who it is, and is no pronoun.</summary>
    private bool CanBeDescribed(ChunkCursor noun)
    {
        bool beginsWithName = noun.Is(ChunkTraits.Named) && _words.TagAt(noun.Tokens.Start) is PosTag.NNP or PosTag.NNPS;
        return !beginsWithName && !noun.Is(ChunkTraits.Pronoun);
    }

    private bool IsParticipleWithoutSpeech(ChunkCursor verb)
    {
        return verb.Kind == ChunkKind.Verb
            && (verb.Is(ChunkTraits.Participle) || (verb.Is(ChunkTraits.Gerund) && _words.CueStrengthOf(verb.Head) < CueStrength.Mostly));
    }

    // "a spokesman for the campaign in Ohio", yet "Smith in an interview": what follows a name or a pronoun rarely belongs to it.
    private bool BelongsToNoun(ChunkCursor preposition, ChunkCursor noun)
    {
        // "Health officials in Ohio" and "Texas officials in Dallas" are no names.
        bool isName = noun.Is(ChunkTraits.Pronoun) || (noun.Is(ChunkTraits.Named) && _words.TagOf(noun.Head) is not PosTag.NNS);
        return preposition.Is(SyntaxRoles.Genitive) || (preposition.Is(SyntaxRoles.NounPreposition) && !isName);
    }
}
