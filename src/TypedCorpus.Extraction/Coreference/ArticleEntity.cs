namespace TypedCorpus.Extraction.Coreference;

/// <summary>What a stage knows of an entity of an article, its mentions apart.</summary>
/// <param name="Name">Its canonical name, or its head noun phrase where nothing names it.</param>
/// <param name="Kind">What it is.</param>
public sealed record ArticleEntity(string Name, EntityKind Kind)
{
    /// <summary>The entry of the user's gazetteer that it is, else <see langword="null"/>.</summary>
    public string? GazetteerId { get; init; }

    /// <summary>How the text refers to it by pronouns and titles.</summary>
    public Gender Gender { get; init; }

    /// <summary>How the text seems to refer to it, where nothing sure is known.</summary>
    public Gender LikelyGender { get; init; }

    /// <summary>The titles before its names, in lower case and ordinal order.</summary>
    public EquatableArray<string> Titles { get; init; }

    /// <summary>Whether mentions of it were taken for several kinds.</summary>
    public bool IsKindDisputed { get; init; }

    /// <summary>On what evidence its kind rests; <see langword="null"/> where nothing names it.</summary>
    public string? Rule { get; init; }

    /// <summary>How sure its kind is, in hundredths; <see langword="null"/> where nothing names it.</summary>
    public int? KindConfidence { get; init; }
}
