
namespace TypedCorpus.Extraction.Syntax;

/// <content>The noun phrase of a subject: where it ends, what stands in apposition to it.</content>
internal sealed partial class SubjectFinder
{
    /// <summary>The noun phrase at <paramref name="noun"/> with what belongs to it, as the subject found in <paramref name="way"/>.</summary>
    public Subject PhraseAt(int noun, SubjectRelation way)
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
        // "a geologist not connected with the study".
        if (chunks[i].Kind == ChunkKind.Adverb && words.Language.FunctionWords.IsNegation(words[chunks[i].First]) && behind < limit && behind + 1 < chunks.Count)
            i = behind++;
        if (BeginsWithName(noun) || chunks[noun].Is(ChunkTraits.Pronoun) || !(chunks[i].Kind == ChunkKind.Adjective || IsParticipleWithoutSpeech(i)))
            return false;
        // "doctors treating the boy said".
        if (chunks[i].Kind == ChunkKind.Verb && chunks[behind].Kind == ChunkKind.Noun && behind < limit)
        {
            while (behind < limit && chunks[behind].Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Adjective)
                behind++;
            return behind == limit && limit < chunks.Count && chunks[limit].IsFinite;
        }
        if (chunks[behind].Kind == ChunkKind.Preposition && behind + 1 < limit && chunks[behind + 1].Kind == ChunkKind.Noun)
            return true;
        // What stands between a noun and its verb belongs to the noun.
        while (behind < limit && chunks[behind].Is(ChunkTraits.Temporal))
            behind++;
        return behind == limit && limit < chunks.Count && chunks[limit].IsFinite;
    }

    /// <summary>The chunk behind a noun phrase that ends with its sentence or clause, a participle with its object included: <c>said the woman leading the march.</c></summary>
    private int WithParticiple(int noun, int end)
    {
        if (BeginsWithName(noun) || chunks[noun].Is(ChunkTraits.Pronoun) || end >= chunks.Count || !chunks[end].Is(ChunkTraits.Gerund) || !IsParticipleWithoutSpeech(end))
            return end;
        int behind = end + 1;
        for (int limit = end + Reach; behind < limit && behind < chunks.Count && chunks[behind].Kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Adjective;)
            behind++;
        return behind >= chunks.Count || chunks[behind].Kind is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Boundary ? behind : end;
    }

    /// <summary>Where the relative clause of a verb begins: <c>who lives there</c>, <c>whose children attend the school</c>, <c>where she was treated</c>.</summary>
    private int? StartOfRelative(int verb, int low, int last)
    {
        int before = verb - 1;
        while (before > low && chunks[before].Kind == ChunkKind.Adverb)
            before--;
        if (before > low && chunks[before].Kind == ChunkKind.Relative)
            return before;
        if (before <= low + 1 || chunks[before].Kind != ChunkKind.Noun)
            return null;
        Chunk opening = chunks[before - 1];
        bool isPlace = verb < last && opening.Kind == ChunkKind.Subordinator && words[opening.First] == "where" && chunks[before - 2].Kind == ChunkKind.Noun;
        return isPlace || opening.Kind == ChunkKind.Relative ? before - 1 : null;
    }

    /// <summary>Whether nothing describes what a noun phrase names, so that what stands behind it hardly does.</summary>
    private bool BeginsWithName(int noun) => chunks[noun].Is(ChunkTraits.Named) && words.TagOf(chunks[noun].First) is PosTag.NNP or PosTag.NNPS;

    private bool MayBeParticiple(Chunk verb) => !verb.Is(ChunkTraits.Auxiliary) && !verb.Is(ChunkTraits.Copula)
        && words.TagOf(verb.Head) is PosTag.VBD or PosTag.VBN && !words.Language.FunctionWords.IsAuxiliary(words[verb.Head]);

    private bool IsParticipleWithoutSpeech(int i) => chunks[i].Kind == ChunkKind.Verb
        && (chunks[i].Is(ChunkTraits.Participle) || (chunks[i].Is(ChunkTraits.Gerund) && words.Language.Cues.StrengthOf(words[chunks[i].Head]) < SureStrength));

    /// <summary>Whether a verb that looks like a past is a participle with its phrase, so that it belongs to the noun before: <c>said a man involved in it</c>.</summary>
    private bool IsReduced(int verb, out int behind)
    {
        behind = verb + 2;
        if (!chunks[verb].IsFinite || chunks[verb].Is(ChunkTraits.Auxiliary) || !words[chunks[verb].Head].EndsWith("ed", StringComparison.Ordinal)
            || verb + 2 >= chunks.Count || chunks[verb + 1].Kind != ChunkKind.Preposition || chunks[verb + 2].Kind != ChunkKind.Noun)
            return false;
        behind = EndOfPhrase(verb + 2, Math.Min(chunks.Count, verb + Reach));
        return true;
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

    /// <summary>Of a noun phrase and its apposition the one with a name; the other says the role.</summary>
    private Subject Chosen(int outer, int outerEnd, int inner, int innerEnd)
    {
        bool byInner = inner >= 0 && NameRank(inner, innerEnd) > NameRank(outer, outerEnd) && !chunks[outer].Is(ChunkTraits.Pronoun);
        (int main, int mainEnd) = byInner ? (inner, innerEnd) : (outer, outerEnd);
        (int other, int otherEnd) = byInner ? (outer, outerEnd) : (inner, innerEnd);
        return new Subject(chunks[main].First, chunks[mainEnd - 1].End, HeadOf(main, mainEnd), SubjectRelation.Interrupted, outer, Math.Max(outerEnd, innerEnd))
        {
            Role = other >= 0 && words.TagOf(chunks[other].Head) != PosTag.CD ? new TokenRange(chunks[other].First, chunks[otherEnd - 1].End) : default,
        };
    }

    private Subject WithApposition(int noun, int end, SubjectRelation way)
    {
        // "said Smith (D-Ohio)".
        if (way is SubjectRelation.Inverted or SubjectRelation.Agent && end < chunks.Count && chunks[end].Kind == ChunkKind.Open)
        {
            int close = end;
            while (close < chunks.Count && close < end + 8 && chunks[close].Kind != ChunkKind.Close)
                close++;
            if (close < chunks.Count && chunks[close].Kind == ChunkKind.Close)
                return WithApposition(noun, end, close + 1, way);
        }
        return WithApposition(noun, end, end, way);
    }

    private Subject WithApposition(int noun, int nounEnd, int end, SubjectRelation way)
    {
        Subject subject = new(chunks[noun].First, chunks[nounEnd - 1].End, HeadOf(noun, nounEnd), way, noun, end);
        // "said the manager, Robby Mook," and "said Smith, a spokesman for the campaign,".
        if (way is not (SubjectRelation.Inverted or SubjectRelation.Agent) || end + 1 >= chunks.Count || chunks[end].Kind != ChunkKind.Comma
            || chunks[end + 1].Kind != ChunkKind.Noun || chunks[end + 1].Is(ChunkTraits.Temporal) || chunks[noun].Is(ChunkTraits.Pronoun))
            return subject;
        int otherEnd = EndOfPhrase(end + 1, Math.Min(chunks.Count, end + Reach));
        if (otherEnd < chunks.Count && chunks[otherEnd].Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Relative or ChunkKind.Preposition or ChunkKind.Dash))
            return subject;
        bool byOther = NameRank(end + 1, otherEnd) > NameRank(noun, nounEnd);
        TokenRange other = new(chunks[end + 1].First, chunks[otherEnd - 1].End);
        return byOther
            ? new Subject(other.Start, other.End, HeadOf(end + 1, otherEnd), way, noun, otherEnd) { Role = new TokenRange(subject.First, subject.End) }
            : subject with { Role = other, EndChunk = otherEnd };
    }

    /// <summary>How surely the head of a noun phrase is a name: 2 for that of an entity, 1 for a capital (<c>Eastwick's MP</c>), 0 for others; <c>the Rovers manager</c> only has one.</summary>
    private int NameRank(int noun, int end)
    {
        // "the National Institute of Health's director".
        if (end > noun + 1 && chunks[end - 1].Is(ChunkTraits.Possessed) && words.TagOf(chunks[end - 1].Head) is PosTag.NN or PosTag.NNS)
            return 0;
        int head = chunks[noun].Head;
        if (!chunks[noun].Is(ChunkTraits.Named) || words.TagOf(head) is PosTag.NN or PosTag.NNS)
            return 0;
        return words.IsInName(head) ? 2 : 1;
    }

    private int HeadOf(int noun) => chunks[noun].Head;

    /// <summary>
    /// The head of a noun phrase; where several titles, or one with a country in it, stand before the name of a person, that: <c>party leader and Prime Minister
    /// Ann Reed</c>, <c>First Minister of Scotland Ann Reed</c>.
    /// </summary>
    private int HeadOf(int noun, int end)
    {
        int last = end - 1;
        if (last < noun + 2 || words.IsInName(chunks[noun].Head) && words.IsOfPerson(chunks[noun].Head) || !words.IsOfPerson(chunks[last].Head) || chunks[last].Is(ChunkTraits.Possessed))
            return chunks[noun].Head;
        int name = chunks[last].Head;
        while (name > chunks[last].First && !words.BeginsName(name))
            name--;
        bool coordinates = chunks[last - 1].Kind == ChunkKind.Conjunction && words.TagOf(chunks[noun].First) is not PosTag.DT && words.TagOf(chunks[noun].Head) is PosTag.NN or PosTag.NNP;
        // "Scotland Ann Reed", but not "a friend of Ann Reed", "the wife of actor Tom Reed".
        bool holdsPlace = words[chunks[last - 1].First] == "of" && name > chunks[last].First && words.TagOf(name - 1) is PosTag.NNP
            && !words.Language.Titles.IsTitleWord(words[name - 1].AsSpan()) && !words.Language.PersonNouns.IsPerson(words[name - 1].AsSpan());
        return coordinates || holdsPlace ? chunks[last].Head : chunks[noun].Head;
    }
}
