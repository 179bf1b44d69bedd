using TypedCorpus.Extraction.Languages;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>Finds where the clause of a verb begins: after a mark, a conjunction, the verb of another; relative clauses and brackets within it are passed over.</summary>
internal sealed class ClauseBounds(PassageSyntax passage)
{
    /// <summary>The clause that ends with a chunk.</summary>
    /// <param name="last">The chunk.</param>
    /// <param name="low">The first chunk that is looked at.</param>
    public ClauseBeforeVerb EndingWith(int last, int low)
    {
        // A conjunction between nouns joins clauses if the verb of another stands before it.
        int? conjunction = null;
        for (int i = last; i >= low; i--)
        {
            switch (passage.KindAt(i))
            {
                case ChunkKind.Close:
                    i = OpeningOf(i, low);
                    break;
                // "who lives there and who came".
                case ChunkKind.Conjunction when i < last && passage.KindAt(i + 1) == ChunkKind.Relative:
                    break;
                case ChunkKind.Conjunction when i > low && passage.KindAt(i - 1) == ChunkKind.Noun && passage.KindAt(i + 1) == ChunkKind.Noun:
                    conjunction ??= i;
                    break;
                case ChunkKind.Verb when passage[i].IsFinite && StartOfRelative(i, low, last) is { } relative:
                    i = relative;
                    break;
                case ChunkKind.Verb when passage[i].IsFinite:
                    return After(conjunction ?? i, last, followsVerb: true);
                case ChunkKind.Comma or ChunkKind.Dash or ChunkKind.Colon or ChunkKind.Semicolon or ChunkKind.Quote or ChunkKind.Boundary or ChunkKind.Stop:
                case ChunkKind.Open or ChunkKind.Subordinator or ChunkKind.Relative or ChunkKind.Conjunction:
                    return After(i, last, followsVerb: false);
            }
        }
        return After(low - 1, last, followsVerb: false);
    }

    /// <summary>The bracket that opens what another closes, or the first chunk that is looked at.</summary>
    public int OpeningOf(int close, int low)
    {
        int open = close;
        while (open > low && passage.KindAt(open) != ChunkKind.Open)
            open--;
        return open;
    }

    private static ClauseBeforeVerb After(int opener, int last, bool followsVerb) => new(new ChunkRange(opener + 1, last + 1), followsVerb);

    /// <summary>Where the relative clause of a verb begins: <c>who lives there</c>, <c>whose children attend the school</c>, <c>where she was treated</c>.</summary>
    private int? StartOfRelative(int verb, int low, int last)
    {
        int before = verb - 1;
        while (before > low && passage.KindAt(before) == ChunkKind.Adverb)
            before--;
        if (before > low && passage.KindAt(before) == ChunkKind.Relative)
            return before;
        if (before <= low + 1 || passage.KindAt(before) != ChunkKind.Noun)
            return null;
        bool isPlace = verb < last && passage.Is(before - 1, ChunkKind.Subordinator, SyntaxRoles.PlaceRelative) && passage.KindAt(before - 2) == ChunkKind.Noun;
        return isPlace || passage.KindAt(before - 1) == ChunkKind.Relative ? before - 1 : null;
    }
}
