using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>What stands in apposition to a noun phrase, and which of the two names somebody: <c>the manager, Ann Reed</c>, <c>Reed, a spokesman for the campaign</c>.</summary>
internal sealed class Appositions(ArticleSyntax words, NounPhrases phrases)
{
    // In chunks: how long what stands in brackets after a name can be.
    private const int LongestBracket = 8;

    /// <summary>A noun phrase as a subject; one that follows its verb with what stands in apposition to it: <c>said Smith (D-Ohio), a spokesman for the campaign,</c>.</summary>
    public Subject With(ChunkRange phrase, SubjectRelation relation)
    {
        Subject subject = new(phrase.Tokens, HeadOf(phrase), relation, phrase);
        if (relation is not (SubjectRelation.Inverted or SubjectRelation.Agent))
            return subject;
        ChunkCursor comma = AfterBracket(phrase.End);
        subject = subject with { Chunks = phrase with { End = comma } };
        if (comma.Kind != ChunkKind.Comma || !comma.Next.IsThing || phrase.Start.Is(ChunkTraits.Pronoun))
            return subject;
        ChunkCursor second = comma.Next;
        ChunkCursor after = phrases.EndOf(second, comma.AheadInPassage(PassageSyntax.Reach));
        if (after.Kind is not (ChunkKind.Comma or ChunkKind.Stop or ChunkKind.Boundary or ChunkKind.Relative or ChunkKind.Preposition or ChunkKind.Dash))
            return subject;
        ChunkRange other = second.UpTo(after);
        ChunkRange all = phrase with { End = other.End };
        return NameRank(other) > NameRank(phrase)
            ? new Subject(other.Tokens, HeadOf(other), relation, all) { Role = subject.Tokens }
            : subject with { Role = other.Tokens, Chunks = all };
    }

    /// <summary>Of a noun phrase and its apposition, if it has one, the one with a name as the subject; the other says the role.</summary>
    public Subject Chosen(ChunkRange outer, ChunkRange? inner)
    {
        // "The report, Empty Benches, says": the name is a title.
        bool isTitled = words.IsDocument(outer.Start.Head) && inner is { } title && !words.Names.IsOfPerson(HeadOf(title)) && words.TagOf(outer.Tokens.Start) == PosTag.DT;
        bool isInner = !isTitled && !IsWhomSpeakerServes(outer, inner) && inner is { } named && NameRank(named) > NameRank(outer) && !outer.Start.Is(ChunkTraits.Pronoun);
        ChunkRange main = isInner ? inner!.Value : outer;
        ChunkRange? other = isInner ? outer : inner;
        ChunkRange all = outer with { End = outer.End.OrLater(inner?.End ?? outer.End) };
        return new Subject(main.Tokens, HeadOf(main), SubjectRelation.Interrupted, all)
        {
            // "Norton, 46": an age is no role.
            Role = !isTitled && other is { } role && words.TagOf(role.Start.Head) != PosTag.CD ? role.Tokens : default,
        };
    }

    /// <summary>Whether an apposition names the body for which somebody speaks: <c>a lawyer for the landlord, Acme,</c>, <c>a spokesman for the airline, Norton Air,</c>.</summary>
    private bool IsWhomSpeakerServes(ChunkRange outer, ChunkRange? inner) =>
        inner is { } body && outer.Length > 1 && words.Names.Has(HeadOf(body)) && !words.Names.IsOfPerson(HeadOf(body))
        && words.TagOf(outer.Start.Head) == PosTag.NN && words.Language.PersonNouns.IsPerson(words[outer.Start.Head]);

    /// <summary>The place after a bracket that opens at a place, if one does, else the same place: <c>said Smith (D-Ohio)</c>.</summary>
    private static ChunkCursor AfterBracket(ChunkCursor open)
    {
        if (open.Kind != ChunkKind.Open)
            return open;
        ChunkCursor close = open.Next;
        while (close < open.Ahead(LongestBracket) && close.Kind != ChunkKind.Close)
            close = close.Next;
        return close.Kind == ChunkKind.Close ? close.Next : open;
    }

    /// <summary>How surely the head of a noun phrase is a name: 2 for that of an entity, 1 for a capital (<c>Eastwick's MP</c>), 0 for others; <c>the Rovers manager</c> only has one.</summary>
    private int NameRank(ChunkRange phrase)
    {
        Chunk first = phrase.Start.Chunk;
        Chunk last = phrase.Last.Chunk;
        // "the National Institute of Health's director".
        if (phrase.Length > 1 && last.Is(ChunkTraits.Possessed) && IsCommonNoun(last.Head))
            return 0;
        if (!first.Is(ChunkTraits.Named) || IsCommonNoun(first.Head))
            return 0;
        // "Ann Reed KC".
        bool isBeforePostNominal = first.Head > first.First && words.Language.PostNominals.Contains(words.Article[first.Head]) && words.Names.Has(first.Head - 1);
        return words.Names.Has(first.Head) || isBeforePostNominal ? 2 : 1;
    }

    private bool IsCommonNoun(int token) => words.TagOf(token) is PosTag.NN or PosTag.NNS;

    /// <summary>
    /// The head of a noun phrase; where several titles, or one with a country in it, stand before the name of a person, that: <c>party leader and Prime Minister
    /// Ann Reed</c>, <c>First Minister of Scotland Ann Reed</c>.
    /// </summary>
    private int HeadOf(ChunkRange phrase)
    {
        Chunk first = phrase.Start.Chunk;
        Chunk last = phrase.Last.Chunk;
        bool endsWithPerson = phrase.Length > 2 && words.Names.IsOfPerson(last.Head) && !last.Is(ChunkTraits.Possessed);
        if (!endsWithPerson || words.Names.IsOfPerson(first.Head))
            return first.Head;
        return CoordinatesTitles(phrase) || HoldsPlace(phrase) ? last.Head : first.Head;
    }

    private bool CoordinatesTitles(ChunkRange phrase)
    {
        Chunk first = phrase.Start.Chunk;
        return phrase.Last.Previous.Kind == ChunkKind.Conjunction && words.TagOf(first.First) != PosTag.DT && words.TagOf(first.Head) is PosTag.NN or PosTag.NNP;
    }

    /// <summary>Whether a place stands between <c>of</c> and a name: <c>of Scotland Ann Reed</c>, but not <c>a friend of Ann Reed</c>, <c>the wife of actor Tom Reed</c>.</summary>
    private bool HoldsPlace(ChunkRange phrase)
    {
        Chunk last = phrase.Last.Chunk;
        int name = last.Head;
        while (name > last.First && !words.Names.BeginsAt(name))
            name--;
        if (!phrase.Last.Previous.Is(SyntaxRoles.Genitive) || name == last.First || words.TagOf(name - 1) != PosTag.NNP)
            return false;
        ReadOnlySpan<char> word = words[name - 1].AsSpan();
        return !words.Language.Titles.IsTitleWord(word) && !words.Language.PersonNouns.IsPerson(word);
    }
}
