namespace TypedCorpus.Extraction.Names;

/// <summary>What rules about names can ask of a word: <c>[given-name]</c>.</summary>
[Flags]
internal enum NameWordTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A given name.</summary>
    GivenName = 1,

    /// <summary>A country or region, which may be a given name too: Georgia.</summary>
    Land = 2,

    /// <summary>A noun for a person: <c>singer</c>.</summary>
    PersonNoun = 4,

    /// <summary>A noun or adjective that is no well-known organization.</summary>
    Common = 8,

    /// <summary>A word for the people of a nation: <c>French</c>.</summary>
    Demonym = 16,
}
