namespace TypedCorpus.Data;

/// <summary>The fields of an entity of the corpus in compact data.</summary>
internal static class EntityLetters
{
    /// <summary>Its identifier.</summary>
    public const char Id = 'i';

    /// <summary>Its name.</summary>
    public const char Name = 'n';

    /// <summary>One of its aliases.</summary>
    public const char Alias = 'a';

    /// <summary>The register of the identifier that follows.</summary>
    public const char Scheme = 'x';

    /// <summary>One of its identifiers in registers.</summary>
    public const char Identifier = 'y';

    /// <summary>That a person corrected or confirmed it.</summary>
    public const char Corrected = 'z';

    /// <summary>The article of a member: how many paths after that of the member before.</summary>
    public const char Article = 'm';

    /// <summary>The article-local number of that member, where it is not 0.</summary>
    public const char Local = 'l';
}
