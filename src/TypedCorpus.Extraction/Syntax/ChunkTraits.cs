namespace TypedCorpus.Extraction.Syntax;

/// <summary>What is known of a chunk.</summary>
[Flags]
internal enum ChunkTraits : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A verb that has, or can have, a subject of its own.</summary>
    Finite = 1,

    /// <summary>A verb after <c>to</c>.</summary>
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
