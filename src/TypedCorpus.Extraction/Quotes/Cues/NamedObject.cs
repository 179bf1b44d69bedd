using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells whether a noun phrase is followed by what it is called: <c>called the plan a mess</c>, <c>described him as “…”</c>.</summary>
internal static class NamedObject
{
    // How far after whom a verb names stands what he is called.
    private const int Reach = 12;

    /// <summary>Whether a noun, an adjective, words in marks or <c>as</c> say what somebody is called.</summary>
    public static bool HasName(ChunkCursor noun) => HasName(noun, IsName);

    /// <summary>Whether words in marks, or <c>as</c> or <c>for</c>, say after a verb of deeds what something is called: <c>attacked the plan as</c>.</summary>
    public static bool HasNameBesideDeed(ChunkCursor noun) => HasName(noun, IsNameBesideDeed);

    /// <summary>Whether a determiner or a pronoun begins what is called something in marks after it, so that the verb before is no participle: <c>Norton called the deal “…”</c>.</summary>
    public static bool IsNamedAfterwards(ChunkCursor noun)
    {
        ArticleSyntax words = noun.Passage.Words;
        bool isDetermined = noun.Kind == ChunkKind.Noun && (noun.Tokens.Length > 1 || noun.Is(ChunkTraits.Pronoun)) && !words.IsCapital(noun.Tokens.Start) && words.TagOf(noun.Tokens.Start) is PosTag.DT or PosTag.PRP or PosTag.PRPS;
        return isDetermined && !HoldsMark(noun) && noun.Next.Index < noun.Passage.Count && (noun.AfterPhrase is { Kind: ChunkKind.Quote } || HoldsMark(noun.AfterPhrase));
    }

    private static bool HasName(ChunkCursor noun, Func<ChunkCursor, bool> isName)
    {
        if (noun.Kind == ChunkKind.Quote || HoldsMark(noun))
            return true;
        for (ChunkCursor i = noun.Next; i < noun.Ahead(Reach); i = i.Next)
        {
            if (isName(i))
                return true;
            if (!CanPrecedeName(i.Kind))
                return false;
        }
        return false;
    }

    private static bool IsName(ChunkCursor at) => at.Kind switch
    {
        ChunkKind.Noun => (at.Previous.Kind != ChunkKind.Preposition && at.IsThing) || HoldsMark(at),
        ChunkKind.Quote or ChunkKind.Adjective or ChunkKind.Dash or ChunkKind.Colon => true,
        ChunkKind.Preposition => at.BeginsWith(QuoteRoles.BeforeName),
        ChunkKind.Verb => at.Is(ChunkTraits.Participle),
        _ => false,
    };

    private static bool IsNameBesideDeed(ChunkCursor at) => at.Kind switch
    {
        ChunkKind.Noun => HoldsMark(at),
        ChunkKind.Quote => true,
        ChunkKind.Preposition => at.BeginsWith(QuoteRoles.BeforeName | QuoteRoles.BeforeReason),
        _ => false,
    };

    private static bool CanPrecedeName(ChunkKind kind) => kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Conjunction
        or ChunkKind.Comma or ChunkKind.Other or ChunkKind.Open or ChunkKind.Close or ChunkKind.Adjective;

    private static bool HoldsMark(ChunkCursor at)
    {
        // The opening mark of a short quotation stands before its first chunk.
        for (int token = at.Tokens.Start - 1; token < at.Tokens.End; token++)
        {
            if (at.Passage.Words.IsMark(token))
                return true;
        }
        return false;
    }
}
