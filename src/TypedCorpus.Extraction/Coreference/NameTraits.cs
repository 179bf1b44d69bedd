namespace TypedCorpus.Extraction.Coreference;

/// <summary>What rules can ask of a token about the name that it belongs to: <c>[name-start]</c>.</summary>
[Flags]
internal enum NameTraits : byte
{
    /// <summary>It is in no name.</summary>
    None = 0,

    /// <summary>A word of a name.</summary>
    Name = 1,

    /// <summary>The last word of a name.</summary>
    NameEnd = 2,

    /// <summary>The first word of a name, without the titles that were taken for a part of it.</summary>
    NameStart = 4,
}
