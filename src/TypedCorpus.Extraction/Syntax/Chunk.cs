using System.Runtime.InteropServices;

namespace TypedCorpus.Extraction.Syntax;

/// <summary>A run of tokens that syntax treats as one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Head">The index of its head: of a noun phrase the noun, of a verb the last verb.</param>
/// <param name="Traits">What is known of it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Chunk(ChunkKind Kind, TokenRange Tokens, int Head, ChunkTraits Traits)
{
    /// <summary>The index of its first token.</summary>
    public int First => Tokens.Start;

    /// <summary>The index after its last token.</summary>
    public int End => Tokens.End;

    /// <summary>Whether it is a verb with a subject of its own.</summary>
    public bool IsFinite => Kind == ChunkKind.Verb && Is(ChunkTraits.Finite);

    /// <summary>Whether it is a noun phrase that does not say when.</summary>
    public bool IsThing => Kind == ChunkKind.Noun && !Is(ChunkTraits.Temporal);

    /// <summary>Whether it is an adverb or a noun phrase that says when.</summary>
    public bool IsAdverbial => Kind == ChunkKind.Adverb || Is(ChunkTraits.Temporal);

    /// <summary>Whether a sentence, or all that is read, ends there.</summary>
    public bool EndsSentence => Kind is ChunkKind.Boundary or ChunkKind.Stop;

    /// <summary>Whether it has all of <paramref name="traits"/>.</summary>
    public bool Is(ChunkTraits traits) => (Traits & traits) == traits;

    /// <summary>Whether it has any of <paramref name="traits"/>.</summary>
    public bool IsAny(ChunkTraits traits) => (Traits & traits) != 0;
}
