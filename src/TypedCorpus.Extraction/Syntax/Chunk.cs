namespace TypedCorpus.Extraction.Syntax;

/// <summary>What a chunk is.</summary>
internal enum ChunkKind : byte
{
    /// <summary>A noun phrase without what follows its head: <c>the chief spokesman</c>; a pronoun.</summary>
    Noun,

    /// <summary>A verb with its auxiliaries: <c>has not said</c>.</summary>
    Verb,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>And, or, but.</summary>
    Conjunction,

    /// <summary>What begins a clause: <c>that</c>, <c>whether</c>, <c>because</c>.</summary>
    Subordinator,

    /// <summary>A relative pronoun: <c>who</c>, <c>which</c>.</summary>
    Relative,

    /// <summary>An adverb or a particle.</summary>
    Adverb,

    /// <summary>An adjective without a noun.</summary>
    Adjective,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A dash, or a hyphen between spaces.</summary>
    Dash,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A full stop, a question mark, an exclamation mark.</summary>
    Stop,

    /// <summary>The place between two sentences; it has no tokens.</summary>
    Boundary,

    /// <summary>Text in quotation marks, its marks included.</summary>
    Quote,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What is known of a chunk.</summary>
[Flags]
internal enum ChunkTraits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A verb that has, or can have, a subject of its own.</summary>
    Finite = 1,

    /// <summary>A verb behind <c>to</c>.</summary>
    Infinitive = 2,

    /// <summary>A verb in <c>-ing</c> without an auxiliary.</summary>
    Gerund = 4,

    /// <summary>A past participle without an auxiliary.</summary>
    Participle = 8,

    /// <summary>A passive verb.</summary>
    Passive = 16,

    /// <summary>A verb with <c>not</c>, <c>never</c>.</summary>
    Negated = 32,

    /// <summary>A noun phrase that says when: <c>Tuesday</c>, <c>last week</c>.</summary>
    Temporal = 64,

    /// <summary>A pronoun.</summary>
    Pronoun = 128,

    /// <summary>A noun phrase with a name in it.</summary>
    Named = 256,

    /// <summary>A verb with an auxiliary.</summary>
    Auxiliary = 512,

    /// <summary>A form of <c>be</c> alone.</summary>
    Copula = 1024,

    /// <summary>A noun phrase with a possessor in it: <c>his warning</c>, <c>Smith's claim</c>.</summary>
    Possessed = 2048,
}

/// <summary>A run of tokens that syntax treats as one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index behind its last token.</param>
/// <param name="Head">The index of its head: of a noun phrase the noun, of a verb the last verb.</param>
/// <param name="Traits">What is known of it.</param>
internal readonly record struct Chunk(ChunkKind Kind, int First, int End, int Head, ChunkTraits Traits)
{
    /// <summary>Whether it has all of <paramref name="traits"/>.</summary>
    public bool Is(ChunkTraits traits) => (Traits & traits) == traits;

    /// <summary>Whether it is a verb with a subject of its own.</summary>
    public bool IsFinite => Kind == ChunkKind.Verb && Is(ChunkTraits.Finite);
}
