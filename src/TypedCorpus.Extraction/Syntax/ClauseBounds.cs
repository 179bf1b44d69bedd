using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds where the clause of a verb begins: after a mark, a conjunction, the verb of another; relative clauses and brackets within it are passed over.</summary>
internal static class ClauseBounds
{
    /// <summary>The clause that ends with a chunk.</summary>
    /// <param name="last">The chunk.</param>
    /// <param name="low">The first chunk that is looked at.</param>
    public static ClauseBeforeVerb EndingWith(ChunkCursor last, ChunkCursor low)
    {
        // A conjunction between nouns joins clauses if the verb of another stands before it.
        ChunkCursor? conjunction = null;
        for (ChunkCursor i = last; i >= low; i = i.Previous)
        {
            switch (i.Kind)
            {
                case ChunkKind.Close:
                    i = OpeningOf(i, low);
                    break;
                // "who lives there and who came".
                case ChunkKind.Conjunction when i < last && i.Next.Kind == ChunkKind.Relative:
                    break;
                case ChunkKind.Conjunction when i > low && i.Previous.Kind == ChunkKind.Noun && i.Next.Kind == ChunkKind.Noun:
                    conjunction ??= i;
                    break;
                case ChunkKind.Verb when i.IsFinite && StartOfRelative(i, low, last) is { } relative:
                    i = relative;
                    break;
                case ChunkKind.Verb when i.IsFinite:
                    return After(conjunction ?? i, last, followsVerb: true);
                case ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Semicolon or ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Stop:
                case ChunkKind.Open or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Conjunction:
                    return After(i, last, followsVerb: false);
            }
        }
        return After(low.Previous, last, followsVerb: false);
    }

    /// <summary>The bracket that opens what another closes, or the first chunk that is looked at.</summary>
    public static ChunkCursor OpeningOf(ChunkCursor close, ChunkCursor low)
    {
        ChunkCursor open = close;
        while (open > low && open.Kind != ChunkKind.Open)
            open = open.Previous;
        return open;
    }

    private static ClauseBeforeVerb After(ChunkCursor opener, ChunkCursor last, bool followsVerb) => new(opener, last.Next, followsVerb);

    /// <summary>Where the relative clause of a verb begins: <c>who lives there</c>, <c>whose children attend the school</c>, <c>where she was treated</c>.</summary>
    private static ChunkCursor? StartOfRelative(ChunkCursor verb, ChunkCursor low, ChunkCursor last)
    {
        ChunkCursor before = verb.Previous;
        while (before > low && before.Kind == ChunkKind.Adverb)
            before = before.Previous;
        if (before > low && before.Kind == ChunkKind.Relative)
            return before;
        if (before <= low.Next || before.Kind != ChunkKind.Noun)
            return null;
        // "Where workers had gathered, chanting": a verb right after another may be of its clause, but not after a passive one.
        bool isPlace = (verb < last || verb.Is(ChunkTraits.Passive)) && before.Previous.Is(ChunkKind.Subordinator, SyntaxRoles.PlaceRelative) && before.Back(2).Kind == ChunkKind.Noun;
        return isPlace || before.Previous.Kind == ChunkKind.Relative ? before.Previous : null;
    }
}
