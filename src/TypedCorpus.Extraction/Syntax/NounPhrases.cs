using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>How far the noun phrases of a passage reach: prepositional phrases, participles and coordinated nouns included.</summary>
internal sealed class NounPhrases
{
    private readonly PassageSyntax _passage;
    private readonly ArticleSyntax _words;
    private readonly Appositions _appositions;

    /// <summary>Makes the reader of a passage.</summary>
    public NounPhrases(PassageSyntax passage)
    {
        _passage = passage;
        _words = passage.Words;
        _appositions = new Appositions(passage, this);
    }

    /// <summary>The noun phrase at <paramref name="noun"/> with what belongs to it, as a subject of some <paramref name="relation"/>.</summary>
    public Subject At(int noun, SubjectRelation relation) => _appositions.With(new ChunkRange(noun, EndOf(noun)), relation);

    /// <summary>The noun phrase at <paramref name="noun"/>, which ends before <paramref name="limit"/>, as a subject of some <paramref name="relation"/>.</summary>
    public Subject At(int noun, int limit, SubjectRelation relation) => _appositions.With(new ChunkRange(noun, EndOf(noun, limit)), relation);

    /// <summary>The noun phrase of some chunks as a subject of some <paramref name="relation"/>.</summary>
    public Subject Of(ChunkRange phrase, SubjectRelation relation) => _appositions.With(phrase, relation);

    /// <summary>Of a noun phrase and its apposition, if it has one, the one with a name as the subject; the other says the role.</summary>
    public Subject Of(ChunkRange phrase, ChunkRange? apposition) => _appositions.Chosen(phrase, apposition);

    /// <summary>The chunk after the noun phrase at <paramref name="noun"/>, which is no longer than a phrase can be.</summary>
    public int EndOf(int noun) => EndOf(noun, Math.Min(_passage.Count, noun + PassageSyntax.Reach));

    /// <summary>The chunk after a noun phrase with its prepositional phrases and coordinated nouns.</summary>
    public int EndOf(int noun, int limit)
    {
        int end = noun + 1;
        while (end < limit && end + 1 < _passage.Count)
        {
            if (EndOfPostmodifier(noun, end, limit) is { } after)
                end = after;
            else if (end + 1 < limit && JoinsNoun(noun, end, limit))
                end += 2;
            else
                break;
        }
        return end;
    }

    /// <summary>Whether a noun phrase can be a subject by its form: no <c>him</c>.</summary>
    public bool CanBeSubject(int noun) =>
        !_passage[noun].Is(ChunkTraits.Pronoun) || _passage.Is(noun, SyntaxRoles.SubjectPronoun | SyntaxRoles.CommonPronoun);

    /// <summary>The chunk after a noun phrase that ends with its sentence or clause, a participle with its object included: <c>said the woman leading the march.</c></summary>
    public int EndWithParticiple(ChunkRange phrase)
    {
        int participle = phrase.End;
        if (!CanBeDescribed(phrase.Start) || !_passage[participle].Is(ChunkTraits.Gerund) || !IsParticipleWithoutSpeech(participle))
            return phrase.End;
        int after = SkipPhrase(participle + 1, participle + PassageSyntax.Reach);
        return _passage[after].EndsSentence || _passage.KindAt(after) == ChunkKind.Comma ? after : phrase.End;
    }

    /// <summary>The chunk after a verb that looks like a past but is a participle with its phrase, so that it belongs to the noun before: <c>said a man involved in it</c>; else <see langword="null"/>.</summary>
    public int? EndOfReduced(int verb)
    {
        Chunk chunk = _passage[verb];
        bool isReduced = chunk.IsFinite && !chunk.Is(ChunkTraits.Auxiliary) && _words.Language.Inflection.EndsAsPast(_words[chunk.Head])
            && _passage.KindAt(verb + 1) == ChunkKind.Preposition && _passage.KindAt(verb + 2) == ChunkKind.Noun;
        return isReduced ? EndOf(verb + 2, Math.Min(_passage.Count, verb + PassageSyntax.Reach)) : null;
    }

