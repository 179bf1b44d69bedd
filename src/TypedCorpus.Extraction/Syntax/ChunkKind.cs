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
