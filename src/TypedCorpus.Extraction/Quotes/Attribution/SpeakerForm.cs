namespace TypedCorpus.Extraction.Quotes.Attribution;

/// <summary>How the text names a speaker. How sure each can be stands in <c>quotes/speaker-forms.tsv</c>.</summary>
internal enum SpeakerForm
{
    /// <summary>A person's name.</summary>
    Person,

    /// <summary>A phrase with a person's name in it.</summary>
    PersonInPhrase,

    /// <summary>The name of an organization, a place or a group.</summary>
    OtherName,

    /// <summary>A phrase with such a name in it.</summary>
    OtherInPhrase,

    /// <summary>A pronoun for a person.</summary>
    He,

    /// <summary>A pronoun for whoever speaks.</summary>
    I,

    /// <summary>Another pronoun.</summary>
    It,

    /// <summary>A description of somebody with a name.</summary>
    Description,

    /// <summary>A description of somebody without a name.</summary>
    Unnamed,

    /// <summary>Nobody that the article has as an entity.</summary>
    Unbound,
}