    /// <summary>Whether a finite verb can be a participle by its form: <c>briefed</c>.</summary>
    public bool MayBeParticiple(int verb)
    {
        Chunk chunk = _passage[verb];
        return !chunk.IsAny(ChunkTraits.Auxiliary | ChunkTraits.Copula) && _words.TagAt(chunk.Head) is PosTag.VBD or PosTag.VBN && !_words.Is(chunk.Head, SyntaxRoles.Auxiliary);
    }

    /// <summary>Whether a preposition or a conjunction adds the noun after it to a phrase.</summary>
    private bool JoinsNoun(int noun, int joint, int limit)
    {
        bool isPreposition = _passage.KindAt(joint) == ChunkKind.Preposition;
        if ((!isPreposition && !_passage.Is(joint, ChunkKind.Conjunction, SyntaxRoles.Coordinator)) || !_passage[joint + 1].IsThing)
            return false;
        if (isPreposition)
            return _passage.KindAt(joint - 1) != ChunkKind.Noun || BelongsToNoun(joint, _passage[noun]);
        // "the plan and Reed said": the second noun has a verb of its own.
        bool beginsClause = joint + 2 < limit && _passage[joint + 2].IsFinite && limit < _passage.Count && _passage.KindAt(limit) != ChunkKind.Verb;
        return !beginsClause;
    }

    /// <summary>The chunk after an adjective or a participle that belongs to the noun before it: <c>a source close to the campaign</c>, <c>those surveyed</c>; else <see langword="null"/>.</summary>
    private int? EndOfPostmodifier(int noun, int first, int limit)
    {
        // "a geologist not connected with the study".
        bool isNegated = _passage.Is(first, ChunkKind.Adverb, SyntaxRoles.Negation) && first + 1 < limit && first + 2 < _passage.Count;
        int modifier = isNegated ? first + 1 : first;
        if (!CanBeDescribed(noun) || !(_passage.KindAt(modifier) == ChunkKind.Adjective || IsParticipleWithoutSpeech(modifier)))
            return null;
        int after = modifier + 1;
        // "doctors treating the boy said".
        if (_passage.KindAt(modifier) == ChunkKind.Verb && _passage.KindAt(after) == ChunkKind.Noun && after < limit)
            return IsVerbAt(SkipPhrase(after, limit), limit);
        if (_passage.KindAt(after) == ChunkKind.Preposition && after + 1 < limit && _passage.KindAt(after + 1) == ChunkKind.Noun)
            return after;
        // What stands between a noun and its verb belongs to the noun.
        while (after < limit && _passage[after].Is(ChunkTraits.Temporal))
            after++;
        return IsVerbAt(after, limit);
    }

    private int? IsVerbAt(int chunk, int limit) => chunk == limit && _passage[limit].IsFinite ? chunk : null;

    private int SkipPhrase(int chunk, int limit)
    {
        while (chunk < limit && _passage.KindAt(chunk) is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Adjective)
            chunk++;
        return chunk;
    }

    /// <summary>Whether what follows a noun phrase may describe it: it has no name that would say who it is, and is no pronoun.</summary>
    private bool CanBeDescribed(int noun)
    {
        Chunk chunk = _passage[noun];
        bool beginsWithName = chunk.Is(ChunkTraits.Named) && _words.TagAt(chunk.First) is PosTag.NNP or PosTag.NNPS;
        return !beginsWithName && !chunk.Is(ChunkTraits.Pronoun);
    }

    private bool IsParticipleWithoutSpeech(int verb)
    {
        Chunk chunk = _passage[verb];
        return chunk.Kind == ChunkKind.Verb
            && (chunk.Is(ChunkTraits.Participle) || (chunk.Is(ChunkTraits.Gerund) && _words.CueStrengthOf(chunk.Head) < CueStrength.Mostly));
    }

    // "a spokesman for the campaign in Ohio", yet "Smith in an interview": what follows a name or a pronoun rarely belongs to it.
    private bool BelongsToNoun(int preposition, Chunk noun) =>
        _passage.Is(preposition, SyntaxRoles.Genitive)
        || (_passage.Is(preposition, SyntaxRoles.NounPreposition) && !noun.IsAny(ChunkTraits.Named | ChunkTraits.Pronoun));
}
