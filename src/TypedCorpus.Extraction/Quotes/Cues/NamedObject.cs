using TypedCorpus.Extraction.Languages;
using TypedCorpus.Extraction.Syntax;

namespace TypedCorpus.Extraction.Quotes.Cues;

/// <summary>Tells whether a noun phrase is followed by what it is called: <c>called the plan a mess</c>, <c>described him as “…”</c>.</summary>
internal sealed class NamedObject(PassageSyntax passage)
{
    // How far after whom a verb names stands what he is called.
    private const int Reach = 12;

    /// <summary>Whether a noun, an adjective, words in marks or <c>as</c> say what somebody is called.</summary>
    public bool HasName(int noun) => HasName(noun, IsName);

    /// <summary>Whether words in marks, or <c>as</c> or <c>for</c>, say after a verb of deeds what something is called: <c>attacked the plan as</c>.</summary>
    public bool HasNameBesideDeed(int noun) => HasName(noun, IsNameBesideDeed);

    private bool HasName(int noun, Func<int, bool> isName)
    {
        if (passage.KindAt(noun) == ChunkKind.Quote || HoldsMark(noun))
            return true;
        for (int i = noun + 1; i < noun + Reach; i++)
        {
            if (isName(i))
                return true;
            if (!CanPrecedeName(passage.KindAt(i)))
                return false;
        }
        return false;
    }

    private bool IsName(int chunk) => passage.KindAt(chunk) switch
    {
        ChunkKind.Noun => (passage.KindAt(chunk - 1) != ChunkKind.Preposition && passage[chunk].IsThing) || HoldsMark(chunk),
        ChunkKind.Quote or ChunkKind.Adjective or ChunkKind.Dash or ChunkKind.Colon => true,
        ChunkKind.Preposition => passage.Words.Is(passage[chunk].First, QuoteRoles.BeforeName),
        ChunkKind.Verb => passage[chunk].Is(ChunkTraits.Participle),
        _ => false,
    };

    private bool IsNameBesideDeed(int chunk) => passage.KindAt(chunk) switch
    {
        ChunkKind.Noun => HoldsMark(chunk),
        ChunkKind.Quote => true,
        ChunkKind.Preposition => passage.Words.Is(passage[chunk].First, QuoteRoles.BeforeName | QuoteRoles.BeforeReason),
        _ => false,
    };

    private static bool CanPrecedeName(ChunkKind kind) => kind is ChunkKind.Noun or ChunkKind.Preposition or ChunkKind.Adverb or ChunkKind.Conjunction
        or ChunkKind.Comma or ChunkKind.Other or ChunkKind.Open or ChunkKind.Close or ChunkKind.Adjective;

    private bool HoldsMark(int chunk)
    {
        TokenRange tokens = passage[chunk].Tokens;
        // The opening mark of a short quotation stands before its first chunk.
        for (int i = tokens.Start - 1; i < tokens.End; i++)
        {
            if (passage.Words.IsMark(i))
                return true;
        }
        return false;
    }
}
